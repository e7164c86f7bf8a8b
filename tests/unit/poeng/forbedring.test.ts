/**
 * What is taken after the diploma: Samordna opptak, forbedringer og nye fag (about 2020–22). 20 grades with the sum 84,
 * R1 with 3 and 3 among them.
 */
import { expect, test } from 'vitest';
import { enBedreKarakter, ordinaerMed } from '../../../src/domain/poeng/forbedring.ts';
import { reglerI } from '../../fixtures/regler.ts';

const regel = reglerI(2027).karakterpoeng;
const vitnemaal = { sum: 84, antall: 20 };
const r1 = { gamle: [3, 3] };
const kjemi = { poeng: 0.5 };

test.each([
  ['ingenting nytt', [], [], 42],
  ['R1 på nytt med 5', [{ ...r1, ny: 5 }], [], 43.7],
  ['R1 på nytt med 2: de gamle karakterene står', [{ ...r1, ny: 2 }], [], 42],
  ['ny Kjemi 1 med 3, som studiet krever', [], [{ ...kjemi, karakter: 3, kreves: true }], 41.9],
  ['ny Kjemi 1 med 3, som ingen krever: holdes utenfor', [], [{ ...kjemi, karakter: 3, kreves: false }], 42],
  ['ny Kjemi 1 med 4, som ingen krever: tas med', [], [{ ...kjemi, karakter: 4, kreves: false }], 42.4],
])('%s', (_hva, forbedret, nye, poeng) => {
  expect(ordinaerMed(vitnemaal, forbedret, nye, regel).poeng).toBe(poeng);
});

test('one better grade of 20 is half a point, and nothing where all are 6', () => {
  expect(enBedreKarakter(vitnemaal, regel)).toBe(0.5);
  expect(enBedreKarakter({ sum: 120, antall: 20 }, regel)).toBe(0);
});
