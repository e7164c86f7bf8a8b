/**
 * `npm run importer -- svar.json grenser.csv`: renews content/tilbud from a saved answer of Samordna opptak's study search,
 * and content/poenggrenser from their report of limits, downloaded as CSV. The report may be left out. It prints what
 * changed, the worst first; with `--vis` nothing is written. `npm run importer -- --hent 18 svar.json` fetches the answer
 * first (18 is the admission of 2026; the next years' numbers are not known before they are published). The fetch has not
 * been tried against the live service from here; terms of use were not found either, so ask Samordna opptak before you make
 * it a habit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';
import { lesFiler } from '../../content/les/filer.ts';
import { skrivDiff } from './diff.ts';
import { avvis, forMyeBorte, fornyTilbud, studiekoder } from './forny.ts';
import { fornyGrenser, uenigeMed } from './grenser.ts';
import { lesGrenserapport } from './grenserapport.ts';
import { lesSvar } from './samordna.ts';
import { skrivYaml } from './skriv.ts';

const innhold = new URL('../../../content/', import.meta.url);
const adresse = 'https://sok.samordnaopptak.no/api/v1/search';

const bruk =
  'Bruk: npm run importer -- svar.json [grenser.csv], eller npm run importer -- --hent 18 svar.json. Med --vis skrives ingenting.';

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
  return Object.fromEntries(
    lesFiler<{ kode?: string }>('kravkoder').flatMap(({ id, felt: { kode } }) => (kode ? [[kode, id]] : [])),
  );
}

/** Every file of a folder, as a document that can be written back. */
const lesMappe = (mappe: URL) =>
  readdirSync(mappe)
    .filter((navn) => navn.endsWith('.yaml'))
    .map((navn) => ({ fil: navn, dokument: parseDocument(readFileSync(new URL(navn, mappe), 'utf8')) }));

const skrivMappe = (mappe: URL, filer: readonly { fil: string; dokument: Document }[]) => {
  for (const f of filer) writeFileSync(new URL(f.fil, mappe), skrivYaml(f.dokument));
};

const aaret = (fil: string) => Number(fil.replace('.yaml', ''));

async function kjor(argumenter: string[]): Promise<void> {
  const bareVis = argumenter.includes('--vis');
  const [forste, ...resten] = argumenter.filter((a) => a !== '--vis');
  const [opptak, fil, rapportfil] = forste === '--hent' ? resten : [undefined, forste, ...resten];
  if (!fil) throw new Error(bruk);
  if (opptak) await hent(opptak, fil);
  const tilbudsmappe = new URL('tilbud/', innhold);
  const grensemappe = new URL('poenggrenser/', innhold);
  const filer = lesMappe(tilbudsmappe);
  const grensefiler = lesMappe(grensemappe).map((f) => ({ aar: aaret(f.fil), dokument: f.dokument }));
  const poster = lesSvar(JSON.parse(readFileSync(fil, 'utf8')));
  const tilbud = fornyTilbud(filer, poster, lesKravkoder());
  const koder = studiekoder(filer);
  const grenser = rapportfil
    ? fornyGrenser(
        grensefiler,
        lesGrenserapport(readFileSync(rapportfil, 'utf8')),
        koder,
        new Date().toISOString().slice(0, 10),
      )
    : undefined;
  const grunn =
    avvis(tilbud) ??
    (grenser && forMyeBorte(grenser.rapport.borte, grenser.rapport.holdtMot, 'poenggrenser står ikke i rapporten'));
  if (grunn) throw new Error(grunn);
  const etter = grenser?.filer ?? grensefiler;
  const uenige = poster.filter((p) => koder.has(p.sokode)).flatMap((p) => uenigeMed(etter, p.sokode, p.grenser));
  console.log(skrivDiff({ tilbud, grenser: grenser?.rapport, uenige }));
  if (bareVis) return;
  skrivMappe(tilbudsmappe, filer);
  if (grenser)
    skrivMappe(
      grensemappe,
      grenser.filer.map(({ aar, dokument }) => ({ fil: `${String(aar)}.yaml`, dokument })),
    );
}

try {
  await kjor(process.argv.slice(2));
} catch (feil) {
  console.error(feil instanceof Error ? feil.message : String(feil));
  process.exitCode = 1;
}
