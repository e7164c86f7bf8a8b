import { expect, test } from 'vitest';
import { leddAv } from '../../../src/domain/opptak/ledd.ts';
import { krav } from '../../fixtures/krav.ts';

const fag = (id: string) => ({ type: 'fag', fag: id });
const valg = (...sett: string[][]) => ({ type: 'valg', valg: sett });

test('a list of subjects and choices, in the order written', () => {
  expect(leddAv(krav.gens)).toEqual([]);
  expect(leddAv(krav.hing)).toEqual([valg(['r1'], ['s1', 's2']), fag('r2'), fag('fysikk-1')]);
});

test('opens nested parts and choices with one way out', () => {
  expect(leddAv({ alle: [{ minstEn: [{ alle: [{ fag: 'a' }, { alle: [{ fag: 'b' }] }] }] }] })).toEqual([
    fag('a'),
    fag('b'),
  ]);
});

test('a choice is settled or shortened by what must be taken anyway', () => {
  expect(leddAv({ alle: [{ minstEn: [{ fag: 'a' }, { fag: 'b' }] }, { fag: 'a' }] })).toEqual([fag('a')]);
  const kortet = { alle: [{ fag: 'a' }, { minstEn: [{ alle: [{ fag: 'a' }, { fag: 'b' }] }, { fag: 'c' }] }] };
  expect(leddAv(kortet)).toEqual([fag('a'), valg(['b'], ['c'])]);
});

test('no subject is named twice', () => {
  expect(leddAv({ alle: [{ fag: 'a' }, { fag: 'a' }] })).toEqual([fag('a')]);
});
