import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import { skrivYaml } from '../../../src/cli/importer/skriv.ts';

it.each(['tilbud', 'poenggrenser'])('content/%s is written back as it was, character by character', (mappe) => {
  const rot = new URL(`../../../content/${mappe}/`, import.meta.url);
  const filer = readdirSync(rot).filter((navn) => navn.endsWith('.yaml'));
  expect(filer.length).toBeGreaterThan(2);
  for (const navn of filer) {
    const tekst = readFileSync(new URL(navn, rot), 'utf8');
    expect(skrivYaml(parseDocument(tekst)), navn).toBe(tekst);
  }
});
