import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Akse, akser, grupper } from '../../src/domain/testen/motor/akser.ts';
import { kontraster } from '../../src/domain/testen/motor/maal.ts';
import { beregnProfil } from '../../src/domain/testen/motor/profil.ts';
import { beregnResultat } from '../../src/domain/testen/motor/resultat.ts';
import type { Paastand, Preferanser, Svar, Svarsett } from '../../src/domain/testen/motor/typer.ts';
import { alleYrker, samling } from '../fixtures/testen.ts';

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
        // Two interests, one way of working and one trait.
        expect(grunner.length).toBeLessThanOrEqual(4);
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

const verdier = (svar: Svarsett) => {
  const { maalinger } = beregnProfil(svar, paastander);
  return new Map(grupper.flatMap((g) => akser[g].map((akse: Akse) => [akse, maalinger[akse].verdi] as const)));
};
const egneAkser = (p: Paastand): readonly string[] => (p.del === 'interesser' ? [p.maaler, ...p.riasec] : [p.maaler]);
const interesseakser = new Set<string>([...akser.fasetter, ...akser.riasec]);
const antallInteresser = paastander.filter((p) => p.del === 'interesser').length;

it('one answer moves its own scales, in the right direction, and no other', () => {
  fc.assert(
    fc.property(fulle, fc.constantFrom(...paastander), fc.integer({ min: 1, max: 5 }), (svar, p, ny) => {
      const steg = ny - (svar[p.id] ?? 0);
      const foer = verdier(svar);
      const etter = verdier({ ...svar, [p.id]: ny as Svar });
      // Interests are held against the person's own mean, so all of them follow it when it moves, by the same amount.
      const medSnittet = p.del === 'interesser' ? -steg / antallInteresser : 0;
      const retning = p.del === 'slik-er-jeg' && p.snudd ? -1 : 1;
      for (const [akse, verdi] of etter) {
        const flyttet = verdi - (foer.get(akse) ?? 0) - (interesseakser.has(akse) ? medSnittet : 0);
        if (egneAkser(p).includes(akse))
          expect(Math.sign(Math.round(flyttet * 1e9))).toBe(Math.sign(steg * retning) || 0);
        else expect(flyttet).toBeCloseTo(0, 9);
      }
    }),
    { numRuns: 300 },
  );
});

it('the more one agrees with a statement, the higher the scale it is keyed to, at every step', () => {
  fc.assert(
    fc.property(svarsett, fc.constantFrom(...paastander), (svar, p) => {
      const paaSkalaen = ([1, 2, 3, 4, 5] as const).map((s) => verdier({ ...svar, [p.id]: s }).get(p.maaler) ?? 0);
      if (p.del === 'slik-er-jeg' && p.snudd) paaSkalaen.reverse();
      const steg = paaSkalaen.slice(1).map((verdi, i) => verdi - (paaSkalaen[i] ?? 0));
      // Alone, an interest is the person's own mean and cannot rise above it.
      const alene = p.del === 'interesser' && !paastander.some((q) => q.del === p.del && q.id !== p.id && svar[q.id]);
      if (!alene) for (const s of steg) expect(s).toBeGreaterThan(-1e-12);
    }),
    { numRuns: 300 },
  );
});

it('the order in which one answers does not matter', () => {
  fc.assert(
    fc.property(svarsett, fc.shuffledSubarray(ider, { minLength: ider.length }), (svar, rekkefolge) => {
      const stokket = Object.fromEntries(
        rekkefolge.flatMap((id) => (svar[id] ? [[id, svar[id]] as const] : [])),
      ) as Svarsett;
      expect(beregnResultat(stokket, paastander, alleYrker)).toEqual(beregnResultat(svar, paastander, alleYrker));
    }),
    { numRuns: 200 },
  );
});
