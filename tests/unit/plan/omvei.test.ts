import { expect, test } from 'vitest';
import { type Forutsetning, type Omvei, veierRundt } from '../../../src/domain/plan/omvei.ts';

const omvei = (id: string, mer: Partial<Omvei>): Omvei => ({
  id,
  maaneder: { min: 12, maks: 12 },
  per: 'alt',
  erstatter: 'kravet',
  krever: [],
  fag: [],
  ...mer,
});
const omveier = [
  omvei('fagskole', { maaneder: { min: 24, maks: 24 }, erstatter: 'studiekompetanse', krever: [['fagbrev']] }),
  omvei('forkurs', { krever: [['vg2'], ['studiekompetanse']] }),
  omvei('privatist', { maaneder: { min: 6 }, per: 'fag', erstatter: 'alle-fag' }),
  omvei('realfagskurs', {
    maaneder: { min: 6, maks: 6 },
    erstatter: 'fagene',
    krever: [['studiekompetanse']],
    fag: ['r1', 'r2', 'fysikk-1'],
  }),
  omvei('y-vei', { maaneder: { min: 0, maks: 0 }, krever: [['fagbrev']] }),
];
const ingenior = { veier: ['forkurs', 'realfagskurs', 'y-vei'], fag: ['r2', 'fysikk-1'], studiekompetanse: true };
const svar = (behov: typeof ingenior, ...har: Forutsetning[]) =>
  veierRundt(behov, har, omveier).map(({ id, maaneder, gjenstaar }) => [
    id,
    maaneder.min,
    maaneder.maks,
    ...gjenstaar.fag,
    ...(gjenstaar.studiekompetanse ? ['studiekompetanse'] : []),
  ]);

test('with study competence the shortest way that settles all comes first', () => {
  expect(svar(ingenior, 'studiekompetanse')).toEqual([
    ['realfagskurs', 6, 6],
    ['privatist', 6, 12],
    ['forkurs', 12, 12],
  ]);
});

test('with a trade certificate Y-vei takes no extra time, and what settles half comes last', () => {
  expect(svar(ingenior, 'fagbrev', 'vg2')).toEqual([
    ['y-vei', 0, 0],
    ['forkurs', 12, 12],
    ['privatist', 6, 12, 'studiekompetanse'],
    ['fagskole', 24, 24, 'r2', 'fysikk-1'],
  ]);
});

test('a course that lacks one of the subjects, or that the code does not know, is no way', () => {
  const lege = { ...ingenior, veier: [], fag: ['kjemi-2'] };
  expect(svar(lege, 'studiekompetanse')).toEqual([['privatist', 6, 6]]);
  expect(svar({ ...ingenior, fag: ['r2', 'kjemi-1'] }, 'studiekompetanse')).toEqual([
    ['privatist', 6, 12],
    ['forkurs', 12, 12],
  ]);
});

test('nothing missing, nothing to go round; study competence alone is for those who ask for it', () => {
  expect(svar({ ...ingenior, fag: [] }, 'studiekompetanse', 'fagbrev')).toEqual([]);
  expect(svar({ ...ingenior, fag: [], studiekompetanse: false }, 'fagbrev')).toEqual([]);
  expect(svar({ ...ingenior, veier: [], fag: [] }, 'fagbrev')).toEqual([['fagskole', 24, 24]]);
});
