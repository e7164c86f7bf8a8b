/** One part of a row: a name, perhaps a link, perhaps words after it (such as a year in brackets). */
export interface Rekkedel {
  navn: string;
  href?: string | undefined;
  /** Leads to another site. */
  ekstern?: boolean;
  /** Straight after the name, with its own space where it needs one. */
  etter?: string;
}

const skjerm = (tekst: string) =>
  tekst.replace(/[&<>"]/g, (t) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[t] ?? '&quot;');

/** A link to a subject or a code is its name, which a browser's translation leaves alone. */
const erEgennavn = (href: string, navn: string) =>
  /^\/(nn\/)?fag\/[^/]/.test(href) || (href.includes('/kravkoder/') && /^[A-ZÆØÅ0-9]+$/.test(navn));

/**
 * Parts in a row as HTML: «a, b.». Made as one string, because the line breaks of a template between the parts would
 * become spaces before commas and full stops on the page.
 */
export const rekke = (deler: readonly Rekkedel[], skille = ', ', slutt = ''): string =>
  deler
    .map(({ navn, href, ekstern, etter = '' }) => {
      const tekst = skjerm(navn);
      if (!href) return tekst + skjerm(etter);
      const mer = ekstern ? ' rel="external"' : erEgennavn(href, navn) ? ' translate="no"' : '';
      return `<a href="${skjerm(href)}"${mer}>${tekst}</a>${skjerm(etter)}`;
    })
    .join(skille) + skjerm(slutt);
