/**
 * `npm run simuler`: the proof of Utdanningstesten. Runs the simulation on the content as it stands, prints the
 * bars as text and JSON, writes simulert.json for the method page, and exits with 1 where a bar is missed.
 * `npm run simuler -- --vekter` also tries other weights and writes VEKTER.md beside the scorer; `-- --rekkefolge`
 * tries other orders of the statements and writes REKKEFOLGE.md.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { andelNyttFelt } from '../../domain/testen/proeving/kontrastbaand.ts';
import { erNaadd, type Kravlinje, kravlinjer } from '../../domain/testen/proeving/krav.ts';
import { provPrefiks } from '../../domain/testen/proeving/prefiks.ts';
import { provRettferd } from '../../domain/testen/proeving/rettferd.ts';
import { simuler } from '../../domain/testen/proeving/simulering.ts';
import { ingenNorm } from '../../domain/testen/proeving/normer.ts';
import { provTomme } from '../../domain/testen/proeving/tomme.ts';
import { provUjevne } from '../../domain/testen/proeving/ujevne.ts';
import { avtrykk } from './avtrykk.ts';
import { rekkefoelgetabell } from './rekkefolgesok.ts';
import { lesTestinnhold } from './testinnhold.ts';
import { vekttabell } from './vektsok.ts';

const mappe = new URL('../../domain/testen/proeving/', import.meta.url);
const froe = 20261122;
const personerPrefiks = 1000;

const tall = (k: Kravlinje, verdi: number) =>
  k.enhet === 'prosent' ? `${(100 * verdi).toFixed(1)} %` : verdi.toFixed(2).replace(/\.00$/, '');

function kjor(): number {
  const innhold = lesTestinnhold();
  const { paastander, yrker } = innhold;
  const funn = simuler(paastander, yrker, { froe, perYrke: 20, befolkning: 1000 });
  const rettferd = provRettferd(paastander, yrker, { froe });
  const prefiks = provPrefiks(paastander, yrker, { froe, personer: personerPrefiks });
  const tomme = provTomme(paastander, yrker, { froe, tilfeldige: 100_000, personer: 1000 });
  const ujevne = provUjevne(paastander, yrker, { froe, personer: 2000, uten: ingenNorm });
  const nyttFelt = andelNyttFelt(paastander, yrker, { froe, personer: 500 });
  const linjer = kravlinjer(funn, rettferd, tomme, nyttFelt, ujevne);
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
    ujevne,
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
