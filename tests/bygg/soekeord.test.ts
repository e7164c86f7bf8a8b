import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { finnes } from './dist.ts';

test('hver adresse i content/soekeord er en side', () => {
  const lister = readdirSync('content/soekeord').map((fil) => readFileSync(`content/soekeord/${fil}`, 'utf8'));
  const adresser = lister.flatMap((l) => (parse(l) as { sider: { adresse: string }[] }).sider.map((s) => s.adresse));
  expect(adresser.filter((a) => !finnes(a))).toEqual([]);
});
