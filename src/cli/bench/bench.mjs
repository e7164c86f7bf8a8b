/**
 * `npm run bench`: measures speed and size, prints the figures, and keeps them in bench/ (which git ignores).
 * `npm run bench -- poengsum` runs one part. Nothing here passes or fails: a time belongs to the machine that it was
 * measured on. What must hold is a budget in tests/bygg.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rot } from '../pakker.mjs';

/**
 * Each part exports `maal`, which prints its table and returns what is kept.
 * @type {Record<string, () => Promise<{ maal: () => unknown }>>}
 */
const deler = {
  poengsum: () => import('./poengsum.ts'),
  bygg: () => import('./bygg.mjs'),
  sider: () => import('./sider.mjs'),
  dra: () => import('./dra.mjs'),
};

const valgte = process.argv.slice(2);
const ukjente = valgte.filter((navn) => !(navn in deler));
if (ukjente.length) {
  console.error(`Ukjent måling: ${ukjente.join(', ')}. Velg blant ${Object.keys(deler).join(', ')}.`);
  process.exit(1);
}

const mappe = resolve(rot, 'bench');
mkdirSync(mappe, { recursive: true });
for (const navn of valgte.length ? valgte : Object.keys(deler)) {
  const { maal } = await deler[navn]();
  const maalt = await maal();
  const tekst = JSON.stringify({ del: navn, tid: new Date().toISOString(), node: process.version, maalt }, null, 2);
  writeFileSync(resolve(mappe, `${navn}.json`), `${tekst}\n`);
  console.log(`Tallene ligger i bench/${navn}.json.\n`);
}
