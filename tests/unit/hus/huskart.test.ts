import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { etasjer } from '../../../eslint.vegger.mjs';
import { importerFra, lesHuset } from '../../../src/cli/huskart/lesHuset.ts';
import { tegnHuset } from '../../../src/cli/huskart/tegnHuset.ts';

const hus = lesHuset();

it('the map in CONTRIBUTING is the house as it stands: run npm run huskart when it is not', () => {
  // Git may have given the file the line endings of another system.
  expect(readFileSync('.github/huset.svg', 'utf8').replaceAll('\r\n', '\n')).toBe(tegnHuset(hus));
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('(.github/huset.svg)');
});

it('every arrow goes down, and the ground imports from no floor', () => {
  const nivaa = (navn: string) => etasjer.findIndex((rad) => rad.includes(navn));
  for (const { navn, til } of hus)
    for (const annen of til) expect([navn, annen, nivaa(annen) < nivaa(navn)]).toEqual([navn, annen, true]);
  expect(hus.at(-1)?.til).toEqual([]);
});

it('finds imports, import types and imports that wait', () => {
  expect([
    ...importerFra("import a from '../../content/x.ts';\nimport('../../../i18n/nb/y.ts');\nimport z from './z.ts';"),
  ]).toEqual(['content', 'i18n']);
});
