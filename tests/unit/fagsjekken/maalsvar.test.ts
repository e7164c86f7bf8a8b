import { expect, test } from 'vitest';
import { finnMaal, svarPaaMaal } from '../../../src/domain/fagsjekken/maalsvar.ts';
import { data, valg } from '../../fixtures/fagsjekken.ts';

const svar = (vil: string, fag: string[] = [], sted?: string) =>
  svarPaaMaal(valg({ har: fag }, { vil, sted }), data, { opptak: 2027, vitnemaal: 2027 });

test('one answer for each group of places, the most common first', () => {
  const { ord, grupper } = svar('utdanning.siving-it', ['r1', 'r2', 'fysikk-1']) ?? { grupper: [] };
  expect(ord).toBe('ja');
  expect(grupper.map((g) => [g.krav?.id, g.steder, g.ord])).toEqual([
    ['hing', ['uib', 'uio'], 'ja'],
    ['ing4r2', ['ntnu'], 'ja-hvis'],
  ]);
});

test('a place can be asked for by itself; one that does not have it is no reason for silence', () => {
  expect(svar('utdanning.siving-it', [], 'ntnu')?.grupper).toHaveLength(1);
  expect(svar('utdanning.nytt', [], 'ntnu')?.grupper).toHaveLength(1);
});

test('an occupation gathers the ways of its studies', () => {
  const grupper = svar('yrke.systemutvikler')?.grupper ?? [];
  expect(grupper.map((g) => [g.krav?.id, g.antall, g.utdanninger.map((u) => u.id)])).toEqual([
    ['hing', 2, ['siving-it']],
    ['realfa', 2, ['informatikk']],
    ['ing4r2', 1, ['siving-it']],
    ['gens', 1, ['informatikk']],
  ]);
  expect(grupper.map((g) => g.antatt)).toEqual([false, false, false, true]);
});

test('vocational ways are open, each by itself; nobody’s requirement is unknown', () => {
  expect(svar('yrke.elektriker')?.grupper.map((g) => [g.utdanninger[0]?.id, g.ord])).toEqual([
    ['elektrikerfaget', 'ja'],
    ['fagskole-elkraft', 'ja-hvis'],
  ]);
  expect(svar('utdanning.nytt')?.ord).toBe('ukjent');
});

test('a requirement by itself', () => {
  expect(svar('krav.hing', ['r1'])).toMatchObject({ slag: 'krav', ord: 'ja-hvis' });
});

test.each([undefined, '', 'yrke', 'yrke.', 'yrke.x', 'felt.it', 'krav.hingx'])('no goal in %j', (vil) => {
  expect(finnMaal(vil, data)).toBeUndefined();
});
