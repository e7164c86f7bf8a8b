import { expect, test } from 'vitest';
import { grunnlagAv, lesKarakterliste, tell } from '../../../src/domain/kommerinn/karakterliste.ts';

test.each([
  ['5 4 4 3', [5, 4, 4, 3]],
  ['5, 4, 4, 3', [5, 4, 4, 3]],
  ['5,4,4,3', [5, 4, 4, 3]],
  ['Norsk hovedmål 4\nMatematikk R1 5 4\nFysikk 1: 5', [4, 5, 4, 5]],
  ['Kjemi 2 4', [4]],
  ['Fysikk 1 (fritatt)', []],
  ['Spansk 1+2 5', [5]],
  ['Spansk nivå 1 5', [5]],
  ['Spansk 2', [2]],
  ['Engelsk 1 4\nEngelsk 3', [4, 3]],
  ['Historie og filosofi 2 5', [5]],
  ['Toppidrett 3: 6', [6]],
  ['Norsk 2 3', [2, 3]],
  ['Kroppsøving 5', [5]],
  ['REA3056 Matematikk R1 5', [5]],
  ['2026', []],
  ['4,2', []],
  ['4.', [4]],
  ['7 0 12', []],
  ['Godkjent, fritatt', []],
])('«%s» holds the grades %j', (tekst, venter) => {
  expect(lesKarakterliste(tekst)).toEqual(venter);
});

test('what is read is counted, summed and averaged', () => {
  const antall = tell([5, 4, 4, 3]);
  expect(antall).toEqual([0, 0, 1, 2, 1, 0]);
  expect(grunnlagAv(antall)).toEqual({ sum: 16, antall: 4 });
});
