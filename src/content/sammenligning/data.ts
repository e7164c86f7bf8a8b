/** The columns of the comparison, made at build: one small file a node and language, fetched when it is chosen. */
import { kildetekst } from '../../i18n/kildetekst.ts';
import { liten } from '../../domain/tekst/liten.ts';
import { spenn } from '../../domain/tall/desimal.ts';
import { fasettverdier, figurPath } from '../../domain/figur/figur.ts';
import { fasetter, kontraster } from '../../domain/testen/motor/maal.ts';
import type { Celle, Kort, Rad } from './typer.ts';
import { oversett, ordene } from '../../i18n/ordene.ts';
import { type Spraak, sti, tallTekst } from '../../i18n/spraak.ts';
import { fyll } from '../../i18n/fyll.ts';
import { adresseFor } from '../sider/adresser.ts';
import { type GrafNode, loadGraph, navnFor, tekstFor, type UtdanningNode, type YrkeNode } from '../graf/graf.ts';
import { kortsvar } from '../sider/kortsvar.ts';
import { lagKravlinje } from '../krav/kravlinje.ts';
import { nivaaer } from '../skjema/utdanning.ts';
import type { YrkeData } from '../skjema/yrke.ts';

/** Neighbours shown in a cell; the rest are counted, so that the comparison stays on one sheet. */
const vist = 4;

function naboer(noder: readonly GrafNode[], spraak: Spraak): Celle[] {
  const t = ordene('sammenlign', spraak);
  const celler = noder
    .slice(0, vist)
    .map((n): Celle => ({ lenke: { href: sti(spraak, adresseFor(n)), navn: navnFor(n, spraak) } }));
  const rest = noder.length - vist;
  return rest > 0 ? [...celler, { tekst: fyll(t.flere, { n: rest }) }] : celler;
}

const ingress = (node: GrafNode, spraak: Spraak): Celle => {
  const tekst = tekstFor(node, spraak);
  return { tekst: tekst.ingress, ...(tekst.spraak === spraak ? {} : { lang: tekst.spraak }) };
};

const uten = (rader: Record<string, Celle[]>): Partial<Record<Rad, Celle[]>> =>
  Object.fromEntries(Object.entries(rader).filter(([, celler]) => celler.length > 0));

/** A figure with whom it speaks for and its source; where there is none good enough, that is said. */
function tall(maal: YrkeData['lonn'], vis: (n: number) => string, spraak: Spraak): Celle[] {
  const t = ordene('sammenlign', spraak);
  if (!maal) return [{ tekst: t.ingenTall }];
  const kilde = fyll(t.kilde, {
    kilde: kildetekst(maal.kilde.navn, spraak),
    periode: kildetekst(maal.periode, spraak),
  });
  const gruppe =
    maal.dekker === 'gruppe' ? `${fyll(t.gruppe, { gruppe: kildetekst(maal.gjelderGruppe, spraak) })} ` : '';
  return [{ tekst: vis(maal.verdi), under: gruppe + kilde }];
}

/** The column of an occupation. */
async function yrkekort(node: YrkeNode, spraak: Spraak): Promise<Kort> {
  const [s, t] = [oversett(spraak), ordene('sammenlign', spraak)];
  const { data } = node;
  const lengder = nivaaer.flatMap((nivaa): Celle[] => {
    const aar = node.utdanninger.flatMap((u) => (u.data.nivaa === nivaa ? [u.data.varighet] : []));
    if (aar.length === 0) return [];
    const n = spenn(Math.min(...aar.map((v) => v.fra)), Math.max(...aar.map((v) => v.til)));
    return [{ tekst: `${s(`nivaa.${nivaa}`)}: ${fyll(t.aar, { n })}` }];
  });
  const krav = (await kortsvar(node, spraak)).map((v): Celle => ({
    tekst: `${v.nivaa}: ${v.krav}`,
    lenke: v.lenke,
    ...(v.andel && { under: fyll(t.tilbud, v.andel) }),
  }));
  return {
    navn: navnFor(node, spraak),
    href: sti(spraak, adresseFor(node)),
    felt: data.felt,
    figur: figurPath(fasettverdier(data.fasetter, fasetter)),
    arbeidsform: kontraster.map((k) => data.arbeidsform[k]),
    ligner: node.ligner.map((y) => ({ id: y.id, navn: navnFor(y, spraak) })),
    rader: uten({
      hva: [ingress(node, spraak)],
      felt: [{ tekst: s(`felt.${data.felt}`) }],
      nivaa: data.nivaa.map((n) => ({ tekst: s(`nivaa.${n}`) })),
      varighet: lengder,
      krav,
      fag: naboer(node.fag, spraak),
      utdanninger: naboer(node.utdanninger, spraak),
      lonn: tall(data.lonn, (n) => s('yrke.kr', { n: tallTekst(n) }), spraak),
      sysselsatte: tall(data.sysselsatte, tallTekst, spraak),
      kvinner: tall(data.kvinneandel, (n) => s('yrke.omtrent', { n }), spraak),
    }),
  };
}

