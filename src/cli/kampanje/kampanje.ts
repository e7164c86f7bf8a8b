/**
 * `npm run kampanje` lists the campaigns. With a code and fields after `--` it makes a new one; with `--tell` and a web
 * server's log it counts arrivals.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { les } from '../../content/les/les.ts';
import { kanaler, landinger, type KampanjeData } from '../../content/skjema/kampanje.ts';
import { tilstand } from '../../domain/kampanje/periode.ts';
import { nyKampanje } from './ny.ts';
import { tell } from './tell.ts';
import { rot } from '../pakker.mjs';

const mappe = resolve(rot, 'content/kampanjer');
const stammer = (sti: string, ending: string) =>
  existsSync(sti)
    ? readdirSync(sti)
        .filter((navn) => navn.endsWith(ending))
        .map((navn) => navn.slice(0, -ending.length))
    : [];

const lesKampanjer = () => new Map(les('kampanjer').map(({ id, data }) => [id, data]));

const bruk = `Lag en ny (navn og maalform kan du utelate):
  npm run kampanje -- <kode> --fortelling iskrem --fra 2027-03-01 --til 2027-04-15 --kanaler tiktok,plakat \\
    --overskrift "Hvor fort kan du ødelegge en is?" --navn "Våren 2027" --maalform nb
Kanaler: ${kanaler.join(', ')}.
Uten --fortelling: --landing ${landinger.filter((l) => l !== 'fortelling').join(' eller ')}.
Tell dem som kom, fra loggen til webserveren: en fil, flere, .gz, eller mappa de ligger i. Perioden kan du utelate:
  npm run kampanje -- --tell /var/log/nginx --fra 2027-03-01 --til 2027-04-15
Med --rapport kampanjerapport skriver den en side med diagrammer og to regneark i den mappa.`;

const felt = ['navn', 'fra', 'til', 'kanaler', 'landing', 'fortelling', 'overskrift', 'maalform'] as const;

async function kjor(): Promise<number> {
  const tekst = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...Object.fromEntries(felt.map((f) => [f, tekst])), tell: tekst, rapport: tekst },
  });
  const { tell: logg, rapport, ...verdier } = values as Record<string, string | undefined>;
  const kampanjer = lesKampanjer();
  if (logg !== undefined) {
    const { fra, til } = verdier;
    const svar = await tell({ logger: [logg, ...positionals], rapport, fra, til }, kampanjer);
    if (svar.tekst.length > 0) console.log(svar.tekst.join('\n'));
    if (svar.feil.length > 0) console.error(svar.feil.join('\n'));
    return svar.feil.length > 0 ? 1 : 0;
  }
  const [kode] = positionals;
  return kode === undefined ? skrivListe(kampanjer) : lag(kode, verdier, kampanjer);
}

function lag(kode: string, verdier: Record<string, string | undefined>, kampanjer: Map<string, KampanjeData>): number {
  const svar = nyKampanje(
    { kode, felt: verdier },
    {
      kampanjer: new Map([...kampanjer].map(([navn, k]) => [navn, k.navn])),
      fortellinger: stammer(resolve(rot, 'content/x-faktor'), '.mdx'),
    },
  );
  if ('feil' in svar) {
    console.error(svar.feil.join('\n'));
    return 1;
  }
  mkdirSync(mappe, { recursive: true });
  writeFileSync(resolve(mappe, `${kode}.yaml`), svar.yaml);
  console.log(`Laget content/kampanjer/${kode}.yaml. Når siden er bygd:
  adressen     https://stemutdanning.no/k/${kode}
${svar.kanaler.map((k) => `  ${k.padEnd(12)} https://stemutdanning.no/k/${kode}/${k}`).join('\n')}
  lenkebildet  /bilder/k/${kode}.png (1200 × 630)
  stående      /bilder/k/${kode}-staaende.png (1080 × 1920)`);
  return 0;
}

function skrivListe(kampanjer: Map<string, KampanjeData>): number {
  const iDag = new Date().toISOString().slice(0, 10);
  for (const [kode, k] of kampanjer)
    console.log(
      `/k/${kode}  ${k.fra} til ${k.til} (${tilstand(k, iDag)})  ${k.kanaler.join(', ')}  ${k.fortelling ?? k.landing}  «${k.navn}»`,
    );
  console.log(`\n${bruk}`);
  return 0;
}

try {
  process.exitCode = await kjor();
} catch (feil) {
  // parseArgs explains itself in English, and the list of what may be written says the same.
  const ukjentValg = feil instanceof TypeError && 'code' in feil && String(feil.code).startsWith('ERR_PARSE_ARGS');
  if (!ukjentValg) throw feil;
  console.error(`Forstod ikke det som står etter «--».\n\n${bruk}`);
  process.exitCode = 1;
}
