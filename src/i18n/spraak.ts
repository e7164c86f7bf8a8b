/** The two written forms of Norwegian that the site speaks. Bokmål has no prefix in addresses. */
export const spraakene = ['nb', 'nn'] as const;
export type Spraak = (typeof spraakene)[number];

/** The language that every entry is written in first, and that has no prefix in addresses. */
const grunnspraak: Spraak = 'nb';

/** Is this a language that entries are translated into, in a folder of its own? */
export const erOversettelse = (spraak: Spraak): boolean => spraak !== grunnspraak;

/** The language that a page offers instead of its own. */
export const detAndre = (spraak: Spraak): Spraak => spraakene.find((s) => s !== spraak) ?? grunnspraak;

/** `lang` of a text on a page: none where it is the page's own. */
export const spraakmerke = (tekst: Spraak, side: Spraak): Spraak | undefined => (tekst === side ? undefined : tekst);

/** Folder of a language in addresses and file names: `''`, `nn`. The `sprak` of a route is the same. */
export const spraakmappe = (spraak: Spraak): string => (erOversettelse(spraak) ? spraak : '');

/** The language of a page, from its address: `/nn/fag/r1/` → nn. */
export const spraakI = (adresse: string): Spraak =>
  spraakene.find((s) => erOversettelse(s) && adresse.startsWith(`/${s}/`)) ?? grunnspraak;

/**
 * A text as a page in `spraak` shows it, with the `lang` that it needs there: one that is not translated stands in the language
 * it was written in.
 */
export const medSpraak = (
  tekst: { readonly nb: string; readonly nn?: string | undefined },
  spraak: Spraak,
): { tekst: string; lang: Spraak | undefined } => {
  const paaSpraaket = tekst[spraak];
  return paaSpraaket ? { tekst: paaSpraaket, lang: undefined } : { tekst: tekst.nb, lang: grunnspraak };
};

/** As Open Graph writes it. */
export const lokale: Readonly<Record<Spraak, string>> = { nb: 'nb_NO', nn: 'nn_NO' };

/** The `sprak` parameter of a `[...sprak]` route. */
export const sprakparameter = (spraak: Spraak): string | undefined => spraakmappe(spraak) || undefined;

/** Address in a language: `sti('nn', '/fag/r1')` → `/nn/fag/r1/`. Keeps a query or fragment. */
export function sti(spraak: Spraak, adresse: string): string {
  const [, vei = '/', resten = ''] = /^([^?#]*)(.*)$/.exec(adresse) ?? [];
  const prefix = erOversettelse(spraak) ? `/${spraak}` : '';
  const clean = vei.replace(/\/+$/, '');
  return `${prefix}${clean}/${resten}`;
}

/**
 * For `[...sprak]` routes: the parameter of each language, and the props that go with it. A new array each
 * time, because Astro keeps its own index on the one that a route returns.
 */
export const spraakstier = () =>
  spraakene.map((spraak) => ({
    params: { sprak: sprakparameter(spraak) },
    props: { spraak },
  }));

/** «1 sted», «3 steder». */
export const antall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

/** 55800 → «55 800». */
export const tallTekst = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
