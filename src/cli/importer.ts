/**
 * `npm run importer -- svar.json`: renews content/tilbud from a saved answer of Samordna opptak's study search, and says
 * what changed. `npm run importer -- --hent 18 svar.json` fetches the answer first (18 is the admission of 2026; the next
 * years' numbers are not known before they are published). The fetch has not been tried against the live service from
 * here; terms of use were not found either, so ask Samordna opptak before you make it a habit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { fornyTilbud, type Rapport } from './importer/forny.ts';
import { lesSvar } from './importer/samordna.ts';

const innhold = new URL('../../content/', import.meta.url);
const adresse = 'https://sok.samordnaopptak.no/api/v1/search';

const bruk = 'Bruk: npm run importer -- svar.json, eller npm run importer -- --hent 18 svar.json';

async function hent(opptak: string, fil: string): Promise<void> {
  const svar = await fetch(adresse, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ filter: [{ term: { 'admission.id': Number(opptak) } }], size: 3000 }),
  });
  if (!svar.ok) throw new Error(`Samordna opptak svarte ${String(svar.status)}. Ingenting er endret.`);
  writeFileSync(fil, await svar.text());
}

/** The site's requirement ids by the owner's codes. */
function lesKravkoder(): Record<string, string> {
  const mappe = new URL('kravkoder/', innhold);
  return Object.fromEntries(
    readdirSync(mappe)
      .filter((fil) => fil.endsWith('.mdx'))
      .flatMap((fil) => {
        const { kode } = parse(readFileSync(new URL(fil, mappe), 'utf8').split(/^---$/m)[1] ?? '') as { kode?: string };
        return kode ? [[kode, fil.slice(0, -'.mdx'.length)]] : [];
      }),
  );
}

const overskrifter: Record<keyof Rapport, string> = {
  fornyet: 'Fornyet',
  nyttKrav: 'Har fått et annet krav enn før: les igjennom',
  ukjentKode: 'Har en kravkode uten side: lag content/kravkoder/<kode>.mdx og kjør på nytt',
  borte: 'Står ikke i svaret: er studiet lagt ned, eller har det fått ny søkekode?',
  avlyst: 'Avlyst i dette opptaket',
  nye: 'Finnes hos Samordna opptak, men ikke her',
};

async function kjor([foerste, ...resten]: string[]): Promise<void> {
  const [opptak, fil] = foerste === '--hent' ? resten : [undefined, foerste];
  if (!fil) throw new Error(bruk);
  if (opptak) await hent(opptak, fil);
  const mappe = new URL('tilbud/', innhold);
  const filer = readdirSync(mappe)
    .filter((navn) => navn.endsWith('.yaml'))
    .map((navn) => ({ fil: navn, dokument: parseDocument(readFileSync(new URL(navn, mappe), 'utf8')) }));
  const rapport = fornyTilbud(filer, lesSvar(JSON.parse(readFileSync(fil, 'utf8'))), lesKravkoder());
  if (rapport.fornyet.length === 0) throw new Error('Ingen av studiene her står i svaret. Ingenting er endret.');
  for (const f of filer) writeFileSync(new URL(f.fil, mappe), f.dokument.toString({ lineWidth: 0 }));
  for (const [navn, tittel] of Object.entries(overskrifter) as [keyof Rapport, string][]) {
    console.log(`${tittel}: ${String(rapport[navn].length)}`);
    if (navn !== 'fornyet') for (const linje of rapport[navn].slice(0, 40)) console.log(`  ${linje}`);
  }
}

try {
  await kjor(process.argv.slice(2));
} catch (feil) {
  console.error(feil instanceof Error ? feil.message : String(feil));
  process.exitCode = 1;
}
