import { expect, test } from 'vitest';
import { erVei, ettFagTilDorer, finnDorer } from '../../../src/domain/fagsjekken/dorer.ts';
import { data } from '../../fixtures/fagsjekken.ts';

const doors = (fag: string[], gens = true) => {
  const { utdanninger, yrker } = finnDorer(fag, gens, data);
  return { ...Object.fromEntries(utdanninger), ...Object.fromEntries(yrker) };
};

test('doors by subjects', () => {
  expect(doors([])).toEqual({
    'siving-it': 'stengt',
    informatikk: 'noen',
    nytt: 'ukjent',
    elektrikerfaget: 'fagbrev',
    'fagskole-elkraft': 'fagbrev',
    flyskole: 'fagbrev',
    systemutvikler: 'noen',
    sivilingenior: 'stengt',
    elektriker: 'fagbrev',
  });
  expect(doors(['r1', 'r2', 'fysikk-1'])).toMatchObject({
    'siving-it': 'aapen',
    informatikk: 'aapen',
    sivilingenior: 'aapen',
  });
});

test('without study competence only the vocational ways are there', () => {
  const open = Object.entries(doors(['r1', 'r2', 'fysikk-1'], false)).filter(([, dor]) => erVei(dor));
  expect(open.map(([id]) => id)).toEqual(['elektrikerfaget', 'fagskole-elkraft', 'flyskole', 'elektriker']);
});

test('one more subject: every specialisation subject not chosen, what it opens alone, the most first', () => {
  const rader = ettFagTilDorer(['r1', 'r2'], true, data);
  expect(rader[0]).toEqual({ fag: 'fysikk-1', utdanninger: ['siving-it'], yrker: ['sivilingenior'] });
  expect(rader.map(({ fag }) => fag).toSorted()).toEqual(['fysikk-1', 'fysikk-2', 'kjemi-1', 'kjemi-2', 's1', 's2']);
  expect(rader.slice(1).every(({ utdanninger, yrker }) => utdanninger.length + yrker.length === 0)).toBe(true);
});
