/** What holds for every story, for all that can be dragged. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { spillene } from '../../../src/islands/xfaktor/alle.ts';
import { stillbilde } from '../../../src/islands/xfaktor/stillbilde.tsx';
import { flate, type Glider, type Modell, plassFor, startverdier } from '../../../src/islands/xfaktor/typer.ts';
import { bokmaal } from '../../fixtures/innhold.ts';

/** Every place where the thumb can stand. */
const plasser = (g: Glider<string>) =>
  Array.from({ length: Math.round((g.maks - g.min) / g.steg) + 1 }, (_, i) => plassFor(g, g.min + i * g.steg));

/** Any position of all sliders. */
const verdier = (m: Modell) =>
  fc.record(Object.fromEntries(m.glidere.map((g) => [g.id, fc.constantFrom(...plasser(g))])));

const spraakene = ['nb', 'nn'] as const;
/** Signs that a number or a word went missing on its way into a text or a drawing; an empty path is written `d` alone. */
const hull = /NaN|Infinity|undefined|null|[{}]|e[+-]\d|\bd=""|\sd(?=[\s/>])/;

it('hver fortelling har både tekst og spill', () =>
  expect([...spillene.keys()].sort()).toEqual(bokmaal['x-faktor'].map((f) => f.id).sort()));

describe.each([...spillene])('%s', (slug, { modell, ord }) => {
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

  it('tegner hele veien på hver glider, med de andre ved start og i hver ende', () => {
    const feil: string[] = [];
    for (const g of modell.glidere)
      for (const ende of ['start', 'min', 'maks'] as const)
        for (const n of plasser(g)) {
          const v = { ...Object.fromEntries(modell.glidere.map((x) => [x.id, x[ende]])), [g.id]: n };
          for (const seier of [false, true]) {
            const tegning = render(h(modell.Scene, { verdier: v, fase: modell.bevegelse?.stille ?? 0, seier }));
            if (hull.test(tegning)) feil.push(`${JSON.stringify(v)}: ${hull.exec(tegning)?.[0] ?? ''}`);
          }
        }
    expect(feil).toEqual([]);
  });

  it('kan dras: taket er på flaten, og en finger langs pilene flytter minst én glider begge veier', () => {
    const start = startverdier(modell);
    for (const v of [start, ...modell.glidere.flatMap((g) => [g.min, g.maks].map((n) => ({ ...start, [g.id]: n })))]) {
      const { x, y } = modell.tak(v, 0);
      expect(x >= 0 && x <= flate.bredde && y >= 20 && y <= flate.hoyde, JSON.stringify({ v, x, y })).toBe(true);
    }
    const inne = modell.glidere.map((g) => ({ ...start, [g.id]: plassFor(g, g.min + (g.maks - g.min) * 0.4) }));
    const flyttet = (v: typeof start, dx: number, dy: number) => {
      const fra = modell.tak(v, 0);
      const nye = modell.dra({ x: fra.x + dx, y: fra.y + dy, fra, dx, dy }, v);
      return modell.glidere.map((g) => Math.sign(plassFor(g, nye[g.id] ?? v[g.id] ?? 0) - (v[g.id] ?? 0)));
    };
    for (const vei of modell.retning) {
      const [dx, dy] = vei === 'x' ? [40, 0] : [0, 40];
      const motsatt = [start, ...inne].flatMap((v) => {
        const tilbake = flyttet(v, -dx, -dy);
        return flyttet(v, dx, dy).map((fram, i) => fram * (tilbake[i] ?? 0));
      });
      expect(Math.min(...motsatt), vei).toBe(-1);
    }
  });

  it('har ord for mål, tipp og symboler, og symbolene står i formelen', () => {
    const { gjett, symboler } = modell;
    for (const s of spraakene) {
      const noekler = [
        'maal',
        ...(gjett ? ['gjett', 'gjett1', 'gjett2', 'gjett3'] : []),
        ...symboler.map((x) => x.navn),
      ];
      expect(noekler.filter((k) => !ord[s][k])).toEqual([]);
      // One line over the scene of a phone 360 wide.
      expect((ord[s].maal ?? '').length).toBeLessThanOrEqual(36);
      expect((ord[s].gjett ?? '').length).toBeLessThanOrEqual(44);
    }
    const formel = String(bokmaal['x-faktor'].find((f) => f.id === slug)?.data.formel);
    expect(
      symboler
        .filter((x) => !formel.split(/[^\p{L}\p{N}_]+/u).some((bit) => bit.replace(/^\d+/, '') === x.tegn))
        .map((x) => x.tegn),
    ).toEqual([]);
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
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 360 320">.+<\/svg>$/s);
    expect(svg).not.toContain('var(');
  });
});
