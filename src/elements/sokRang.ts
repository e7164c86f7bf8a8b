/**
 * What the search box adds to Pagefind's own ranking. Pagefind weighs every word that begins as the query does
 * («matte» finds «mattrygghet»), and answers nonsense with whatever shares its first letter. Both are mended here,
 * on the few hits that are fetched anyway.
 */

/** What ranking needs of a hit. */
export interface Rangerbar {
  content: string;
  url: string;
  meta: { title?: string; aliases?: string; ledd?: string };
}

/** Between two aliases in a page's metadata. */
export const skille = ' · ';

/** One form for all ways to write a word: small letters, no signs, and æ = ae = a, ø = oe = o, å = aa = a. */
export function flat(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[–—-]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .trim();
}

/**
 * The query as Pagefind should have it. It takes signs away and glues what stood on either side, so signs between
 * words become spaces, but not in «23/5» and «siv.ing»; and «p matte» and «matte p» are one word, as P-matte is.
 */
export function ryddet(sporring: string): string {
  return sporring
    .replace(/[+,;:&?!()]+|\/(?!\d)|\.(?!\S)/g, ' ')
    .replace(/(?<!\S)([prst]) (?=matte)/gi, '$1')
    .replace(/(?<!\S)matte ([prst])(?!\S)/gi, '$1matte')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of questions («hva må jeg ha for å bli lege»), in bokmål and nynorsk. Every page has them. */
const smaaord = new Set(
  (
    'hva kva hvem kven hvor kvar hvorfor kvifor hvordan korleis hvilke hvilken hvilket når mye mykje mange jeg eg du man meg ' +
    'er var bli blir blei ble være vere kan må vil skal får ha har trenger treng kreves krevst for å av om i på til med som ' +
    'en et ein eit den det de og eller at så da nå no'
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

/** Of pages that answer to the same name, the subject, requirement or way round before what builds on it. */
const slagrekke = ['fag', 'kravkoder', 'veien-videre', 'yrker', 'utdanninger'];
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

/**
 * The hits worth showing, best first; Pagefind's order decides between equals. A page that is called what was
 * typed goes before one that is called what is left of it without the words of the question.
 */
export function ranger<T extends Rangerbar>(sporring: string, treff: readonly T[]): T[] {
  const kjerne = utenSmaaord(sporring);
  const rang = (t: T) => Math.max(2 * trinn(sporring, t), trinn(kjerne, t));
  return treff
    .filter((t) => angaar(kjerne, t))
    .sort((a, b) => rang(b) - rang(a) || (rang(a) > 1 ? slagrang(a) - slagrang(b) : 0));
}
