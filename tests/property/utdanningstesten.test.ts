import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kontraster } from '../../src/domain/utdanningstesten/maal.ts';
import { beregnResultat } from '../../src/domain/utdanningstesten/resultat.ts';
import type { Preferanser, Svar, Svarsett } from '../../src/domain/utdanningstesten/typer.ts';
import { alleYrker, samling } from '../fixtures/utdanningstesten.ts';

const { paastander } = samling;
const ider = paastander.map((p) => p.id);
const yrkeIder = alleYrker.map((y) => y.id);

const fulle = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: ider.length, maxLength: ider.length })
  .map((tall) => Object.fromEntries(ider.map((id, i) => [id, tall[i]])) as Svarsett);
/** Any subset of a full set: people skip and stop. */
const svarsett = fc
  .tuple(fulle, fc.subarray(ider))
  .map(([svar, valgt]) => Object.fromEntries(valgt.map((id) => [id, svar[id]])) as Svarsett);
const preferanser = fc.dictionary(fc.constantFrom(...kontraster), fc.integer({ min: -2, max: 2 }), {
  noNullPrototype: true,
}) as fc.Arbitrary<Preferanser>;

it('whatever one answers, the page is full and nobody stands in two bands', () => {
  fc.assert(
    fc.property(svarsett, preferanser, (svar, pref) => {
      const { passerGodt, verdtAaSePaa, kontrast, rangert } = beregnResultat(svar, paastander, alleYrker, pref);
      expect([passerGodt.length, verdtAaSePaa.length, kontrast.length]).toEqual([6, 6, 3]);
      expect(new Set([...passerGodt, ...verdtAaSePaa, ...kontrast].map((t) => t.id)).size).toBe(15);
      expect(new Set(rangert).size).toBe(alleYrker.length);
    }),
  );
});

it('the order in which occupations are given does not matter', () => {
  fc.assert(
    fc.property(svarsett, fc.shuffledSubarray(yrkeIder, { minLength: yrkeIder.length }), (svar, stokket) => {
      const andreVeien = stokket.flatMap((id) => alleYrker.filter((y) => y.id === id));
      expect(beregnResultat(svar, paastander, andreVeien)).toEqual(beregnResultat(svar, paastander, alleYrker));
    }),
    { numRuns: 200 },
  );
});

it('liking everything one step more changes nothing', () => {
  const uklippet = fulle.map(
    (svar) => Object.fromEntries(Object.entries(svar).map(([id, s]) => [id, Math.min(s, 4)])) as Svarsett,
  );
  const interesser = new Set(paastander.filter((p) => p.del === 'interesser').map((p) => p.id));
  fc.assert(
    fc.property(uklippet, (svar) => {
      const mer = Object.fromEntries(
        Object.entries(svar).map(([id, s]) => [id, interesser.has(id) ? s + 1 : s]),
      ) as Svarsett;
      const uten = beregnResultat(svar, paastander, alleYrker);
      const med = beregnResultat(mer, paastander, alleYrker);
      // Rounding may swap two occupations that are exactly alike, so the places are compared, not the list.
      for (const id of uten.rangert.slice(0, 10)) {
        expect(Math.abs(med.rangert.indexOf(id) - uten.rangert.indexOf(id))).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 50 },
  );
});

it('every reason is a statement that was answered or a contrast that was set', () => {
  fc.assert(
    fc.property(svarsett, preferanser, (svar, pref) => {
      const mulige = new Set([...Object.keys(svar), ...Object.keys(pref)]);
      const { passerGodt } = beregnResultat(svar, paastander, alleYrker, pref);
      for (const { for: grunner, mot } of passerGodt) {
        for (const g of [...grunner, ...(mot ? [mot] : [])]) expect(mulige.has(g.paastand)).toBe(true);
        expect(grunner.length).toBeLessThanOrEqual(3);
      }
    }),
  );
});

it('women’s share, pay and demand cannot enter', () => {
  const svar = Object.fromEntries(ider.map((id, i) => [id, ((i % 5) + 1) as Svar]));
  const medTall = alleYrker.map((y, i) => ({
    ...y,
    lonn: { verdi: i * 1000 },
    kvinneandel: { verdi: i },
    sysselsatte: { verdi: i },
  }));
  const uten = alleYrker.map(({ id, riasec, fasetter, trekk, arbeidsform, nivaa, felt }) => ({
    id,
    riasec,
    fasetter,
    trekk,
    arbeidsform,
    nivaa,
    felt,
  }));
  expect(beregnResultat(svar, paastander, medTall)).toEqual(beregnResultat(svar, paastander, uten));
});
