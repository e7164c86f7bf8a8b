/** Occupations outside STEM: what pupils ask for is there, and the answer comes first in both languages. */
import { expect, it } from 'vitest';
import { andreYrker } from '../fixtures/innhold.ts';

/** Asked for in the same breath as STEM occupations (shared/facts/brukerbehov.md, questions 46–48). */
const skalFinnes = [
  ['psykolog', 'jurist', 'sykepleier', 'jordmor', 'politi', 'okonom', 'siviloekonom', 'laerer', 'barnehagelaerer'],
  ['vernepleier', 'fysioterapeut', 'tannpleier', 'journalist', 'designer', 'flyvertinne', 'brannkonstabel', 'frisor'],
  ['helsefagarbeider', 'kokk', 'eiendomsmegler', 'regnskapsforer', 'paramedisiner', 'psykiater'],
].flat();

it('yrkene som elevene spør etter, finnes', () => {
  const ider = new Set(andreYrker.map((y) => y.id));
  expect(skalFinnes.filter((id) => !ider.has(id))).toEqual([]);
});

it.each(andreYrker)('$fil svarer først, likt på begge målformer', ({ data }) => {
  const forst = (svar: string) => svar.split(/[ ,.]/)[0];
  expect(['Ja', 'Nei', 'Ikke', 'Ingen']).toContain(forst(data.svar));
  expect(forst(data.svarNn)).toBe(forst(data.svar)?.replace('Ikke', 'Ikkje'));
  if (data.krever === 'studiekompetanse') expect(data.svar).toMatch(/^Nei/);
  if (data.krever === 'realfag') expect(data.svar).toMatch(/^Ja/);
});

it('ingen søkeord peker på to linjer', () => {
  const eiere = Map.groupBy(
    andreYrker.flatMap(({ id, data }) => data.soekeord.map((ord) => ({ id, ord: ord.toLowerCase() }))),
    ({ ord }) => ord,
  );
  const delte = [...eiere].filter(([, liste]) => new Set(liste.map((l) => l.id)).size > 1).map(([ord]) => ord);
  expect(delte).toEqual([]);
});

it('ankerne er ikke også overskrifter på siden', () => {
  const grupper = new Set(andreYrker.map((y) => y.data.krever as string));
  expect(andreYrker.filter((y) => grupper.has(y.id)).map((y) => y.id)).toEqual([]);
});
