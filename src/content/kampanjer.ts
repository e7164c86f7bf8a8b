/**
 * The campaigns in content/kampanjer, joined to their stories. The only door to both, for short addresses, pictures and
 * front page.
 */
import { getCollection } from 'astro:content';
import { iSesong } from '../domain/kampanje/periode.ts';
import { InnholdsfeilSamling } from './graf/feil.ts';
import { kodemonster, type KampanjeData } from './skjema/kampanje.ts';
import { type Fortelling, fortellinger } from './xfaktor.ts';

export interface Kampanje {
  /** The last part of the short address. */
  kode: string;
  data: KampanjeData;
  fortelling: Fortelling;
}

let alle: Promise<Kampanje[]> | undefined;

/** Every campaign, in any season. */
export function kampanjer(): Promise<Kampanje[]> {
  alle ??= les();
  return alle;
}

/** @throws Innholdsfeil with one line a fault when a campaign has no story, or a name that no address can have. */
async function les(): Promise<Kampanje[]> {
  const liste = new Map((await fortellinger()).map((f) => [f.slug, f]));
  const feil = new InnholdsfeilSamling();
  const lest = (await getCollection('kampanjer')).flatMap(({ id: kode, data }) => {
    const fil = `content/kampanjer/${kode}.yaml`;
    const fortelling = liste.get(data.fortelling);
    if (!kodemonster.test(kode))
      feil.linje(`${fil}: filnavnet blir adressen /k/${kode}. Bruk 2–20 små bokstaver a–z, sifre og bindestrek.`);
    if (!fortelling) feil.ukjent(fil, 'fortelling', 'x-faktor', data.fortelling, [...liste.keys()]);
    return fortelling ? { kode, data, fortelling } : [];
  });
  feil.kastHvisNoen();
  return lest;
}

/** The story that the front page shows on a day (2026-11-22): a running campaign's, or else the first of the hub. */
export async function dagensFortelling(dag: string): Promise<Fortelling | undefined> {
  const gaar = iSesong(
    (await kampanjer()).map((k) => ({ ...k.data, fortelling: k.fortelling })),
    dag,
  );
  return gaar?.fortelling ?? (await fortellinger())[0];
}
