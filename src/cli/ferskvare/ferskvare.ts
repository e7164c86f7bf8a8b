/**
 * `npm run ferskvare`: what of all that we publish should be checked again, the worst first. `DATO=2028-03-01 npm run
 * ferskvare` asks for another day. Exits with 1 when a rule has ended and nothing follows it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { regelopplysninger } from '../../content/regler/opplysninger.ts';
import { byggedag } from '../../content/regler/dag.ts';
import { ferskhet, type Funn, type Opplysning, sisteAar } from '../../domain/regler/ferskhet.ts';

const innhold = new URL('../../../content/', import.meta.url);

/** The fields that tell of age, as any file may have them; what is written otherwise is no fact with a life. */
interface Felt {
  kontrollert?: string | Date;
  lestFor?: unknown;
  gjelder?: unknown;
  kilde?: { aar?: string | number };
  kilder?: { aar?: string | number }[];
  perioder?: Parameters<typeof regelopplysninger>[1];
}

/** The last year that a text says it is about. */
const hevder = ({ lestFor, gjelder }: Felt) => {
  const tekst = lestFor ?? gjelder;
  return typeof tekst === 'string' ? sisteAar(tekst) : undefined;
};

const dag = (verdi: string | Date | undefined) => (verdi instanceof Date ? verdi.toISOString().slice(0, 10) : verdi);

function lesFelt(mappe: string, fil: string): Felt | undefined {
  const tekst = readFileSync(new URL(`${mappe}/${fil}`, innhold), 'utf8');
  return (fil.endsWith('.mdx') ? parse(tekst.split(/^---$/m)[1] ?? '') : parse(tekst)) as Felt | undefined;
}

function opplysningerI(mappe: string): Opplysning[] {
  const filer = readdirSync(new URL(`${mappe}/`, innhold)).filter((f) => /\.(mdx|yaml)$/.test(f));
  return filer.flatMap((fil): Opplysning[] => {
    const felt = lesFelt(mappe, fil);
    if (felt?.perioder) {
      const perioder = felt.perioder.map((p) => ({ ...p, kontrollert: dag(p.kontrollert) ?? '' }));
      return regelopplysninger(fil.replace(/\.yaml$/, ''), perioder);
    }
    if (felt?.kontrollert === undefined) return [];
    const kilder = felt.kilder ?? (felt.kilde ? [felt.kilde] : []);
    return [
      {
        hvor: `content/${mappe}/${fil}`,
        kontrollert: dag(felt.kontrollert),
        hevder: hevder(felt),
        kildeaar: kilder.map((k) => String(k.aar ?? '')),
      },
    ];
  });
}

const mapper = readdirSync(innhold, { withFileTypes: true })
  .filter((m) => m.isDirectory())
  .map((m) => m.name);
const funn = ferskhet(mapper.flatMap(opplysningerI), byggedag());
const ord: Record<Funn['slag'], (f: Funn) => string> = {
  slutt: (f) => `Regelen er slutt, og ingen ny følger: ${f.hvor}`,
  'gammel-sjekk': (f) => `Kontrollert for ${String(f.alder)} dager siden: ${f.hvor}`,
  'gammel-kilde': (f) => `Nyeste kilde er ${String(f.alder)} år eldre enn det den skal gjelde for: ${f.hvor}`,
};
for (const f of funn) console.log(ord[f.slag](f));
console.log(
  funn.length === 0
    ? 'Alt er ferskt.'
    : `${funn.length === 1 ? 'Én opplysning' : `${String(funn.length)} opplysninger`} bør sjekkes.`,
);
if (funn.some((f) => f.slag === 'slutt')) process.exitCode = 1;
