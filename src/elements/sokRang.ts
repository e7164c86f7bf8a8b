/**
 * What the search box adds to Pagefind's own ranking. Pagefind weighs every word that begins as the query does
 * («matte» finds «mattrygghet»), and answers nonsense with whatever shares its first letter. Both are mended here,
 * on the few hits that are fetched anyway.
 */

/** What ranking needs of a hit. */
export interface Rangerbar {
  content: string;
  meta: { title?: string; aliases?: string };
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

/** The query as Pagefind should have it: signs between words become spaces, as it would glue the words together. */
export function ryddet(sporring: string): string {
  return sporring.replace(/[+/,;:&?!.()]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** 3: the page's name is the query; 2: one of its aliases is; 1: all words are in name and aliases; 0: the text has them. */
export function trinn(sporring: string, { meta }: Rangerbar): number {
  const sok = flat(sporring);
  const tittel = flat(meta.title ?? '');
  const aliaser = (meta.aliases ?? '').split(skille).map(flat);
  if (tittel === sok) return 3;
  if (aliaser.includes(sok)) return 2;
  const ord = new Set([tittel, ...aliaser].flatMap((a) => a.split(' ')));
  return sok.split(' ').every((o) => ord.has(o)) ? 1 : 0;
}

/** Whether the page has the better part of at least one of the words. */
function angaar(sporring: string, { content, meta }: Rangerbar): boolean {
  const side = flat([meta.title, meta.aliases, content].join(' '));
  const ord = flat(sporring).split(' ');
  return ord.some((o) => side.includes(o.slice(0, Math.ceil(o.length * 0.7))));
}

/** The hits worth showing, best first; Pagefind's order decides between equals. */
export function ranger<T extends Rangerbar>(sporring: string, treff: readonly T[]): T[] {
  return treff.filter((t) => angaar(sporring, t)).sort((a, b) => trinn(sporring, b) - trinn(sporring, a));
}
