/**
 * `npm run simuler`: the proof of Utdanningstesten. Runs the simulation on the content as it stands, prints the
 * bars as text and JSON, writes simulert.json for the method page, and exits with 1 where a bar is missed.
 * `npm run simuler -- --vekter` also tries other weights and writes VEKTER.md beside the scorer; `-- --rekkefolge`
 * tries other orders of the statements and writes REKKEFOLGE.md.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { andelNyttFelt } from '../domain/utdanningstesten/kontrastband.ts';
import { erNaadd, type Kravlinje, kravlinjer } from '../domain/utdanningstesten/krav.ts';
import { proevPrefiks } from '../domain/utdanningstesten/prefiks.ts';
import { proevRettferd } from '../domain/utdanningstesten/rettferd.ts';
import { simuler } from '../domain/utdanningstesten/simulering.ts';
import { proevTomme } from '../domain/utdanningstesten/tomme.ts';
import * as konstanter from '../domain/utdanningstesten/vekter.ts';
import { rekkefoelgetabell } from './rekkefoelgesok.ts';
import { lesTestinnhold, type Testinnhold } from './testinnhold.ts';
import { vekttabell } from './vektsok.ts';

const mappe = new URL('../domain/utdanningstesten/', import.meta.url);
const froe = 20261122;
const personerPrefiks = 1000;

/** Changes when anything that the figures depend on does: profiles, statements, constants. */
export function avtrykk({ paastander, yrker }: Testinnhold): string {
  // Sorted, because the order of a module's exports differs between loaders.
  const tall = Object.entries(konstanter).sort(([a], [b]) => (a < b ? -1 : 1));
  const alt = JSON.stringify({ paastander, yrker, tall });
  return createHash('sha256').update(alt).digest('hex').slice(0, 16);
}

const tall = (k: Kravlinje, verdi: number) =>
  k.enhet === 'prosent' ? `${(100 * verdi).toFixed(1)} %` : verdi.toFixed(2).replace(/\.00$/, '');

function kjor(): number {
  const innhold = lesTestinnhold();
  const { paastander, yrker } = innhold;
  const funn = simuler(paastander, yrker, { froe, perYrke: 20, befolkning: 1000 });
  const rettferd = proevRettferd(paastander, yrker, { froe });
  const prefiks = proevPrefiks(paastander, yrker, { froe, personer: personerPrefiks });
  const tomme = proevTomme(paastander, yrker, { froe, tilfeldige: 100_000, personer: 1000 });
  const linjer = kravlinjer(funn, rettferd, tomme, andelNyttFelt(paastander, yrker, { froe, personer: 500 }));
  const resultat = {
    avtrykk: avtrykk(innhold),
    froe,
    antallYrker: yrker.length,
    antallPaastander: paastander.length,
    funn,
    rettferd,
    personerPrefiks,
    prefiks,
    tomme,
    krav: linjer.map((k) => ({ ...k, naadd: erNaadd(k) })),
  };
  console.log(`${yrker.length} yrker, ${paastander.length} påstander, frø ${froe}\n`);
  for (const k of linjer)
    console.log(
      `${erNaadd(k) ? 'ja ' : 'NEI'}  ${tall(k, k.verdi).padStart(8)}  ${k.retning} ${tall(k, k.grense).padEnd(8)} ${k.nb}`,
    );
  console.log(
    `\nGrunnlinjer i samme kjøring: trebokstavskode ${(100 * funn.gjenfinning10Trebokstav).toFixed(1)} %, RIASEC alene ${(100 * funn.gjenfinning10Riasec).toFixed(1)} %.`,
  );
  console.log(`Oftest vist: ${funn.oftest}.`);
  for (const p of prefiks)
    console.log(
      `Etter ${p.svar} svar: ${(100 * p.staar).toFixed(0)} % av «passer godt» står til slutt, ${(100 * p.overlapp10).toFixed(0)} % av de ti første.`,
    );
  console.log();
  console.log(JSON.stringify(resultat));
  writeFileSync(new URL('simulert.json', mappe), `${JSON.stringify(resultat, null, 2)}\n`);
  if (process.argv.includes('--vekter')) writeFileSync(new URL('VEKTER.md', mappe), vekttabell(innhold, froe));
  if (process.argv.includes('--rekkefolge'))
    writeFileSync(new URL('REKKEFOLGE.md', mappe), rekkefoelgetabell(innhold, froe));
  const bommet = linjer.filter((k) => !erNaadd(k));
  if (bommet.length) console.error(`Ikke nådd: ${bommet.map((k) => k.id).join(', ')}.`);
  return bommet.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = kjor();
