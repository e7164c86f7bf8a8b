/**
 * What is taken after the diploma: Samordna opptak, forbedringer og nye fag (about 2020–22). 20 grades with the sum 84,
 * R1 with 3 and 3 among them.
 */
import { describe, expect, test } from 'vitest';
import { enBedreKarakter, ordinaerMed } from '../../../src/domain/poeng/forbedring.ts';
import { konkurransepoeng } from '../../../src/domain/poeng/konkurransepoeng.ts';
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

test('two ways to be qualified: the better counts until 2027 (born 2002, admission 2026)', () => {
  const felles = {
    foedt: 2002,
    fag: [],
    spraak: [],
    tillegg: [],
    kjoennspoeng: 0,
    samisk: false,
    foerstegang: false,
  } as const;
  const vitnemaalet = { ...felles, grunnlag: 'gsk', karakterer: vitnemaal } as const;
  const seksFag = { ...felles, grunnlag: 'alder', karakterer: { sum: 30, antall: 6 } } as const;
  const begge = [vitnemaalet, seksFag].map((soeker) => konkurransepoeng(soeker, reglerI(2026)).ordinaer);
  expect(begge).toEqual([50, 52]);
  expect(Math.max(...begge.map((poeng) => poeng ?? 0))).toBe(52);
  expect([2026, 2027, 2028].map((aar) => reglerI(aar).kvoter.dobbeltrangering)).toEqual([true, true, false]);
});

describe('six subjects at 23, with 1P, 2P and R1: 1P counts, and the others where they help', () => {
  // 1P with 2 among six subjects with the sum 22.
  const seks = { sum: 22, antall: 6 };
  test.each([
    ['R1 with 5 helps, 2P with 2 does not', 2, 5, { sum: 27, antall: 7 }],
    ['both help', 4, 5, { sum: 31, antall: 8 }],
    ['neither helps: 1P stays', 2, 3, seks],
    ['2P alone helps', 5, 2, { sum: 27, antall: 7 }],
  ])('%s', (_hva, toP, ettR, ventet) => {
    const nye = [toP, ettR].map((karakter) => ({ karakter, poeng: 0, kreves: false }));
    expect(ordinaerMed(seks, [], nye, regel).grunnlag).toEqual(ventet);
  });
});

test('a subject without a grade, from a year abroad: the average stays, its point is given', () => {
  const soeker = {
    karakterer: vitnemaal,
    fag: ['r1'],
    spraak: [],
    tillegg: [],
    kjoennspoeng: 0,
    samisk: false,
    grunnlag: 'gsk',
    foerstegang: true,
  } as const;
  const { karakter, skolepoeng } = konkurransepoeng(soeker, reglerI(2027));
  expect([karakter, skolepoeng]).toEqual([42, 42.5]);
});

test('one better grade of 20 is half a point, and nothing where all are 6', () => {
  expect(enBedreKarakter(vitnemaal, regel)).toBe(0.5);
  expect(enBedreKarakter({ sum: 120, antall: 20 }, regel)).toBe(0);
});
