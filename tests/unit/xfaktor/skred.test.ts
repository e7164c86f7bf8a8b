import { expect, test } from 'vitest';
import { bratthet, drag, kanLosne, linjeavstand, trygg } from '../../../src/domain/xfaktor/skred.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const vinkel = ({ dh = 0, dx = 0 }: Record<string, number>) => bratthet(dh, dx);

provEksempler('skred', {
  '20 m opp på 34,64 m bortover': vinkel,
  '100 m opp på 128 m bortover': vinkel,
  'Høydelinjer (20 m) på kart 1:50 000 ved 30°': ({ dh = 0, v = 0, M = 0 }) => linjeavstand(dh, v, M),
  'Trygg avstand under 300 m høy side (20°-regelen)': ({ h = 0 }) => trygg(h),
  'Drakraft per m² på svakt lag, 0,5 m flak, 38°': ({ rho = 0, D = 0, v = 0, g }) => drag(rho, D, v, g),
  'Masse av flak 50 m × 50 m × 0,5 m': ({ rho = 0, a = 0, b = 0, D = 0 }) => (rho * a * b * D) / 1000,
});

test('flak løsner mellom 30 og 50 grader, ikke der det er brattest', () => {
  expect([29, 30, 38, 50, 51, 60].map(kanLosne)).toEqual([false, true, true, true, false, false]);
});
