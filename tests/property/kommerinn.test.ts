import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Innvalg, lesInnvalg, skrivInnvalg, tomtInnvalg } from '../../src/domain/kommerinn/valg.ts';
import { tilleggsslag } from '../../src/domain/regler/poengregler.ts';

const kjente = ['r1', 'r2', 'fysikk-1'];
const n = fc.integer({ min: 0, max: 40 });
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });

test('every choice survives the address', () => {
  const valg: fc.Arbitrary<Innvalg> = fc.record({
    aar: maybe(fc.integer({ min: 2027, max: 2035 })),
    foedt: maybe(fc.integer({ min: 1930, max: 2015 })),
    karakterer: fc.tuple(n, n, n, n, n, n),
    snitt: maybe(fc.integer({ min: 100, max: 600 }).map((x) => x / 100)),
    antall: fc.integer({ min: 10, max: 60 }),
    fag: fc.subarray(kjente),
    spraak: fc.integer({ min: 0, max: 6 }).map((x) => x / 2),
    tillegg: fc.subarray([...tilleggsslag]),
    kjoenn: fc.constantFrom(0 as const, 1 as const, 2 as const),
    samisk: fc.boolean(),
    alder23: fc.boolean(),
    foerstegang: fc.boolean(),
    studier: fc.uniqueArray(fc.integer({ min: 180000, max: 260000 }).map(String), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(valg, (v) => {
      expect(lesInnvalg(`#${skrivInnvalg(v)}`, kjente)).toEqual(v);
    }),
  );
});

test('whatever stands in an address, something can be read', () => {
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      expect(lesInnvalg(tekst, kjente).antall).toBeGreaterThan(0);
    }),
  );
  expect(lesInnvalg('#regler', kjente)).toEqual({ ...tomtInnvalg, aar: undefined, foedt: undefined, snitt: undefined });
  expect(lesInnvalg('#har=r1&tar=fysikk-1,1t', kjente).fag).toEqual(['r1', 'fysikk-1']);
});
