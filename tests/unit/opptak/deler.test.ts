import { describe, expect, test } from 'vitest';
import { kravdeler } from '../../../src/domain/opptak/deler.ts';
import { fagIn, isMet } from '../../../src/domain/opptak/uttrykk.ts';

const met = (del: keyof typeof kravdeler, ...fag: string[]) => isMet(kravdeler[del], new Set(fag));

test('R1, or S1 and S2', () => {
  expect(met('matte-r1-eller-s1s2', 'r1')).toBe(true);
  expect(met('matte-r1-eller-s1s2', 's1', 's2')).toBe(true);
  expect(met('matte-r1-eller-s1s2', 's1')).toBe(false);
  expect(met('matte-r1-eller-s1s2', 's2')).toBe(false);
});

describe.each(['fordypning-uten-r2', 'en-av-sju-fordypninger'] as const)('%s', (del) => {
  test.each(['fysikk', 'kjemi', 'biologi', 'it', 'geofag', 'tof'])('both parts of %s, not one of them', (fag) => {
    expect(met(del, `${fag}-1`, `${fag}-2`)).toBe(true);
    expect(met(del, `${fag}-1`)).toBe(false);
    expect(met(del, `${fag}-2`)).toBe(false);
  });

  test('no other subject', () => {
    const andre = fagIn(kravdeler[del]).filter(
      (fag) => fag !== 'r2' && !/^(fysikk|kjemi|biologi|it|geofag|tof)-[12]$/.test(fag),
    );
    expect(andre).toEqual([]);
  });
});

test('R2 is one of the seven, not of the six', () => {
  expect(met('en-av-sju-fordypninger', 'r2')).toBe(true);
  expect(met('fordypning-uten-r2', 'r2')).toBe(false);
});
