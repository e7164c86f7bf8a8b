/**
 * «Which subjects do I need to become X?» in a few lines, computed from the graph: one line a way in,
 * the shortest first. The exact rules stand further down the page.
 */
import { liten } from '../../domain/tekst/liten.ts';
import { oversett } from '../../i18n/ordene.ts';
import { type Spraak, sti } from '../../i18n/spraak.ts';
import { adresseFor } from './adresser.ts';
import { type KravkodeNode, navnFor, type UtdanningNode, type YrkeNode } from '../graf/graf.ts';
import { lagKravlinje } from '../krav/kravlinje.ts';
import { nivaaer } from '../skjema/utdanning.ts';

/** One way in: what it leads to, which subjects it asks for, and where the rule stands. */
export interface Veikort {
  nivaa: string;
  krav: string;
  lenke: { navn: string; href: string };
  /** How many of the offers ask for this, of how many with a known requirement. */
  andel?: { n: number; av: number } | undefined;
}

/** The commonest requirement among the offers of some studies, with how common it is. */
function vanligste(utdanninger: readonly UtdanningNode[]) {
  const antall = new Map<KravkodeNode, number>();
  for (const u of utdanninger)
    for (const { kravkode } of u.tilbud) {
      const node = u.kravkoder.find((k) => k.id === kravkode);
      if (node) antall.set(node, (antall.get(node) ?? 0) + 1);
    }
  const [best] = [...antall].sort((a, b) => b[1] - a[1]);
  return best && { kode: best[0], n: best[1], av: [...antall.values()].reduce((sum, n) => sum + n, 0) };
}

/** One line for each level at which the occupation has an education on the site. */
export async function kortsvar(yrke: YrkeNode, spraak: Spraak): Promise<Veikort[]> {
  const t = oversett(spraak);
  const kravlinje = await lagKravlinje(spraak);
  return nivaaer.flatMap((nivaa): Veikort[] => {
    const utdanninger = yrke.utdanninger.filter((u) => u.data.nivaa === nivaa);
    const [forste] = utdanninger;
    if (!forste) return [];
    const navn = t(`nivaa.${nivaa}`);
    if (forste.data.type === 'yrkesfag' || forste.data.type === 'fagskole') {
      const vg1 = forste.data.lop?.[spraak].vg1;
      const krav = vg1 ? t('kort.yrkesfag', { vg1: liten(vg1) }) : t('kort.fagskole');
      return [{ nivaa: navn, krav, lenke: { navn: navnFor(forste, spraak), href: sti(spraak, adresseFor(forste)) } }];
    }
    const mest = vanligste(utdanninger);
    if (!mest) return [];
    const { kode, n, av } = mest;
    return [
      {
        nivaa: navn,
        krav: kravlinje(kode),
        lenke: { navn: navnFor(kode, spraak), href: sti(spraak, adresseFor(kode)) },
        andel: n < av ? { n, av } : undefined,
      },
    ];
  });
}
