/** «Dette faget åpner», checked study by study against the rules: the numbers on the pages are never typed. */
import { describe, expect, test } from 'vitest';
import { dorer, studierMedKjentKrav } from '../../src/domain/fagsjekken/aapneDorer.ts';
import type { UtdanningNode } from '../../src/content/graf/noder.ts';
import { kanStaaSammen } from '../../src/domain/opptak/gyldig.ts';
import { isMet } from '../../src/domain/opptak/uttrykk.ts';
import { lagGraf } from '../fixtures/innhold.ts';

/** The next admission, in the rules of which all is asked here. */
const opptak = 2027;

const graf = lagGraf();
const fagene = [...graf.fag.values()].filter((f) => f.kravkoder.length);
const hent = (id: string) => {
  const node = graf.fag.get(id);
  if (!node) throw new Error(`content/fag/${id}.mdx mangler`);
  return node;
};

/** Is the study open, at one place at least, to somebody with these subjects? */
const aapen = (studium: UtdanningNode, har: readonly string[]) =>
  studium.tilbud.some(({ kravkode }) => {
    const kode = kravkode && graf.kravkoder.get(kravkode);
    return kode && isMet(kode.data.krav, new Set(har));
  });

describe.each(fagene.map((f) => [f.data.kortnavn, f] as const))('%s', (_navn, fag) => {
  test('hver rad teller de studiene som åpner seg med faget, og ingen andre', () => {
    for (const { selskap, studier } of dorer(fag, graf, opptak)) {
      const uten = selskap.map((f) => f.id);
      const ventet = [...graf.utdanninger.values()].filter((u) => aapen(u, [...uten, fag.id]) && !aapen(u, uten));
      expect(studier.map((u) => u.id).sort(), uten.join('+')).toEqual(ventet.map((u) => u.id).sort());
    }
  });

  test('fagene i en rad kan stå på samme vitnemål, og ingen rad står to ganger', () => {
    const rader = dorer(fag, graf, opptak).map(({ selskap }) => selskap.map((f) => f.id));
    for (const rad of rader) expect(kanStaaSammen([...rad, fag.id], opptak), rad.join('+')).toBe(true);
    expect(new Set(rader.map((r) => r.sort().join())).size).toBe(rader.length);
    expect(rader[0]).toEqual([]);
    expect(rader.some((r) => /^[rs]/.test(fag.id) || r.includes('r1'))).toBe(true);
    expect(rader.some((r) => /^[rs]/.test(fag.id) || (r.includes('r1') && r.includes('r2')))).toBe(true);
  });
});

test('R1 alene åpner dører, R2 alene ingen, og hvert fag åpner noe i selskap med andre', () => {
  expect(dorer(hent('r1'), graf, opptak)[0]?.koder.map((k) => k.data.kode)).toEqual(['MATRS']);
  expect(dorer(hent('r2'), graf, opptak)[0]?.studier).toEqual([]);
  for (const fag of fagene)
    expect(Math.max(...dorer(fag, graf, opptak).map((d) => d.studier.length)), fag.id).toBeGreaterThan(0);
});

test('S1 og S2 kan stå for R1 ved siden av kjemi, men ikke ved siden av R2', () => {
  const [, medR1, medR2] = dorer(hent('kjemi-2'), graf, opptak);
  expect(medR1?.ellerS).toBe(true);
  expect(medR2?.selskap.map((f) => f.id)).toContain('r2');
  expect(medR2?.ellerS).toBe(false);
});

test('et fag som ingen krav nevner, har ingen rader', () => {
  expect(dorer(hent('geofag-x'), graf, opptak)).toEqual([]);
  expect(studierMedKjentKrav(graf)).toBe([...graf.utdanninger.values()].filter((u) => u.kravkoder.length).length);
});