/** The requirements of a study's offers, the commonest first, each with how many places ask for it. */
async function kravTil(node: UtdanningNode, spraak: Spraak): Promise<Celle[]> {
  const t = ordene('sammenlign', spraak);
  const { lop, opptak, type } = node.data;
  if (type === 'yrkesfag' && lop) return [{ tekst: fyll(t.vg1, { vg1: liten(lop[spraak].vg1) }) }];
  if (type === 'fagskole' && opptak) return [{ tekst: opptak[spraak] }];
  const kravlinje = await lagKravlinje(spraak);
  const kjente = node.tilbud.filter((o) => o.kravkode);
  const koder = node.kravkoder
    .map((kode) => ({ kode, n: kjente.filter((o) => o.kravkode === kode.id).length }))
    .sort((a, b) => b.n - a.n)
    .slice(0, 3);
  if (koder.length === 0) return [{ tekst: t.ukjentKrav }];
  return koder.map(({ kode, n }) => ({
    tekst: kravlinje(kode),
    lenke: { href: sti(spraak, adresseFor(kode)), navn: navnFor(kode, spraak) },
    ...(n < kjente.length && { under: fyll(t.tilbud, { n, av: kjente.length }) }),
  }));
}

/** The column of a study. */
async function utdanningkort(node: UtdanningNode, spraak: Spraak): Promise<Kort> {
  const [s, t] = [oversett(spraak), ordene('sammenlign', spraak)];
  const { data } = node;
  const alle = [...(await loadGraph()).utdanninger.values()];
  const steder = [...new Set(node.tilbud.map((o) => `${kildetekst(o.laerested, spraak)}, ${o.sted}`))];
  const rest = steder.length - vist;
  return {
    navn: navnFor(node, spraak),
    href: sti(spraak, adresseFor(node)),
    felt: data.felt[0] ?? '',
    ligner: alle
      .filter((u) => u.id !== node.id && u.data.felt[0] === data.felt[0] && u.data.nivaa !== data.nivaa)
      .slice(0, 3)
      .map((u) => ({ id: u.id, navn: navnFor(u, spraak) })),
    rader: uten({
      hva: [ingress(node, spraak)],
      felt: [{ tekst: data.felt.map((f) => s(`felt.${f}`)).join(', ') }],
      nivaa: [{ tekst: s(`nivaa.${data.nivaa}`) }],
      varighet: [{ tekst: fyll(t.aar, { n: spenn(data.varighet.fra, data.varighet.til) }) }],
      krav: await kravTil(node, spraak),
      steder: [
        ...steder.slice(0, vist).map((tekst): Celle => ({ tekst })),
        ...(rest > 0 ? [{ tekst: fyll(t.flere, { n: rest }) }] : []),
      ],
      yrker: naboer(node.yrker, spraak),
    }),
  };
}

/** The column of any node that can be compared. */
export const lagKort = (node: YrkeNode | UtdanningNode, spraak: Spraak): Promise<Kort> =>
  node.slag === 'yrker' ? yrkekort(node, spraak) : utdanningkort(node, spraak);
