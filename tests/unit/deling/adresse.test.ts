import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denSomMentes } from '../../../src/domain/deling/adresse.ts';

test.each([
  ['/fagsjekken/%23har=r1', '/fagsjekken/#har=r1'],
  ['/utdanningstesten/resultat/%2523abc', '/utdanningstesten/resultat/#abc'],
  ['/yrker/lege.', '/yrker/lege/'],
  ['/yrker/lege/).', '/yrker/lege/'],
  ['/fagsjekken/%C2%BB', '/fagsjekken/'],
  ['/Fagsjekken/', '/fagsjekken/'],
  ['/finnes-ikke/', '/finnes-ikke/'],
  ['/finnes-ikke', '/finnes-ikke'],
  ['//ond.no/%23a', '/ond.no/#a'],
  ['/%23a', '/#a'],
])('%s → %s', (sti, mente) => {
  expect(denSomMentes(sti)).toBe(mente);
});

test('never leads to another site', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (a, b) => {
      const mente = denSomMentes(`/${a}${encodeURIComponent(b.toWellFormed())}`);
      expect(new URL(mente, 'https://stemutdanning.no').host).toBe('stemutdanning.no');
    }),
    { numRuns: 2000 },
  );
});
