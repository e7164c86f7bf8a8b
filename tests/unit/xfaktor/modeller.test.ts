/** What holds for every story, for all that can be dragged. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { spillene } from '../../../src/islands/xfaktor/alle.ts';
import { stillbilde } from '../../../src/islands/xfaktor/stillbilde.tsx';
import { type Glider, type Modell, plassFor } from '../../../src/islands/xfaktor/typer.ts';
import { bokmaal } from '../../fixtures/innhold.ts';

/** Every place where the thumb can stand. */
const plasser = (g: Glider<string>) =>
  Array.from({ length: Math.round((g.maks - g.min) / g.steg) + 1 }, (_, i) => plassFor(g, g.min + i * g.steg));

/** Any position of all sliders. */
const verdier = (m: Modell) =>
  fc.record(Object.fromEntries(m.glidere.map((g) => [g.id, fc.constantFrom(...plasser(g))])));

const spraakene = ['nb', 'nn'] as const;
/** Signs that a number or a word went missing on its way into a text or a drawing. */
const hull = /NaN|Infinity|undefined|null|[{}]|e[+-]\d/;

it('hver fortelling har både tekst og spill', () =>
  expect([...spillene.keys()].sort()).toEqual(bokmaal['x-faktor'].map((f) => f.id).sort()));

describe.each([...spillene])('%s', (_slug, { modell, ord }) => {
  it('har én eller to ting å dra i, som begynner på en plass tommelen kan stå', () => {
    expect(modell.glidere.length).toBeGreaterThanOrEqual(1);
    expect(modell.glidere.length).toBeLessThanOrEqual(2);
    for (const g of modell.glidere) expect(plasser(g)).toContain(g.start);
  });

  it.each(spraakene)('har ord for alt som kan dras, på %s', (s) => {
    const mangler = modell.glidere.flatMap(({ id }) =>
      [id, `${id}Enhet`, `${id}Ord`].filter((k) => !ord[s][k] || (k !== id && !ord[s][k].includes('{n}'))),
    );
    const knapper = (modell.snarveier ?? []).filter((k) => !ord[s][k.navn]).map((k) => k.navn);
    const rekord = modell.rekord ? ['utfordring', 'rekord', 'toppet'].filter((k) => !ord[s][k]) : [];
    expect([...mangler, ...knapper, ...rekord]).toEqual([]);
  });

  it('sier og tegner noe helt overalt, og likt langt på begge språk', () => {
    fc.assert(
      fc.property(verdier(modell), fc.double({ min: 0, max: 500, noNaN: true }), (v, fase) => {
        for (const s of spraakene) {
          const { tall, tekst } = modell.utsagn(v, ord[s]);
          for (const t of [tall, tekst, modell.formel(v, ord[s]).replace(/[_^]\{([^}]*)\}/g, '$1')]) {
            expect(t).not.toBe('');
            expect(t).not.toMatch(hull);
          }
          // Two lines on a small phone: what stands below must not move.
          expect(`${tall} ${tekst}`.length).toBeLessThanOrEqual(66);
        }
        const tegning = render(h(modell.Scene, { verdier: v, fase }));
        expect(tegning).not.toMatch(hull);
        expect(tegning).not.toContain('style=');
      }),
      { numRuns: 60 },
    );
  });

  it('har en tabell over plasser som finnes', () => {
    const { glider, verdier: rader } = modell.tabell;
    const g = modell.glidere.find((x) => x.id === glider);
    expect(rader.length).toBeGreaterThanOrEqual(3);
    for (const n of rader) expect(n >= (g?.min ?? NaN) && n <= (g?.maks ?? NaN), String(n)).toBe(true);
  });

  it('har en rekord som kan nås og ikke slås', () => {
    const { rekord, glidere } = modell;
    if (!rekord) return;
    const alle = glidere.reduce<Record<string, number>[]>(
      (deler, g) => deler.flatMap((d) => plasser(g).map((n) => ({ ...d, [g.id]: n }))),
      [{}],
    );
    const poeng = alle.flatMap((v) => rekord.poeng(v) ?? []);
    const best = poeng.reduce((a, b) => (rekord.lavest ? Math.min(a, b) : Math.max(a, b)));
    expect(rekord.best).toBe(best);
  });

  it('kan bli et bilde i lyse farger', () => {
    const svg = stillbilde(modell, readFileSync('src/styles/tokens.css', 'utf8'));
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 360 210">.+<\/svg>$/s);
    expect(svg).not.toContain('var(');
  });
});
