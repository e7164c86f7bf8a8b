import { expect, test } from 'vitest';
import { soekeaar, vitnemaalsaar } from '../../../src/domain/fagsjekken/aar.ts';
import { valg } from '../../fixtures/fagsjekken.ts';

/** Told, the first admission, and the admission whose rules of school the diploma is made by; the next one is that of 2027. */
test.each([
  [{}, 2027, 2029],
  [{ trinn: '10' }, 2030, 2030],
  [{ trinn: 'vg1' }, 2029, 2029],
  [{ trinn: 'vg3' }, 2027, 2027],
  // Whoever waits a year has the diploma of the year that school ends.
  [{ trinn: 'vg3', aar: 2029 }, 2029, 2027],
  [{ trinn: 'ferdig' }, 2027, 2027],
  [{ trinn: 'ferdig', aar: 2028 }, 2028, 2028],
] as const)('%o: soker %i, vitnemål for %i', (sagt, soker, vitnemaal) => {
  const v = valg({}, sagt);
  expect([soekeaar(v, 2027), vitnemaalsaar(v, 2027)]).toEqual([soker, vitnemaal]);
});
