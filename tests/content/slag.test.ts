/** One table of kinds: what cannot read it must agree with it. */
import { existsSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { samlinger } from '../../src/content/samlinger.ts';
import { alleSlag, slagene } from '../../src/content/slag.ts';
import { slagrekke } from '../../src/domain/sok/rang.ts';
import { ordene } from '../../src/i18n/ordene.ts';

it.each(alleSlag)('%s har mappe, samling på begge målformer, sider og navn i menyen', (slag) => {
  const { adresse, nynorsk, navn } = slagene[slag];
  expect(samlinger[slag].mappe).toBe(slag);
  expect(samlinger[nynorsk].mappe).toBe(`${slag}/nn`);
  expect(existsSync(`src/pages/[...sprak]${adresse}/[slug].astro`)).toBe(true);
  expect([ordene('side', 'nb')[navn], ordene('side', 'nn')[navn]]).not.toContain(undefined);
});

test('søket setter hvert slag på sin plass, og kjenner ingen andre', () =>
  expect([...slagrekke].sort()).toEqual(alleSlag.map((slag) => slagene[slag].adresse.slice(1)).sort()));
