import { expect, test } from 'vitest';
import { manglendeSett, solutions } from '../../../src/domain/opptak/mangler.ts';
import { krav } from '../../fixtures/krav.ts';

test('the smallest set comes first', () => {
  expect(manglendeSett(krav.hing, [])).toEqual([
    ['r1', 'r2', 'fysikk-1'],
    ['s1', 's2', 'r2', 'fysikk-1'],
  ]);
});

test('one subject from the goal: a set of one', () => {
  expect(manglendeSett(krav.matrs, ['s1'])).toEqual([['r1'], ['s2']]);
  expect(manglendeSett(krav.realfa, ['r1', 'kjemi-1'])[0]).toEqual(['r2']);
  expect(manglendeSett(krav.realfa, ['r1', 'kjemi-1'])[1]).toEqual(['kjemi-2']);
});

test('nothing is missing when the expression is met', () => {
  expect(manglendeSett(krav.gens, [])).toEqual([]);
  expect(manglendeSett(krav.bioi, ['r1', 'biologi-1'])).toEqual([]);
});

test('a set that contains another is dropped', () => {
  const enten = { minstEn: [{ alle: [{ fag: 'a' }, { fag: 'b' }] }, { fag: 'a' }, { fag: 'a' }] };
  expect(manglendeSett(enten, [])).toEqual([['a']]);
  // Kjemi 2 alone would do for REALKJ's choice, and Kjemi 1 is asked in any case.
  expect(manglendeSett(krav.realkj, ['r1'])).toEqual([
    ['kjemi-1', 'fysikk-1'],
    ['kjemi-1', 'biologi-1'],
    ['kjemi-1', 'kjemi-2'],
  ]);
});

test('a subject asked for twice is taken once', () => {
  expect(manglendeSett({ alle: [{ fag: 'a' }, { fag: 'b' }, { fag: 'a' }] }, [])).toEqual([['a', 'b']]);
});

test('solutions tells met from never', () => {
  expect(solutions({ alle: [] }, new Set())).toEqual([[]]);
  expect(solutions({ minstEn: [] }, new Set())).toEqual([]);
});
