/**
 * The address of the test's pages, and the marks that we leave in the tab's history. One writer: it keeps our own flags and
 * takes no tracking along.
 */

/** One screen of the test in the history: a statement (from 0), and how many entries of ours lie behind it. */
export interface Steg {
  readonly nr: number;
  readonly dybde: number;
  /** The rest between two chapters, before this statement. */
  readonly pause?: boolean;
}

type Historie = { readonly egne?: boolean; readonly steg?: Steg } | null;

const historie = () => history.state as Historie;

/** Is this a place on the page, such as the skip link's, and not answers? */
export const erAnker = (): boolean =>
  location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null;

/** Did we write this entry, with one's own answers? */
export const erMerket = (): boolean => historie()?.egne === true;

/** Which statement the entry stands for; undefined where one has just come. */
export const stegNaa = (): Steg | undefined => historie()?.steg;

/** A chat may have encoded the `#` after a flag, so it is looked for and not parsed. */
const harFlagg = (navn: string) => new RegExp(`[?&;]${navn}\\b`).test(location.search);

export const erDelelenke = (): boolean => harFlagg('delt');

/** Whether a teacher's link opened the page: `?klasse`. */
export const erKlassemodus = (): boolean => harFlagg('klasse');

/** The link for sharing: `adresse` is the result page, without query and fragment. */
export const lagDelelenke = (adresse: string, fragment: string): string => `${adresse}?delt#${fragment}`;

/** Writes answers into this entry of the history; one's own are marked, and keep their step. */
export function skrivAdresse(fragment: string, egne: boolean): void {
  history.replaceState(egne ? { ...historie(), egne } : null, '', adresse(fragment, egne));
  foelgSpraakvalg();
}

/** A new entry for the next screen of the test, so that the browser's Back is the screen before. */
export function nyttSteg(fragment: string, steg: Steg): void {
  try {
    history.pushState({ egne: true, steg }, '', adresse(fragment, true));
  } catch {
    // Safari allows a hundred in half a minute. Without an entry Back goes two screens.
    history.replaceState({ egne: true, steg }, '', adresse(fragment, true));
  }
  foelgSpraakvalg();
}

/** The present entry stands for another screen: where there is no entry of ours to go back to. */
export const byttSteg = (steg: Steg): void => history.replaceState({ ...historie(), steg }, '');

const flagg = (egne: boolean) => (egne ? (erKlassemodus() ? '?klasse' : '') : erDelelenke() ? '?delt' : '');

const adresse = (fragment: string, egne: boolean) => `${location.pathname}${flagg(egne)}${fragment && `#${fragment}`}`;

/** The other language of this page opens with the same answers, also where nothing can be stored. */
export function foelgSpraakvalg(): void {
  for (const lenke of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    lenke.search = flagg(erKlassemodus());
    lenke.hash = erAnker() ? '' : location.hash;
  }
}
