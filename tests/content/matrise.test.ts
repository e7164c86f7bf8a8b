/** The table of all requirements must say what the requirements say, for every diploma that a school can give. */
import { expect, test } from 'vitest';
import { kanStaaSammen } from '../../src/domain/opptak/gyldig.ts';
import { kolonner, matriserad, type Rute } from '../../src/domain/opptak/matrise.ts';
import { isMet } from '../../src/domain/opptak/uttrykk.ts';
import { lagGraf } from '../fixtures/innhold.ts';

const graf = lagGraf();
const fagdata = Object.fromEntries([...graf.fag.values()].map((f) => [f.id, f.data]));
const koder = [...graf.kravkoder.values()].filter((k) => k.fag.length);
const fag = kolonner(koder.map((k) => k.data.krav));

/** Every choice of the columns' subjects in which R and S are apart and each stands on what it builds on. */
const vitnemaal = Array.from({ length: 2 ** fag.length }, (_, bits) => fag.filter((_f, i) => (bits >> i) & 1)).filter(
  (har) =>
    kanStaaSammen(har, 2027) &&
    har.every((id) => (fagdata[id]?.byggerPaa ?? []).every((paa) => !fag.includes(paa) || har.includes(paa))),
);

/** As the legend tells a reader to read: every «må», and one field of each letter. */
function lest(rad: readonly Rute[], har: ReadonlySet<string>): boolean {
  const dekket = (r: Rute) => [...r.fag, ...(r.sammenMed ?? [])].every((id) => har.has(id));
  const valg = Map.groupBy(
    rad.filter((r) => r.rolle === 'valg'),
    (r) => r.gruppe,
  );
  return (
    rad.filter((r) => r.rolle === 'krav' || r.rolle === 'grunnlag').every(dekket) &&
    [...valg.values()].every((ruter) => ruter.some(dekket))
  );
}

test('there are diplomas to try', () => {
  expect(vitnemaal.length).toBeGreaterThan(1000);
});

test.each(koder.map((k) => [k.id, k] as const))('%s', (_id, { data }) => {
  const rad = matriserad(data.krav, fag, fagdata);
  const uenige = vitnemaal.filter((har) => lest(rad, new Set(har)) !== isMet(data.krav, new Set(har)));
  expect(uenige.map((har) => har.join(' ')).slice(0, 3)).toEqual([]);
});
