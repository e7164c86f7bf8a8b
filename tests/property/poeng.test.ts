/** What holds for every applicant, whatever the rules of the year. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { konkurransepoeng } from '../../src/domain/poeng/konkurransepoeng.ts';
import type { Soeker } from '../../src/domain/poeng/soeker.ts';
import { tilleggsslag } from '../../src/domain/regler/poengregler.ts';
import { bokmaal } from '../fixtures/innhold.ts';
import { reglerI } from '../fixtures/regler.ts';

const fagene = bokmaal.fag.map(({ id }) => id);
const nivaa = fc.subarray([1, 2, 3] as const, { minLength: 1 });
const soeker: fc.Arbitrary<Soeker> = fc.record({
  foedt: fc.integer({ min: 1960, max: 2011 }),
  karakterer: fc
    .integer({ min: 1, max: 40 })
    .chain((antall) => fc.record({ antall: fc.constant(antall), sum: fc.integer({ min: antall, max: 6 * antall }) })),
  fag: fc.subarray([...fagene, 'vg3-naturbruk']),
  spraak: fc.array(fc.record({ spraak: fc.constantFrom('fransk', 'latin'), nivaa }), { maxLength: 3 }),
  tillegg: fc.subarray([...tilleggsslag]),
  kjoennspoeng: fc.constantFrom(0, 1, 2),
  samisk: fc.boolean(),
  grunnlag: fc.constantFrom('gsk', 'alder'),
  foerstegang: fc.boolean(),
});
const aar = fc.constantFrom(2026, 2027, 2028, 2029);

const poeng = (s: Soeker, a: number) => konkurransepoeng(s, reglerI(a));

test('a better grade never lowers points', () => {
  fc.assert(
    fc.property(soeker, aar, (s, a) => {
      fc.pre(s.karakterer.sum < 6 * s.karakterer.antall);
      const foer = poeng(s, a).ordinaer;
      const etter = poeng({ ...s, karakterer: { ...s.karakterer, sum: s.karakterer.sum + 1 } }, a).ordinaer;
      fc.pre(foer !== undefined);
      expect(etter).toBeGreaterThan(foer);
    }),
  );
});

test('a subject more never lowers the points, unless it makes the sum unknown (R and S)', () => {
  fc.assert(
    fc.property(soeker, fc.constantFrom(...fagene), aar, (s, nytt, a) => {
      const foer = poeng(s, a).ordinaer;
      const etter = poeng({ ...s, fag: [...s.fag, nytt] }, a).ordinaer;
      fc.pre(foer !== undefined && etter !== undefined);
      expect(etter).toBeGreaterThanOrEqual(foer);
    }),
  );
});

test('from 2028 nobody has more additional points than before, but for samisk; who had for language or age, has fewer', () => {
  fc.assert(
    fc.property(soeker, (person) => {
      const s = { ...person, samisk: false };
      const [naa, siden] = [poeng(s, 2027), poeng(s, 2028)];
      fc.pre(naa.ordinaer !== undefined && siden.ordinaer !== undefined);
      expect(siden.ordinaer).toBeLessThanOrEqual(naa.ordinaer);
      if (naa.spraak + naa.alder > 0) expect(siden.ordinaer).toBeLessThan(naa.ordinaer);
    }),
  );
});

test('never more than the totals that HK-dir gives: 14 in 2027 (16 with points for sex), 3 in 2028 (4 with samisk)', () => {
  fc.assert(
    fc.property(soeker, (s) => {
      const tillegg = (a: number) => {
        const p = poeng(s, a);
        return (p.ordinaer ?? p.karakter) - p.karakter;
      };
      expect(tillegg(2027)).toBeLessThanOrEqual(16.001);
      expect(tillegg(2028)).toBeLessThanOrEqual(4.001);
    }),
  );
});

test('in the quota for a first diploma nobody has more than in the ordinary one', () => {
  fc.assert(
    fc.property(soeker, aar, (s, a) => {
      const { foerstegang, ordinaer } = konkurransepoeng(s, reglerI(a));
      if (typeof foerstegang === 'number') expect(ordinaer).toBeGreaterThanOrEqual(foerstegang);
    }),
  );
});
