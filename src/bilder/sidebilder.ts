/** Which pages have a picture of their own, and what stands on it. */
import { loadGraph, type GrafNode, tekstFor } from '../content/graf/graf.ts';
import { adresseFor } from '../content/sider/adresser.ts';
import { slagene } from '../content/slag.ts';
import { ordene } from '../i18n/ordene.ts';
import { spraakene, sti, type Spraak } from '../i18n/spraak.ts';
import { tegningFor, tegninger, type Tegning } from '../tegninger/tegning.ts';
import { bildenavn } from './adresser.ts';
import type { Sidekort } from './sidekort.ts';

/** A picture, and the address of each page that shows it. */
export interface Sidebilde extends Sidekort {
  navn: string;
  adresser: string[];
}

const navnPaa = (node: GrafNode, spraak: Spraak): string => tekstFor(node, spraak).tittel;

/** A study is shown by an occupation that it leads to; one that leads to none, by the house of them all. */
const tegningTil = (node: GrafNode): Tegning => {
  if (node.slag !== 'utdanninger') return tegningFor(node.slag, node.id);
  const [yrke] = node.yrker;
  return yrke ? tegningFor('yrker', yrke.id) : tegningFor('sider', 'utdanninger');
};

const navnene = {
  yrker: slagene.yrker.navn,
  fag: slagene.fag.navn,
  utdanninger: slagene.utdanninger.navn,
  kravkoder: slagene.kravkoder.navn,
  veier: slagene.veier.navn,
  fagsjekken: 'nav.fagsjekken',
  utdanningstesten: 'nav.test',
  'x-faktor': 'nav.xfaktor',
  frister: 'nav.frister',
  'laerere-radgivere-foreldre': 'nav.voksne',
  'veien-videre': 'nav.veier',
  sok: 'nav.sok',
} as const;

const kortFor = (node: GrafNode, spraak: Spraak): Sidebilde => ({
  navn: bildenavn.side(spraak, adresseFor(node).slice(1)),
  adresser: [sti(spraak, adresseFor(node))],
  tittel: navnPaa(node, spraak),
  tegning: tegningTil(node),
});

const erDor = (id: string): id is keyof typeof navnene => id in navnene;

/** The name of a tool or a list, as it stands in the menu. */
const doernavn = (id: string, spraak: Spraak): string =>
  erDor(id) ? ordene('side', spraak)[navnene[id]] : ordene('sammenlign', spraak).tittel;

const doerkort = (id: string, spraak: Spraak): Sidebilde => ({
  navn: bildenavn.side(spraak, `sider/${id}`),
  adresser: [sti(spraak, `/${id}`)],
  tittel: doernavn(id, spraak),
  tegning: tegningFor('sider', id),
});

async function lag(): Promise<Sidebilde[]> {
  const graf = await loadGraph();
  const noder = Object.values(graf).flatMap((slag) => [...slag.values()] as GrafNode[]);
  const like = new Map<string, Sidebilde>();
  for (const spraak of spraakene) {
    const kortene = [
      ...noder.map((node) => kortFor(node, spraak)),
      ...[...tegninger('sider').keys()].map((id) => doerkort(id, spraak)),
    ];
    for (const kort of kortene) {
      // The same words on the same drawing is the same picture, whatever the language.
      const felles = [kort.tittel, kort.navn.replace(/^nn\//, '')].join('|');
      const finnes = like.get(felles);
      if (finnes) finnes.adresser.push(...kort.adresser);
      else like.set(felles, kort);
    }
  }
  return [...like.values()];
}

let alle: Promise<Sidebilde[]> | undefined;

/** Every page's picture, read once a build. */
export function sidebilder(): Promise<Sidebilde[]> {
  alle ??= lag();
  return alle;
}

let etterAdresse: Promise<Map<string, Sidebilde>> | undefined;

/** The picture of the page at an address, or of the door that it lies behind: `/nn/yrker/lege/`. */
export async function bildeForSide(adresse: string): Promise<Sidebilde | undefined> {
  etterAdresse ??= sidebilder().then(
    (bilder) => new Map(bilder.flatMap((b) => b.adresser.map((a) => [a, b] as const))),
  );
  const kart = await etterAdresse;
  for (let vei = adresse; vei.length > 1; vei = vei.replace(/[^/]*\/?$/, '')) {
    const funnet = kart.get(vei.endsWith('/') ? vei : `${vei}/`);
    if (funnet) return funnet;
  }
  return undefined;
}
