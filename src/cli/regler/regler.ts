/**
 * `npm run regler`: writes the rules of upper secondary from content/regler to two files in src/domain/regler, which the
 * planner and the islands read. Run it after a change in fagkombinasjoner.yaml or vitnemaalstimer.yaml; a test says so too.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { skolefiler, skoleregelrekke } from '../../content/regler/skoleregler.ts';
import type { RegelData } from '../../content/skjema/regler/regel.ts';

const mappe = new URL('../../../content/regler/', import.meta.url);
const filer = readdirSync(mappe)
  .filter((fil) => fil.endsWith('.yaml'))
  .map((fil) => parse(readFileSync(new URL(fil, mappe), 'utf8')) as RegelData);
const ut = new URL('../../domain/regler/', import.meta.url);
for (const [fil, felter] of Object.entries(skolefiler)) {
  writeFileSync(new URL(fil, ut), `${JSON.stringify(skoleregelrekke(filer, felter), null, 2)}\n`);
  console.log(`Skrev src/domain/regler/${fil}.`);
}
