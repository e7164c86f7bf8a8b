import { expect, test } from 'vitest';
import { kanStaaSammen, regelbrudd } from '../../../src/domain/opptak/gyldig.ts';
import { fagreglerFor } from '../../../src/domain/regler/fagregler.ts';
import { vitnemaal } from '../../fixtures/vitnemaal.ts';

const brutt = (fag: readonly string[]) => regelbrudd(fag, 2027).map(({ regel, fag: hvilke }) => [regel.id, ...hvilke]);

test('R and S do not stand on one diploma', () => {
  expect(brutt(['r1', 's1'])).toEqual([['r-og-s', 'r1', 's1']]);
  expect(kanStaaSammen(['r1', 's2'], 2027)).toBe(false);
  expect(kanStaaSammen(vitnemaal.s1s2R2.fag, 2027)).toBe(false);
  expect(kanStaaSammen(['r1', 'r2', 'matematikk-x'], 2027)).toBe(true);
});

test('an X subject excludes its level 1', () => {
  expect(brutt(['geofag-x', 'geofag-1'])).toEqual([['geofag-x', 'geofag-x', 'geofag-1']]);
  expect(brutt(['tof-x', 'tof-1'])).toEqual([['tof-x', 'tof-x', 'tof-1']]);
});

test.each(['r2', 's2', 'fysikk-2', 'kjemi-2'])('%s without its first part is a warning', (fag) => {
  expect(regelbrudd([fag], 2027).map(({ regel }) => regel.alvor)).toEqual(['advarsel']);
  expect(kanStaaSammen([fag], 2027)).toBe(true);
});

test('Biologi 2, Geofag 2, IT 2 and ToF 2 may stand alone, as far as we know', () => {
  expect(brutt(['biologi-2', 'geofag-2', 'it-2', 'tof-2'])).toEqual([]);
});

test('1P before R1 is advised against, not forbidden', () => {
  expect(brutt(['1p', 'r1'])).toEqual([['1p-til-r1', '1p', 'r1']]);
  expect(kanStaaSammen(['1p', 'r1'], 2027)).toBe(true);
  expect(brutt(['1t', 'r1'])).toEqual([]);
  expect(brutt(['1p', 's1'])).toEqual([]);
});

test.each([2027, 2028])('every rule has its own id in %i', (opptak) => {
  const fagregler = fagreglerFor(opptak);
  expect(new Set(fagregler.map(({ id }) => id)).size).toBe(fagregler.length);
});
