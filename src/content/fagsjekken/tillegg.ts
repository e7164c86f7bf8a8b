/** Names, rules in words, ways and plans' ground: what Fagsjekken's island fetches after its first answer. */
import { kildetekst } from '../../i18n/kildetekst.ts';
import type { Kravtillegg } from '../../domain/fagsjekken/typer.ts';
import { kravSomTekst } from '../../domain/opptak/forklar.ts';
import { tilPlanfag } from '../../domain/plan/planfag.ts';
import { oversett, ordene } from '../../i18n/ordene.ts';
import { datotekst } from '../../i18n/datotekst.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import type { Tillegg } from './typer.ts';
import { lesAndreYrker } from './andreYrker.ts';
import { fagoppslag } from '../krav/fagnavn.ts';
import {
  type GrafNode,
  type KravkodeNode,
  loadGraph,
  navnFor,
  type UtdanningNode,
  type VeiNode,
} from '../graf/graf.ts';
import { felter } from '../skjema/utdanning.ts';
import { soekeordFor } from '../sok/soekeord.ts';

/** What the island fetches after its first answer. */
export async function fagsjekktillegg(spraak: Spraak): Promise<Tillegg> {
  const graf = await loadGraph();
  const { navneoppslag } = await fagoppslag(spraak);
  const t = oversett(spraak);
  const sentences = ({ krav }: KravkodeNode['data']) => kravSomTekst(krav, navneoppslag, ordene('krav', spraak));
  const ruleText = ({ data, senere }: KravkodeNode) =>
    senere ? `${sentences(data)} ${t('krav.senere', { aar: senere.fra })}: ${sentences(senere.data)}` : sentences(data);
  const namesOf = (noder: ReadonlyMap<string, GrafNode>) =>
    Object.fromEntries([...noder].map(([id, node]) => [id, navnFor(node, spraak)]));
  return {
    felter: Object.fromEntries(felter.map((felt) => [felt, t(`felt.${felt}`)])),
    yrker: namesOf(graf.yrker),
    utdanninger: namesOf(graf.utdanninger),
    tekster: ordene('fagsjekkenMer', spraak),
    omraader: ordene('fagomraader', spraak),
    planfag: [...graf.fag.values()].map(tilPlanfag),
    veier: [...graf.veier.values()].flatMap((vei) => tilOmvei(vei, spraak)),
    lop: Object.fromEntries([...graf.utdanninger.values()].flatMap((u) => stepsOf(u, spraak))),
    videre: videreMedFagbrev.map((id) => {
      const vei = graf.veier.get(id);
      if (!vei) throw new Error(`src/content/fagsjekken/tillegg.ts: content/veier/${id}.mdx finnes ikke`);
      return { id, navn: shortName(navnFor(vei, spraak)) };
    }),
    andre: Object.fromEntries(
      (await lesAndreYrker(spraak)).map(({ id, navn, svar, adresse }) => [id, { navn, svar, adresse }]),
    ),
    krav: Object.fromEntries([...graf.kravkoder.values()].map((k) => [k.id, tilKravtillegg(k, ruleText(k), spraak)])),
  };
}

function tilKravtillegg({ data }: KravkodeNode, regel: string, spraak: Spraak): Kravtillegg {
  const navn = data.navn[spraak];
  return {
    kode: data.kode ?? navn,
    navn,
    regel,
    gjelder: kildetekst(data.lestFor, spraak),
    bekreftet: data.sikkerhet === 'bekreftet',
    andreKrav: data.andreKrav.map((k) => k[spraak]),
    kilder: data.kilder.map((k) => kildetekst(`${k.navn} (${k.aar})`, spraak)),
    kontrollert: datotekst(data.kontrollert, spraak),
    veier: data.alternativeVeier,
  };
}

/** A way round that can be computed with, and for whom it is. */
function tilOmvei(vei: VeiNode, spraak: Spraak): Tillegg['veier'][number][] {
  const { omvei, tabell, fag } = vei.data;
  if (!omvei || !tabell) return [];
  const { maaneder, per, erstatter, krever } = omvei;
  const forHvem = tabell.forHvem[spraak];
  return [
    { navn: shortName(navnFor(vei, spraak)), forHvem, omvei: { id: vei.id, maaneder, per, erstatter, krever, fag } },
  ];
}

/** Where a trade certificate leads on. */
const videreMedFagbrev = ['y-vei', 'fagskole', 'fra-yrkesfag'];

/** «Forkurs: ett år til ingeniør» → «Forkurs» */
const shortName = (navn: string) => navn.replace(/: .*$/, '');

/** A vocational way step by step; for fagskole, who is admitted. */
function stepsOf({ id, data }: UtdanningNode, spraak: Spraak): [string, Tillegg['lop'][string]][] {
  const opptak = data.opptak?.[spraak];
  const lop = data.lop?.[spraak];
  if (lop && data.type === 'yrkesfag') {
    const steg = [`Vg1: ${lop.vg1}`, `Vg2: ${lop.vg2}`, lop.vg3, `${lop.sluttkompetanse}: ${lop.laerefag}`];
    return [[id, { steg, fagbrev: /brev/i.test(lop.sluttkompetanse) }]];
  }
  return opptak ? [[id, { steg: [opptak], fagbrev: false }]] : [];
}

/** Everyday words by goal, in both languages, without those that the names hold: `yrke.lege` → «doktor fastlege …». */
export async function fagsjekkord(): Promise<Record<string, string>> {
  const graf = await loadGraph();
  const noder: [string, GrafNode][] = [
    ...[...graf.yrker.values()].map((n): [string, GrafNode] => [`yrke.${n.id}`, n]),
    ...[...graf.utdanninger.values()].map((n): [string, GrafNode] => [`utdanning.${n.id}`, n]),
    ...[...graf.kravkoder.values()].map((n): [string, GrafNode] => [`krav.${n.id}`, n]),
  ];
  const andre = (await lesAndreYrker('nb')).map(({ id, data }): [string, string] => [
    `annet.${id}`,
    data.soekeord.join(' '),
  ]);
  const stem = noder.map(([id, node]): [string, string] => [id, soekeordFor(node).join(' ')]);
  return Object.fromEntries([...stem, ...andre]);
}
