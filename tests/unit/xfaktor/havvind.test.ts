import { effekt, luft, merkeeffekt, stoppvind, vindeffekt, vindFor } from '../../../src/domain/xfaktor/havvind.ts';
import { expect, test } from 'vitest';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const mw = (watt: number) => watt / 1e6;

provEksempler('havvind', {
  'Teoretisk effekt ved 6 m/s (uten tak)': ({ v = 0, D = 0, Cp }) => mw(vindeffekt(v, D, Cp)),
  'Teoretisk effekt ved 12 m/s (uten tak)': ({ v = 0, D = 0, Cp }) => mw(vindeffekt(v, D, Cp)),
  'Samme turbin ved 12 m/s med tak på 8,6 MW': ({ v = 0, D = 0 }) => mw(effekt(v, D)),
  'Stopp ved 26 m/s (over 25 m/s)': ({ v = 0 }) => mw(effekt(v, 167)),
  'Betz-grensen ved 10 m/s': ({ v = 0, D = 0 }) => mw(vindeffekt(v, D, 16 / 27)),
  'Vindfart som gir 8,6 MW': ({ P = 0, D = 0 }) => vindFor(P, D),
  'Kontroll mot IEA 15 MW referanseturbin': ({ v = 0, D = 0, Cp }) => mw(vindeffekt(v, D, Cp)),
});

test('dobbel vind er åtte ganger effekten', () => {
  for (const v of [3, 5, 5.5]) expect(effekt(2 * v, 167) / effekt(v, 167)).toBeCloseTo(8, 9);
});

test('start, tak og stopp', () => {
  expect(luft).toBe(1.225);
  expect([2.9, 3].map((v) => effekt(v, 167) > 0)).toEqual([false, true]);
  expect([stoppvind, stoppvind + 0.1].map((v) => effekt(v, 167))).toEqual([merkeeffekt, 0]);
});
