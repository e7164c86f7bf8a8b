import { poengFor } from '../../domain/poeng/realfagspoeng.ts';
import { nestePeriode, periodeFor } from '../../domain/regler/periode.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { oversett } from '../../i18n/ordene.ts';
import { type Spraak, sti } from '../../i18n/spraak.ts';
import { nesteOpptak } from '../regler/dag.ts';
import { lesRegel } from '../regler/regler.ts';
import { adresseFor } from './adresser.ts';
import { type FagNode, type GrafNode, loadGraph, navnFor } from '../graf/graf.ts';

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
    { navn: t('fag.poeng'), verdi: await pointsByYear(node.id, spraak) },
    { navn: t('fag.byggerPaa'), lenker: lenker(data.byggerPaa) },
    { navn: t('fag.grunnlagFor'), lenker: node.grunnlagFor.map(lenke) },
    { navn: t('fag.utelukker'), lenker: lenker(data.utelukker) },
    { navn: t('fag.kanErstattesAv'), lenker: lenker(data.kanErstattesAv) },
  ];
  return rader.filter((r) => r.verdi || r.lenker?.length);
}

/** «0,5 (0,25 fra opptaket 2028)»: what the subject gives in the next admission, and from when it gives something else. */
async function pointsByYear(fag: string, spraak: Spraak): Promise<string> {
  const { perioder } = await lesRegel('realfagspoeng');
  const naa = periodeFor(perioder, nesteOpptak());
  const siden = nestePeriode(perioder, nesteOpptak());
  const poeng = naa ? poengFor(fag, naa.verdi) : 0;
  const seinere = siden ? poengFor(fag, siden.verdi) : poeng;
  if (!siden || seinere === poeng) return desimal(poeng);
  const verdier = { poeng: desimal(poeng), seinere: desimal(seinere), aar: siden.gjelder.fra };
  return oversett(spraak)('fag.poengFra', verdier);
}
