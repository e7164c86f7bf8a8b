/**
 * `npm run kampanje` lists the campaigns. With a code and fields after `--` it makes a new one; with `--tell` and a web
 * server's log it counts arrivals.
 */
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { kanaler, type KampanjeData } from '../content/skjema/kampanje.ts';
import { tilstand } from '../domain/kampanje/periode.ts';
import { tellAnkomster } from './kampanje/ankomster.ts';
import { nyKampanje } from './kampanje/ny.ts';
import { rot } from './pakker.mjs';

const mappe = resolve(rot, 'content/kampanjer');
const stammer = (sti: string, ending: string) =>
  existsSync(sti)
    ? readdirSync(sti)
        .filter((navn) => navn.endsWith(ending))
        .map((navn) => navn.slice(0, -ending.length))
    : [];

const lesKampanjer = () =>
  new Map(
    stammer(mappe, '.yaml').map((kode) => [
      kode,
      parse(readFileSync(resolve(mappe, `${kode}.yaml`), 'utf8')) as KampanjeData,
    ]),
  );

const bruk = `Lag en ny (navn og maalform kan du utelate):
  npm run kampanje -- <kode> --fortelling iskrem --fra 2027-03-01 --til 2027-04-15 --kanal tiktok \\
    --overskrift "Hvor fort kan du ødelegge en is?" --navn "Våren 2027" --maalform nb
Kanaler: ${kanaler.join(', ')}.
Tell dem som kom, fra loggen til webserveren:
  npm run kampanje -- --tell /var/log/nginx/access.log`;

const felt = ['navn', 'fra', 'til', 'kanal', 'fortelling', 'overskrift', 'maalform'] as const;

async function kjor(): Promise<number> {
  const tekst = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...Object.fromEntries(felt.map((f) => [f, tekst])), tell: tekst },
  });
  const { tell, ...verdier } = values as Record<string, string | undefined>;
  const kampanjer = lesKampanjer();
  if (tell !== undefined) return skrivAnkomster(tell, kampanjer);
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
  lenkebildet  /bilder/k/${kode}.png (1200 × 630)
  stående      /bilder/k/${kode}-staaende.png (1080 × 1920)`);
  return 0;
}

function skrivListe(kampanjer: Map<string, KampanjeData>): number {
  const iDag = new Date().toISOString().slice(0, 10);
  for (const [kode, k] of kampanjer)
    console.log(`/k/${kode}  ${k.fra} til ${k.til} (${tilstand(k, iDag)})  ${k.kanal}  ${k.fortelling}  «${k.navn}»`);
  console.log(`\n${bruk}`);
  return 0;
}

async function skrivAnkomster(logg: string, kampanjer: Map<string, KampanjeData>): Promise<number> {
  if (!existsSync(logg)) {
    console.error(`Fant ikke loggen ${logg}.`);
    return 1;
  }
  const linjer: string[] = [];
  for await (const linje of createInterface({ input: createReadStream(logg) }))
    if (linje.includes('/k/')) linjer.push(linje);
  const antall = tellAnkomster(linjer);
  for (const [kode, k] of kampanjer)
    console.log(`${String(antall.get(kode) ?? 0).padStart(8)}  /k/${kode}  «${k.navn}»`);
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
