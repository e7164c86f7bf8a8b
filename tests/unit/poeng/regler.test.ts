import { expect, test } from 'vitest';
import { sisteAarIKvoten, utenforKvoten } from '../../../src/domain/poeng/kvote.ts';
import { bruddIRekka, nestePeriode, opptaksaarFor, periodeFor } from '../../../src/domain/regler/periode.ts';
import { reglerI } from '../../fixtures/regler.ts';

const rekke = [{ gjelder: { fra: 2020, til: 2027 } }, { gjelder: { fra: 2028 } }];

test.each([
  [2019, undefined],
  [2020, 2020],
  [2027, 2020],
  [2028, 2028],
  [2040, 2028],
])('the wording that holds in %s began in %s', (aar, fra) => {
  expect(periodeFor(rekke, aar)?.gjelder.fra).toBe(fra);
});

test('what comes next', () => {
  expect(nestePeriode(rekke, 2027)?.gjelder.fra).toBe(2028);
  expect(nestePeriode(rekke, 2028)).toBeUndefined();
});

test('a hole and an overlap are told by their year', () => {
  expect(bruddIRekka(rekke)).toBeUndefined();
  expect(bruddIRekka([{ gjelder: { fra: 2020, til: 2026 } }, { gjelder: { fra: 2028 } }])).toBe(2028);
  expect(bruddIRekka([{ gjelder: { fra: 2020 } }, { gjelder: { fra: 2028 } }])).toBe(2028);
});

test.each([
  ['2026-11-30', 2027],
  ['2027-07-31', 2027],
  ['2027-08-01', 2028],
  ['2028-03-01', 2028],
])('who asks on %s would apply to the admission of %s', (dag, aar) => {
  expect(opptaksaarFor(dag)).toBe(aar);
});

test('born 2005: out of the quota in 2027, in it again in 2028, out from 2029', () => {
  const soeker = { foedt: 2005, foerstegang: true, grunnlag: 'gsk' } as const;
  expect([2026, 2027, 2028, 2029].map((aar) => utenforKvoten(soeker, reglerI(aar)))).toEqual([
    undefined,
    'alder',
    undefined,
    'alder',
  ]);
  expect(sisteAarIKvoten(2005, [2027, 2028, 2029].map(reglerI))).toBe(2028);
  expect(utenforKvoten({ ...soeker, foerstegang: false }, reglerI(2028))).toBe('vitnemaal');
  expect(utenforKvoten({ ...soeker, grunnlag: 'alder' }, reglerI(2028))).toBe('grunnlag');
});
