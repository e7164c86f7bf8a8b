/** One column as it is fetched: /sammenlign/yrker/lege.json. All words are in the language of the page. */
export interface Kort {
  navn: string;
  href: string;
  felt: string;
  /** SVG path of the figure; studies have none. */
  figur?: string;
  /** The eight contrasts in their fixed order, −2 to 2; studies have none. */
  arbeidsform?: number[];
  /** Others to lay beside it. */
  ligner: { id: string; navn: string }[];
  /** Cells by row; a row that none of the columns has is not shown. */
  rader: Partial<Record<Rad, Celle[]>>;
}

/** One line in a cell. */
export interface Celle {
  tekst?: string;
  lenke?: { href: string; navn: string };
  /** What it holds for and where it comes from, smaller. */
  under?: string;
  /** Language of the text, where it is not the page's. */
  lang?: string;
}

/** The rows in the order shown. */
export const radene = [
  'hva',
  'felt',
  'nivaa',
  'varighet',
  'krav',
  'fag',
  'utdanninger',
  'steder',
  'yrker',
  'lonn',
  'sysselsatte',
  'kvinner',
] as const;
export type Rad = (typeof radene)[number];
