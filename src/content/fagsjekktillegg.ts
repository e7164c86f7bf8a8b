/** Names, rules in words, ways and plans' ground: what Fagsjekken's island fetches after its first answer. */
import type { Kravtillegg } from '../domain/fagsjekk/typer.ts';
import { kravSomTekst } from '../domain/opptak/forklar.ts';
import { tilPlanfag } from '../domain/plan/planfag.ts';
import { fagomraadenavn, fagsjekkresttekster } from '../i18n/fagsjekkenRest.ts';
import { oversett } from '../i18n/oversett.ts';
import { datoTekst, type Spraak } from '../i18n/spraak.ts';
import type { Tillegg } from '../islands/fagsjekken/typer.ts';
import { lesAndreYrker } from './andreYrker.ts';
import { fagoppslag } from './fagnavn.ts';
import { type GrafNode, type KravkodeNode, loadGraph, navnFor, type UtdanningNode, type VeiNode } from './graph.ts';
import { felter } from './skjema/utdanning.ts';
import { soekeordFor } from './soekeord.ts';

/** What the island fetches after its first answer. */
export async function fagsjekktillegg(spraak: Spraak): Promise<Tillegg> {
  const graf = await loadGraph();
  const { navneoppslag } = await fagoppslag();
  const t = oversett(spraak);
  const namesOf = (noder: ReadonlyMap<string, GrafNode>) =>
    Object.fromEntries([...noder].map(([id, node]) => [id, navnFor(node, spraak)]));
  return {
    felter: Object.fromEntries(felter.map((felt) => [felt, t(`felt.${felt}`)])),
    yrker: namesOf(graf.yrker),
    utdanninger: namesOf(graf.utdanninger),
    tekster: fagsjekkresttekster(spraak),
    omraader: fagomraadenavn(spraak),
    planfag: [...graf.fag.values()].map(tilPlanfag),
    veier: [...graf.veier.values()].flatMap((vei) => tilOmvei(vei, spraak)),
    lop: Object.fromEntries([...graf.utdanninger.values()].flatMap((u) => stepsOf(u, spraak))),
    videre: videreMedFagbrev.map((id) => {
      const vei = graf.veier.get(id);
      if (!vei) throw new Error(`src/content/fagsjekktillegg.ts: content/veier/${id}.mdx finnes ikke`);
      return { id, navn: shortName(navnFor(vei, spraak)) };
    }),
    andre: Object.fromEntries(
      (await lesAndreYrker(spraak)).map(({ id, navn, svar, adresse }) => [id, { navn, svar, adresse }]),
    ),
    krav: Object.fromEntries(
      [...graf.kravkoder.values()].map((k) => [
        k.id,
        tilKravtillegg(k, kravSomTekst(k.data.krav, navneoppslag, spraak), spraak),
      ]),
    ),
  };
}

function tilKravtillegg({ data }: KravkodeNode, regel: string, spraak: Spraak): Kravtillegg {
  const navn = spraak === 'nn' ? data.navnNn : data.navn;
  return {
    kode: data.kode ?? navn,
    navn,
    regel,
    gjelder: data.gjelder,
    bekreftet: data.sikkerhet === 'bekreftet',
    andreKrav: data.andreKrav.map((k) => k[spraak]),
    kilder: data.kilder.map((k) => `${k.navn} (${k.aar})`),
    kontrollert: datoTekst(data.kontrollert),
    veier: data.alternativeVeier,
  };
}

/** A way round that can be computed with, and for whom it is. */
function tilOmvei(vei: VeiNode, spraak: Spraak): Tillegg['veier'][number][] {
  const { omvei, tabell, fag } = vei.data;
  if (!omvei || !tabell) return [];
  const { maaneder, per, erstatter, krever } = omvei;
  const forHvem = spraak === 'nn' ? tabell.forHvemNn : tabell.forHvem;
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
