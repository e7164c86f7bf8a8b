import { desimal } from '../domain/desimal.ts';
import { oversett } from '../i18n/oversett.ts';
import { type Spraak, sti } from '../i18n/spraak.ts';
import { adresseFor } from './adresser.ts';
import { type FagNode, type GrafNode, loadGraph, navnFor } from './graph.ts';

/** One row of a fact list: plain text, or links to other nodes. */
export interface Fakta {
  navn: string;
  verdi?: string;
  lenker?: { navn: string; href: string }[];
}

/** Code, hours, points and rules of a subject, for the list at the end of its page. */
export async function faktaOmFag(node: FagNode, spraak: Spraak): Promise<Fakta[]> {
  const t = oversett(spraak);
  const { fag } = await loadGraph();
  const lenke = (n: GrafNode) => ({ navn: navnFor(n, spraak), href: sti(spraak, adresseFor(n)) });
  const lenker = (ider: readonly string[]) => ider.flatMap((id) => fag.get(id) ?? []).map(lenke);
  const { data } = node;
  const rader: Fakta[] = [
    { navn: t('fag.fagkode'), verdi: data.fagkode },
    { navn: t('fag.timer'), verdi: String(data.timer) },
    { navn: t('fag.poeng'), verdi: desimal(data.realfagspoeng) },
    { navn: t('fag.byggerPaa'), lenker: lenker(data.byggerPaa) },
    { navn: t('fag.grunnlagFor'), lenker: node.grunnlagFor.map(lenke) },
    { navn: t('fag.utelukker'), lenker: lenker(data.utelukker) },
    { navn: t('fag.kanErstattesAv'), lenker: lenker(data.kanErstattesAv) },
  ];
  return rader.filter((r) => r.verdi || r.lenker?.length);
}
