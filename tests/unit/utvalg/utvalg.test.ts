import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lesRad,
  lesUtvalg,
  losninger,
  passer,
  skrivRad,
  skrivUtvalg,
  type Sporsmaal,
} from '../../../src/domain/utvalg/utvalg.ts';

const sporsmaal: Sporsmaal[] = [
  { navn: 'felt', svar: ['energi', 'hav', 'helse'] },
  { navn: 'fag', svar: ['r1', 'biologi-1', 'kjemi-1'] },
  { navn: 'uten', svar: ['r2', 'rs'], alle: true },
];
const fisk = { felt: ['hav'], fag: ['biologi-1'], uten: ['r2', 'rs'] };
const skip = { felt: ['hav'], fag: ['r1'], uten: ['r2'] };
const turbin = { felt: ['energi'], fag: ['r1'], uten: [] };
const rader = [fisk, skip, turbin];

describe('the address', () => {
  test('is read and written in the order of the questions', () => {
    const utvalg = lesUtvalg('#uten=r2&fag=kjemi-1,r1&felt=hav', sporsmaal);
    expect(utvalg).toEqual({ felt: ['hav'], fag: ['r1', 'kjemi-1'], uten: ['r2'] });
    expect(skrivUtvalg(utvalg, sporsmaal)).toBe('felt=hav&fag=r1,kjemi-1&uten=r2');
  });

  test.each(['', '#', '#hav', '#felt=', '#felt=romfart', '#ukjent=hav', '#%E0%A4%A', '#felt'])(
    'that means nothing to us is an empty choice: %s',
    (fragment) => expect(lesUtvalg(fragment, sporsmaal)).toEqual({}),
  );

  test('a question may stand twice, and a comma may be encoded', () => {
    expect(lesUtvalg('#felt=hav&felt=helse', sporsmaal)).toEqual({ felt: ['hav', 'helse'] });
    expect(lesUtvalg('#felt=hav%2Chelse', sporsmaal)).toEqual({ felt: ['hav', 'helse'] });
  });

  test('every choice survives', () => {
    const valg = fc.record(Object.fromEntries(sporsmaal.map((s) => [s.navn, fc.subarray([...s.svar])])));
    fc.assert(
      fc.property(valg, (utvalg) => {
        const fragment = skrivUtvalg(utvalg, sporsmaal);
        const uteTomme = Object.fromEntries(Object.entries(utvalg).filter(([, svar]) => svar.length));
        expect(lesUtvalg(`#${fragment}`, sporsmaal)).toEqual(uteTomme);
      }),
    );
  });
});

test.each([
  [{}, [true, true, true]],
  [{ felt: ['hav'] }, [true, true, false]],
  [{ felt: ['hav', 'energi'] }, [true, true, true]],
  [{ fag: ['biologi-1', 'kjemi-1'] }, [true, false, false]],
  [{ uten: ['r2'] }, [true, true, false]],
  // All of them: one who wants neither R2 nor R and S is not shown what only the first is true of.
  [{ uten: ['r2', 'rs'] }, [true, false, false]],
  [{ felt: ['energi'], uten: ['r2'] }, [false, false, false]],
] as const)('%j', (utvalg, venter) => {
  expect(rader.map((rad) => passer(rad, utvalg, sporsmaal))).toEqual(venter);
});

test('a row is short in the page, and comes back as it was', () => {
  expect(skrivRad(fisk, sporsmaal)).toBe('hav;biologi-1;r2,rs');
  for (const rad of rader) expect(lesRad(skrivRad(rad, sporsmaal), sporsmaal)).toEqual(rad);
  expect(lesRad('', sporsmaal)).toEqual({ felt: [], fag: [], uten: [] });
});

test('one more answer to the same question never hides a row, one more question never shows one', () => {
  const valg = fc.record({ felt: fc.subarray(['energi', 'hav', 'helse']), fag: fc.subarray(['r1', 'biologi-1']) });
  fc.assert(
    fc.property(valg, fc.constantFrom('energi', 'hav', 'helse'), (utvalg, mer) => {
      for (const rad of rader) {
        if (utvalg.felt.length && passer(rad, utvalg, sporsmaal))
          expect(passer(rad, { ...utvalg, felt: [...utvalg.felt, mer] }, sporsmaal)).toBe(true);
        if (passer(rad, { ...utvalg, uten: ['r2'] }, sporsmaal)) expect(passer(rad, utvalg, sporsmaal)).toBe(true);
      }
    }),
  );
});

describe('when nothing fits', () => {
  test('the question that shows most when it is given up comes first', () => {
    const utvalg = { felt: ['energi'], uten: ['r2'] };
    expect(losninger(rader, utvalg, sporsmaal)).toEqual([
      { navn: 'felt', utvalg: { uten: ['r2'] }, antall: 2 },
      { navn: 'uten', utvalg: { felt: ['energi'] }, antall: 1 },
    ]);
  });

  test('a question that does not help alone is not offered', () => {
    expect(losninger(rader, { felt: ['helse'], fag: ['kjemi-1'] }, sporsmaal)).toEqual([]);
  });
});
