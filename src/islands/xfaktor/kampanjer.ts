/**
 * The campaigns in content/kampanjer, joined to the pages that they lead to. The only door to both, for short addresses,
 * pictures and front page.
 */
import { getCollection } from 'astro:content';
import { iSesong } from '../../domain/kampanje/periode.ts';
import { mangledeOrd } from '../../domain/kampanje/sammeOrd.ts';
import { InnholdsfeilSamling } from '../../content/graf/feil.ts';
import { kodemonster, type KampanjeData } from '../../content/skjema/kampanje.ts';
import { type Fortelling, fortellinger } from './fortellinger.ts';
import { type Landing, landingen } from './landing.ts';

export interface Kampanje {
  /** The last part of the short address. */
  kode: string;
  data: KampanjeData;
  landing: Landing;
}

let alle: Promise<Kampanje[]> | undefined;

/** Every campaign, in any season. */
export function kampanjer(): Promise<Kampanje[]> {
  alle ??= les();
  return alle;
}

/** @throws Innholdsfeil with one line a fault when a campaign leads nowhere, says something else, or has a name that no address can have. */
async function les(): Promise<Kampanje[]> {
  const feil = new InnholdsfeilSamling();
  const lest: Kampanje[] = [];
  for (const { id: kode, data } of await getCollection('kampanjer')) {
    const fil = `content/kampanjer/${kode}.yaml`;
    if (!kodemonster.test(kode))
      feil.linje(`${fil}: filnavnet blir adressen /k/${kode}. Bruk 2–20 små bokstaver a–z, sifre og bindestrek.`);
    const landing = await landingen(data);
    if ('ukjent' in landing) {
      feil.ukjent(fil, landing.felt, landing.slag, landing.ukjent, landing.kjente);
      continue;
    }
    const mangler = mangledeOrd(data.overskrift, `${landing.tittel} ${landing.ingress}`);
    if (mangler.length > 0)
      feil.linje(
        `${fil}: annonsen sier «${data.overskrift}», men siden den leder til, sier «${landing.tittel}». ` +
          `Den som trykker, skal kjenne seg igjen. Skriv overskriften med ordene fra siden.`,
      );
    for (const id of landing.utenSamtykke ?? [])
      feil.linje(
        `${fil}: content/mennesker/${id}.yaml har ikke samtykke for alle kanalene (${data.kanaler.join(', ')}). Spør personen, eller velg andre kanaler.`,
      );
    lest.push({ kode, data, landing });
  }
  feil.kastHvisNoen();
  return lest;
}

/** The story that the front page shows on a day (2026-11-22): a running campaign's, or else the first of the hub. */
export async function dagensFortelling(dag: string): Promise<Fortelling | undefined> {
  const medFortelling = (await kampanjer()).flatMap(({ data, landing }) =>
    landing.fortelling ? [{ fra: data.fra, til: data.til, fortelling: landing.fortelling }] : [],
  );
  return iSesong(medFortelling, dag)?.fortelling ?? (await fortellinger())[0];
}
