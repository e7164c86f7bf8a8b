import { describe, expect, test } from 'vitest';
import { pakkUt } from '../../src/domain/fagsjekken/pakke.ts';
import { finn, gzip, lesFil, side, vekt } from './dist.ts';
import { skriptfiler, skriptvekt } from './javascript.ts';

const kB = 1000;

describe.each(['/fagsjekken/', '/nn/fagsjekken/'])('%s', (adresse) => {
  const fagsjekken = side(adresse);
  const oy = finn(fagsjekken, 'astro-island')[0]?.attributter ?? {};
  const data = String((JSON.parse(oy.opts ?? '{}') as { value?: string }).value);

  test('vekkes med dataene, i en fil som finnes', () => {
    expect(oy.client).toBe('med');
    expect(pakkUt(lesFil(data)).yrker.length).toBeGreaterThanOrEqual(130);
  });

  // 24,2 kB before the rules of each admission year and the occupations outside science came along; measured 29,4 after.
  // What tells that a script did not come, and what reads harmed links, made it 30,8, and
  // requirements and rules of school with a year of their own 31,2. It should be 25 again.
  test('svarer med høyst 31,2 kB JavaScript og data', () => {
    expect(skriptfiler(fagsjekken).length).toBeGreaterThan(1);
    expect(skriptvekt(fagsjekken) + vekt(data)).toBeLessThanOrEqual(31.2 * kB);
  });

  test('er med tabell og data høyst 40 kB HTML', () => {
    expect(gzip(fagsjekken.html)).toBeLessThanOrEqual(40 * kB);
  });

  test('har hvert opptakskrav i tabellen, med lenke', () => {
    const base = adresse.replace('fagsjekken/', 'kravkoder/');
    const krav = new Set(
      finn(fagsjekken, 'a').flatMap(({ attributter: { href } }) => (href?.startsWith(base) ? [href] : [])),
    );
    krav.delete(base);
    expect(krav.size).toBeGreaterThanOrEqual(39);
  });
});

test('resten av Fagsjekken hentes etterpå, og er liten', () => {
  for (const fil of ['nb', 'nn', 'ord']) expect(vekt(`/fagsjekken/${fil}.json`)).toBeLessThanOrEqual(25 * kB);
});
