import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kravkode } from '../../src/content/skjema/kravkode.ts';
import { vurderKravkode } from '../../src/domain/opptak/vurder.ts';
import { sannhetstabeller } from '../fixtures/sannhetstabeller.ts';
import { vitnemaal } from '../fixtures/vitnemaal.ts';

const mappe = new URL('../../content/kravkoder/', import.meta.url);
const ider = readdirSync(mappe)
  .filter((fil) => fil.endsWith('.mdx'))
  .map((fil) => fil.replace(/\.mdx$/, ''));

/** The entry as the site sees it: parsed by the collection's own schema. */
const readKravkode = (id: string) => {
  const [, frontmatter = ''] = readFileSync(new URL(`${id}.mdx`, mappe), 'utf8').split(/^---$/m);
  return kravkode.parse(parse(frontmatter));
};

test('every code has a truth table, and every table a code', () => {
  expect(Object.keys(sannhetstabeller).toSorted()).toEqual(ider.toSorted());
});

describe.each(Object.entries(sannhetstabeller))('%s', (id, { kilde, rader }) => {
  test('has at least eight different diplomas, a near miss among them, and a source', () => {
    expect(new Set(rader.map(([navn]) => navn)).size).toBe(rader.length);
    expect(rader.length).toBeGreaterThanOrEqual(8);
    expect(new Set(rader.map(([, status]) => status)).size).toBeGreaterThanOrEqual(2);
    expect(kilde).toMatch(/(kravkoder|utdanninger)\.md §/);
  });

  test.each(rader)('%s: %s', (navn, status) => {
    expect(vurderKravkode(readKravkode(id), vitnemaal[navn]).status, vitnemaal[navn].hvem).toBe(status);
  });
});
