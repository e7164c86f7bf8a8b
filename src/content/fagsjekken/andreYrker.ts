import { getCollection } from 'astro:content';
import type { Spraak } from '../../i18n/spraak.ts';
import { sti } from '../../i18n/spraak.ts';
import { adresseFor } from '../sider/adresser.ts';
import { type Graf, loadGraph, navnFor } from '../graf/graf.ts';
import { InnholdsfeilSamling } from '../graf/feil.ts';
import { type AndreYrkeData, type Kravslag, kravslag } from '../skjema/andreYrke.ts';

/** One occupation outside STEM in one language. */
export interface AndreYrke {
  id: string;
  navn: string;
  krever: Kravslag;
  /** Yes or no, and what admission asks: one line. */
  svar: string;
  /** The line on /elever/andre-yrker, with language and anchor. */
  adresse: string;
  /** Our own pages about its requirement, way or a STEM occupation beside it. */
  lenker: { navn: string; href: string }[];
  data: AndreYrkeData;
}

/** The address of a line, without language. */
export const andreYrkerAdresse = (id: string): string => `/elever/andre-yrker#${id}`;

const henvisninger = [
  ['kravkode', 'kravkoder'],
  ['vei', 'veier'],
  ['yrke', 'yrker'],
] as const;

/**
 * Every occupation outside STEM, by name.
 * @throws Innholdsfeil when one refers to a page that does not exist.
 */
export async function lesAndreYrker(spraak: Spraak): Promise<AndreYrke[]> {
  const [innlegg, graf] = await Promise.all([getCollection('andreYrker'), loadGraph()]);
  const feil = new InnholdsfeilSamling();
  const yrker = innlegg.map(({ id, data }) => ({
    id,
    navn: data.navn[spraak],
    krever: data.krever,
    svar: data.svar[spraak],
    adresse: sti(spraak, andreYrkerAdresse(id)),
    lenker: lenkene(id, data, graf, spraak, feil),
    data,
  }));
  feil.kastHvisNoen();
  return yrker.sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}

/** The same by what stands at the door, in the order of `kravslag`; empty groups are left out. */
export async function grupperteAndreYrker(spraak: Spraak): Promise<{ krever: Kravslag; yrker: AndreYrke[] }[]> {
  const alle = await lesAndreYrker(spraak);
  return kravslag
    .map((krever) => ({ krever, yrker: alle.filter((y) => y.krever === krever) }))
    .filter((g) => g.yrker.length > 0);
}

function lenkene(id: string, data: AndreYrkeData, graf: Graf, spraak: Spraak, feil: InnholdsfeilSamling) {
  return henvisninger.flatMap(([felt, slag]) => {
    const til = data[felt];
    if (!til) return [];
    const node = graf[slag].get(til);
    if (!node) {
      feil.ukjent(`content/andre-yrker/${id}.yaml`, felt, slag, til, [...graf[slag].keys()]);
      return [];
    }
    return [{ navn: navnFor(node, spraak), href: sti(spraak, adresseFor(node)) }];
  });
}
