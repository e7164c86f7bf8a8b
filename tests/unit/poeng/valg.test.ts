import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lesKarakterer, lesPoengvalg, lesSnitt, skrivPoengvalg } from '../../../src/domain/poeng/valg.ts';

const kjente = ['r1', 'r2', 'fysikk-1'];

test.each([
  ['4,2', 4.2],
  ['4.2', 4.2],
  [' 5 ', 5],
  ['4,25', 4.25],
  ['6', 6],
  ['6,1', undefined],
  ['0,9', undefined],
  ['42', undefined],
  ['4,256', undefined],
  ['fire', undefined],
  ['', undefined],
])('an average written as «%s» is %s', (tekst, venter) => {
  expect(lesSnitt(tekst)).toBe(venter);
});

test.each([
  ['25', 25],
  ['9', undefined],
  ['61', undefined],
  ['25,5', undefined],
])('%s grades', (tekst, venter) => {
  expect(lesKarakterer(tekst)).toBe(venter);
});

test('an address is read, and what is wrong in it is left out', () => {
  expect(lesPoengvalg('#fag=r2,r1,latin&snitt=4,2&karakterer=30&spraak=1,5', kjente)).toEqual({
    fag: ['r1', 'r2'],
    snitt: 4.2,
    karakterer: 30,
    spraak: 1.5,
  });
  const tomt = { fag: [], snitt: undefined, karakterer: 25, spraak: 0 };
  for (const fragment of ['', '#', '#fag=', '#snitt=9&karakterer=abc&spraak=-1', '#spraak=0.3', '#hva-er-planlagt'])
    expect(lesPoengvalg(fragment, kjente), fragment).toEqual(tomt);
});

test('every choice survives the address', () => {
  const valg = fc.record({
    fag: fc.subarray(kjente),
    snitt: fc.option(
      fc.integer({ min: 100, max: 600 }).map((n) => n / 100),
      { nil: undefined },
    ),
    karakterer: fc.integer({ min: 10, max: 60 }),
    spraak: fc.integer({ min: 0, max: 8 }).map((n) => n / 2),
  });
  fc.assert(
    fc.property(valg, (v) => {
      expect(lesPoengvalg(`#${skrivPoengvalg(v)}`, kjente)).toEqual(v);
    }),
  );
});
