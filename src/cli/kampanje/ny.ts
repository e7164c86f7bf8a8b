import { stringify } from 'yaml';
import { naermest } from '../../content/graf/feil.ts';
import '../../content/les/norskeFeil.ts';
import { kampanje, kodemonster } from '../../content/skjema/kampanje.ts';

/** What somebody wrote after `npm run kampanje --`. */
export interface Onske {
  kode: string;
  felt: Readonly<Record<string, string | undefined>>;
}

/** What there is from before. */
export interface Kjent {
  /** Code → name of its campaign. */
  kampanjer: ReadonlyMap<string, string>;
  fortellinger: readonly string[];
}

/** The file of a new campaign, or every reason why it cannot be made, in plain Norwegian. */
export function nyKampanje(
  { kode, felt }: Onske,
  { kampanjer, fortellinger }: Kjent,
): { yaml: string; kanaler: string[] } | { feil: string[] } {
  const feil: string[] = [];
  const brukt = kampanjer.get(kode);
  if (!kodemonster.test(kode))
    feil.push(`Koden «${kode}» kan ikke stå i en adresse. Bruk 2–20 små bokstaver a–z, sifre og bindestrek.`);
  if (brukt !== undefined)
    feil.push(`Koden «${kode}» er i bruk: content/kampanjer/${kode}.yaml er «${brukt}». Velg en annen.`);

  const { kanaler, ...resten } = felt;
  const skrevet = kanaler?.split(',').map((k) => k.trim());
  const lest = kampanje.safeParse({ navn: `Kampanjen ${kode}`, ...resten, ...(skrevet ? { kanaler: skrevet } : {}) });
  for (const { path, message } of lest.error?.issues ?? []) feil.push(`--${path.join('.')}: ${message}.`);

  const { fortelling } = felt;
  if (fortelling !== undefined && !fortellinger.includes(fortelling)) {
    const forslag = naermest(fortelling, fortellinger);
    feil.push(
      `Det finnes ingen fortelling «${fortelling}» i content/x-faktor. ` +
        (forslag ? `Mente du «${forslag}»?` : `Velg blant ${fortellinger.join(', ')}.`),
    );
  }
  if (feil.length > 0 || !lest.data) return { feil };
  // What nobody has anything to say about yet is not in the file.
  const { resultat, ...data } = lest.data;
  const medResultat = resultat.length > 0 ? { ...data, resultat } : data;
  return { yaml: stringify(medResultat), kanaler: data.kanaler };
}
