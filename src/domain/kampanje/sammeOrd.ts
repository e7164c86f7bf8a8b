/** Whether an ad and the page that it leads to speak of the same thing, measured by their words. */

/** Words that say nothing of what a text is about. */
const smaa = new Set(
  (
    'aldri alle andre bare blir dette denne eller enn etter finn finne fordi for fra får før gjør har her hva hvem hvis hvor ' +
    'hvordan ikke kan kommer korleis kva kven kor litt med mer men mot mye mykje noe nok noko når oss over seg selv sjølv ' +
    'skal som til ting under uten vil ved var være vere at deg det den der din ditt dine du en ei et er ein eit i og på å av'
  ).split(' '),
);

/** The stems of the words that carry meaning: five letters tell «hopp» from «hytte» and forgive an ending. */
const stammer = (tekst: string): string[] =>
  (tekst.toLowerCase().match(/\p{L}[\p{L}\d]+/gu) ?? []).filter((o) => !smaa.has(o)).map((o) => o.slice(0, 5));

/** The words of the ad that the landing does not have; none are left where they agree. At least half must be there. */
export function mangledeOrd(annonse: string, landing: string): string[] {
  const der = stammer(landing);
  const finnes = (ord: string) => der.some((d) => d.startsWith(ord) || ord.startsWith(d));
  const egne = [...new Set(stammer(annonse))];
  const mangler = egne.filter((ord) => !finnes(ord));
  return mangler.length * 2 > egne.length ? mangler : [];
}
