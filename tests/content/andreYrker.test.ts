/** Occupations outside STEM: what pupils ask for is there, and what explains the answer is no verdict of its own. */
import { expect, it } from 'vitest';
import { andreYrker } from '../fixtures/innhold.ts';

/** Asked for in the same breath as STEM occupations. */
const skalFinnes = [
  ['psykolog', 'jurist', 'sykepleier', 'jordmor', 'politi', 'okonom', 'siviloekonom', 'laerer', 'barnehagelaerer'],
  ['vernepleier', 'fysioterapeut', 'tannpleier', 'journalist', 'designer', 'flyvertinne', 'brannkonstabel', 'frisor'],
  ['helsefagarbeider', 'kokk', 'eiendomsmegler', 'regnskapsforer', 'paramedisiner', 'psykiater'],
].flat();

it('yrkene som elevene spør etter, finnes', () => {
  const ider = new Set(andreYrker.map((y) => y.id));
  expect(skalFinnes.filter((id) => !ider.has(id))).toEqual([]);
});

it.each(andreYrker)('$fil forklarer uten å dømme, og inngangene passer med gruppa', ({ data }) => {
  for (const svar of Object.values(data.svar)) expect(svar).not.toMatch(/^(Ja|Nei|Ikke|Ikkje)\b/);
  const veier = data.innganger.map(({ vei }) => vei);
  if (data.krever === 'fagbrev') expect(veier).toContain('yrkesfag');
  if (data.krever === 'ingen-fast') expect(veier).toEqual(['ingen']);
  if (data.krever === 'studiekompetanse') expect(data.innganger[0]).toMatchObject({ kravkode: 'gens', annet: false });
  if (data.krever === 'realfag') expect(data.innganger.some(({ krav, kravkode }) => krav ?? kravkode)).toBe(true);
  if (data.krever === 'prove') expect(data.innganger[0]?.annet === true || data.kravkode !== undefined).toBe(true);
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
