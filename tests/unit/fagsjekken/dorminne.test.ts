import { expect, test } from 'vitest';
import { finnDorer } from '../../../src/domain/fagsjekken/dorer.ts';
import { somTekst } from '../../../src/stores/dorminne.ts';
import { data } from '../../fixtures/fagsjekken.ts';

const huskes = (fag: string[], gens = true) => somTekst(finnDorer(fag, gens, data).yrker);

test('what is remembered of the occupations: a way in, none yet, and nothing where nobody knows', () => {
  expect(huskes([])).toBe(',systemutvikler,-sivilingenior,elektriker,');
  expect(huskes(['r1', 'r2', 'fysikk-1'])).toBe(',systemutvikler,sivilingenior,elektriker,');
  expect(huskes(['r1'], false)).toBe(',-systemutvikler,-sivilingenior,elektriker,');
  expect(somTekst(new Map([['nytt', 'ukjent' as const]]))).toBe(',,');
});
