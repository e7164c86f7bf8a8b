/**
 * What the search box adds to Pagefind's own ranking. Pagefind weighs every word that begins as the query does
 * («matte» finds «mattrygghet»), and answers nonsense with whatever shares its first letter. Both are mended here,
 * on the few hits that are fetched anyway.
 */

import { fold } from './fold.ts';

/** What ranking needs of a hit. */
export interface Rangerbar {
  content: string;
  url: string;
  meta: { title?: string; aliases?: string; ledd?: string };
}

/** Between two aliases in a page's metadata. */
export const skille = ' · ';

/** Folded, and without signs between the words. */
export const flat = (tekst: string): string =>
  fold(tekst)
    .replace(/[–—-]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The query as Pagefind should have it. It takes signs away and glues what stood on either side, so signs between
 * words become spaces, but not in «23/5» and «siv.ing»; and «p matte» and «matte p» are one word, as P-matte is. So are «r 1»
 * and «1 t».
 */
export function ryddet(sporring: string): string {
  return sporring
    .replace(/[+,;:&?!()]+|\/(?!\d)|\.(?!\S)/g, ' ')
    .replace(/(^|\s)([prst]) (?=matte)/gi, '$1$2')
    .replace(/(^|\s)matte ([prst])(?!\S)/gi, '$1$2matte')
    .replace(/(^|\s)([rs]) ([12])(?!\S)/gi, '$1$2$3')
    .replace(/(^|\s)([12]) ([pt])(?!\S)/gi, '$1$2$3')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of questions («hva må jeg ha for å bli lege»), in bokmål and nynorsk. Every page has them. */
const smaaord = new Set(
  (
    'hva kva hvem kven hvor kvar hvorfor kvifor hvordan korleis hvilke hvilken hvilket når mye mykje mange jeg eg du man meg ' +
    'er var bli blir blei ble være vere kan må vil skal får få ha har hadde trenger treng kreves krevst for å av om i på til ' +
    'med som fra frå hvis dersom når uten utan en et ein eit den det de dei og eller at så da då nå no ikke ikkje bare berre ' +
    'min mi mitt mine noe noko noen nokon like bra veldig også òg går kommer kjem skjer bør gjør gjer finnes finst'
  ).split(' '),
);

/** The query without the words of questions; the whole query where nothing else is in it. */
export function utenSmaaord(sporring: string): string {
  const igjen = sporring.split(' ').filter((o) => !smaaord.has(o.toLowerCase()));
  return igjen.join(' ') || sporring;
}

/** 3: the page's name is the query; 2: one of its aliases is; 1: all words are in name and aliases; 0: the text has them. */
export function trinn(sporring: string, { meta }: Rangerbar): 0 | 1 | 2 | 3 {
  const sok = flat(sporring);
  const tittel = flat(meta.title ?? '');
  const aliaser = (meta.aliases ?? '').split(skille).map(flat);
  if (tittel === sok) return 3;
  if (aliaser.includes(sok)) return 2;
  const ord = new Set([tittel, flat(meta.ledd ?? ''), ...aliaser].flatMap((a) => a.split(' ')));
  return sok.split(' ').every((o) => ord.has(o)) ? 1 : 0;
}

/**
 * Of pages that answer to the same name, the subject, requirement or way round before what builds on it: the addresses of
 * src/content/slag.ts, which the phone does not get.
 */
export const slagrekke = ['fag', 'kravkoder', 'veien-videre', 'yrker', 'utdanninger'];
function slagrang({ url }: Rangerbar): number {
  const plass = slagrekke.findIndex((slag) => url.includes(`/${slag}/`));
  return plass < 0 ? 0 : plass;
}

/** Whether the page has the better part of at least one of the words. */
function angaar(sporring: string, { content, meta }: Rangerbar): boolean {
  const side = flat([meta.title, meta.aliases, content].join(' '));
  const ord = flat(sporring).split(' ');
  return ord.some((o) => side.includes(o.slice(0, Math.ceil(o.length * 0.7))));
}

/** The same word but for its ending: poeng and poengene, programmerer and programmerere. */
const sammeOrd = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 3 && b.length > 3 && Math.abs(a.length - b.length) < 4 && (a.startsWith(b) || b.startsWith(a)));

/** How much of the query the page's name and aliases hold, 0–1. A word that `vekt` lacks counts as one. */
export function dekning(sporring: string, { meta }: Rangerbar, vekt: ReadonlyMap<string, number>): number {
  const navn = flat([meta.title, meta.aliases, meta.ledd].join(' ')).split(' ');
  const ord = sporring.split(' ').map((o) => ({ o: flat(o), v: vekt.get(o) ?? 1 }));
  const sum = (liste: typeof ord) => liste.reduce((s, { v }) => s + v, 0);
  return sum(ord.filter(({ o }) => navn.some((n) => sammeOrd(n, o)))) / (sum(ord) || 1);
}

/**
 * The hits worth showing, best first; the order they came in decides between equals. A page that is called what was
 * typed goes before one that is called what is left of it without the words of the question, and that before one
 * whose names hold a part of it. `vekt` says how much each word tells.
 */
export function ranger<T extends Rangerbar>(
  sporring: string,
  treff: readonly T[],
  vekt: ReadonlyMap<string, number> = new Map(),
): T[] {
  const kjerne = utenSmaaord(sporring);
  const rang = (t: T) => Math.max(2 * trinn(sporring, t), trinn(kjerne, t));
  return treff
    .filter((t) => angaar(kjerne, t))
    .map((t, i) => ({ t, rang: rang(t), del: vekt.size > 0 ? dekning(kjerne, t, vekt) - i / 20 : 0 }))
    .sort((a, b) => b.rang - a.rang || (a.rang > 1 ? slagrang(a.t) - slagrang(b.t) : b.del - a.del))
    .map(({ t }) => t);
}

/**
 * Whether no page seems to be about the query: none is called any of it, and the names of none hold half of what
 * tells in it. Then the visitor should hear so, and not take the nearest pages for an answer.
 */
export function ingenSvarer(
  sporring: string,
  treff: readonly Rangerbar[],
  vekt: ReadonlyMap<string, number> = new Map(),
): boolean {
  const kjerne = utenSmaaord(sporring);
  return treff.every((t) => trinn(sporring, t) + trinn(kjerne, t) === 0 && dekning(kjerne, t, vekt) < 0.5);
}
