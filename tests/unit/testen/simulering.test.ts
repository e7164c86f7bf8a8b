import { expect, it } from 'vitest';
import { simuler } from '../../../src/domain/testen/proeving/simulering.ts';
import { mulberry32, normal } from '../../../src/domain/testen/proeving/simulerte.ts';
import { alleYrker, samling } from '../../fixtures/testen.ts';

/**
 * A short run; the full proof, with every bar of the design, is `npm run simuler`.
 */
it('is sound on the present occupations', () => {
  const funn = simuler(samling.paastander, alleYrker, { perYrke: 5, befolkning: 100 });
  expect(funn.rekkevidde).toBe(1);
  expect(funn.gjenfinning10).toBeGreaterThanOrEqual(0.92);
  expect(funn.gjenfinning3).toBeGreaterThanOrEqual(0.7);
  expect(1 - funn.gjenfinning10).toBeLessThan((1 - funn.gjenfinning10Riasec) / 2);
  expect(1 - funn.gjenfinning10).toBeLessThan((1 - funn.gjenfinning10Trebokstav) / 2);
  expect(funn.retest3i10).toBeGreaterThanOrEqual(0.9);
  expect(funn.retest10).toBeGreaterThanOrEqual(0.6);
  expect(funn.prefiks3i10).toBeGreaterThanOrEqual(0.75);
  expect(funn.prefiks10).toBeGreaterThanOrEqual(0.5);
  expect(funn.eksponering).toBeLessThan(0.25);
});

it('is the same every time', () => {
  const valg = { perYrke: 1, befolkning: 10 };
  expect(simuler(samling.paastander, alleYrker, valg)).toEqual(simuler(samling.paastander, alleYrker, valg));
});

it('draws normal numbers', () => {
  const r = mulberry32(1);
  const tall = Array.from({ length: 5000 }, () => normal(r));
  const snitt = tall.reduce((a, b) => a + b) / tall.length;
  expect(snitt).toBeCloseTo(0, 1);
  expect(tall.reduce((s, t) => s + (t - snitt) ** 2, 0) / tall.length).toBeCloseTo(1, 1);
});
