/**
 * Writes `/timen/<set>.json` after everything is compressed: which files a set is made of, what they weigh on the way, and
 * the digest of them all. Followed from the pages through all that they import.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { nevnteFiler, settadresser, type Settnavn, settnavn, type Timeliste } from '../../content/timen/sett.ts';

const filFor = (dist: string, adresse: string) => join(dist, adresse.endsWith('/') ? `${adresse}index.html` : adresse);

function foelg(dist: string, adresse: string, sett: Set<string>): void {
  if (sett.has(adresse)) return;
  sett.add(adresse);
  if (!/(\/|\.js)$/.test(adresse)) return;
  for (const neste of nevnteFiler(readFileSync(filFor(dist, adresse), 'utf8'), adresse)) foelg(dist, neste, sett);
}

/** @throws when a page of the set is not in dist: a set must be whole */
function lagTimeliste(dist: string, navn: Settnavn): Timeliste {
  const yrker = readdirSync(join(dist, 'yrker'), { withFileTypes: true })
    .filter((f) => f.isDirectory())
    .map((f) => f.name);
  const sett = new Set<string>();
  for (const adresse of settadresser(navn, yrker)) foelg(dist, adresse, sett);
  const filer = [...sett].sort();
  const sum = createHash('sha256');
  let byte = 0;
  for (const adresse of filer) {
    const fil = filFor(dist, adresse);
    sum.update(adresse).update(readFileSync(fil));
    byte += statSync(existsSync(`${fil}.br`) ? `${fil}.br` : fil).size;
  }
  return { id: sum.digest('hex').slice(0, 12), byte, filer };
}

export function skrivTimelister(dist: string): void {
  mkdirSync(join(dist, 'timen'), { recursive: true });
  for (const navn of settnavn) {
    const liste = lagTimeliste(dist, navn);
    const tekst = JSON.stringify(liste);
    const fil = join(dist, 'timen', `${navn}.json`);
    writeFileSync(fil, tekst);
    writeFileSync(`${fil}.br`, brotliCompressSync(tekst));
    writeFileSync(`${fil}.gz`, gzipSync(tekst));
    console.log(`Uten nett, ${navn}: ${String(liste.filer.length)} filer, ${String(liste.byte)} byte brotli.`);
  }
}
