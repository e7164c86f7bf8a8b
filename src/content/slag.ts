/**
 * The kinds of page that the graph holds. All that the house must know of a kind besides its fields stands here, once: a new
 * kind is a line, and the types then show what else it needs.
 */
import type { Slag } from './graf/noder.ts';

interface OmSlaget {
  /** Where its pages are, without language. */
  readonly adresse: string;
  /** One of them with its article, for what an editor is told: «yrket «lege», som ikke finnes». */
  readonly bestemt: string;
  /** Its name in the menu, among the words that all pages share. */
  readonly navn: `nav.${string}`;
  /** Its texts in nynorsk, among the collections. */
  readonly nynorsk: string;
  /** What stands before its id in links of Fagsjekken; undefined: it is no goal there. */
  readonly iLenker: string | undefined;
}

/** The kind is the name of its folder in content/ and of its collection. */
export const slagene = {
  fag: { adresse: '/fag', bestemt: 'faget', navn: 'nav.fag', nynorsk: 'fagNn', iLenker: '' },
  kravkoder: {
    adresse: '/kravkoder',
    bestemt: 'kravkoden',
    navn: 'nav.kravkoder',
    nynorsk: 'kravkoderNn',
    iLenker: 'krav.',
  },
  utdanninger: {
    adresse: '/utdanninger',
    bestemt: 'utdanningen',
    navn: 'nav.utdanninger',
    nynorsk: 'utdanningerNn',
    iLenker: 'utdanning.',
  },
  yrker: { adresse: '/yrker', bestemt: 'yrket', navn: 'nav.yrker', nynorsk: 'yrkerNn', iLenker: 'yrke.' },
  veier: { adresse: '/veien-videre', bestemt: 'veien', navn: 'nav.veier', nynorsk: 'veierNn', iLenker: undefined },
} as const satisfies Record<Slag, OmSlaget>;

/** Every kind, in the order of the table. */
export const alleSlag = Object.keys(slagene) as Slag[];

/** One value for each kind: `forHvertSlag((slag) => les(slag))`. */
export const forHvertSlag = <V>(lag: (slag: Slag) => V): Record<Slag, V> =>
  Object.fromEntries(alleSlag.map((slag) => [slag, lag(slag)])) as Record<Slag, V>;
