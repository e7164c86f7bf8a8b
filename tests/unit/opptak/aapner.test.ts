import { expect, test } from 'vitest';
import { aapnesAv, ettFagTil } from '../../../src/domain/opptak/aapner.ts';
import { krav } from '../../fixtures/krav.ts';
import { fagdata } from '../../fixtures/fag.ts';

const kravkoder = Object.entries(krav).map(([id, uttrykk]) => ({ id, krav: uttrykk }));
const alleFag = Object.keys(fagdata);

test('opens the codes whose subjects are all there', () => {
  expect(aapnesAv(kravkoder, [])).toEqual(['gens']);
  expect(aapnesAv(kravkoder, ['r1'])).toEqual(['gens', 'matrs']);
  expect(aapnesAv(kravkoder, ['s1', 's2', 'kjemi-1', 'kjemi-2'])).toEqual([
    'gens',
    'matrs',
    'realfa',
    'bioi',
    'vete',
    'realkj',
  ]);
});

test('one more subject: those that open most come first, those that open nothing are left out', () => {
  expect(ettFagTil(kravkoder, ['r1', 'kjemi-1'], alleFag)).toEqual([
    { fag: 'kjemi-2', aapner: ['realfa', 'vete', 'realkj'] },
    { fag: 'r2', aapner: ['realfa'] },
    { fag: 'fysikk-1', aapner: ['realkj'] },
    { fag: 'biologi-1', aapner: ['realkj'] },
  ]);
});

test('from nothing, R1 alone opens something and S1 does not', () => {
  expect(ettFagTil(kravkoder, [], alleFag)).toEqual([{ fag: 'r1', aapner: ['matrs'] }]);
});

test('with everything, nothing is left to open', () => {
  expect(ettFagTil(kravkoder, alleFag, alleFag)).toEqual([]);
});
