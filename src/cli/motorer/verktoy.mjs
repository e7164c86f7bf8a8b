/**
 * Packages that only the benchmark and the engines need, in folders of their own: they would make `npm ci`
 * several times as heavy for everybody. Fetched from npm the first time, and again when a version here changes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kjor, miljo, rot } from '../pakker.mjs';

const lager = resolve(rot, 'node_modules/.cache/verktoy');

/** Runs npm or npx in a folder, quietly; its output is shown only when it fails. */
export function npm(mappe, kommando, argumenter) {
  const { ok, utdata } = kjor(kommando, argumenter, { stille: true, env: miljo, mappe });
  if (!ok) throw new Error(`${kommando} ${argumenter.join(' ')} i ${mappe} gikk ikke:\n${utdata}`);
}

/**
 * A folder in the store that is made once for each recipe.
 * @param {string} navn
 * @param {unknown} oppskrift what decides the content; another recipe makes the folder anew
 * @param {(mappe: string) => void | Promise<void>} lag fills the folder
 */
export async function mappeFor(navn, oppskrift, lag) {
  const mappe = resolve(lager, navn);
  const merke = resolve(mappe, '.ferdig.json');
  const tekst = JSON.stringify(oppskrift);
  if (existsSync(merke) && readFileSync(merke, 'utf8') === tekst) return mappe;
  console.log(`Henter og bygger ${navn} …`);
  mkdirSync(mappe, { recursive: true });
  // Without one, npm installs in the nearest project above, which is ours.
  writeFileSync(resolve(mappe, 'package.json'), '{ "type": "module", "private": true }\n');
  await lag(mappe);
  writeFileSync(merke, tekst);
  return mappe;
}

/** Installs exact versions in a folder. */
export function installer(mappe, pakker) {
  npm(mappe, 'npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...pakker]);
}
