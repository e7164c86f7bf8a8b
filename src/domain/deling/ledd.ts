/** The parts of a fragment, `key=value` each, cleaned of what a link has been through. Apart, for pages with few bytes to spare. */

/** Decoded, without what one cannot see and without what surrounds a link in a text: `#a=1%2C2&amp;b=3).` → `a=1,2`, `b=3`. */
export const ledeneI = (raatt: string): string[] =>
  decode(raatt.replace(/^[#\s]+/, ''))
    .replace(/^#/, '')
    .replaceAll(/&(?:amp|#38|#x26);/gi, '&')
    .replaceAll(usynlig, '')
    .split(/[?&](?=[\w.-]+=)/)
    .map((del) => del.replace(hale, ''));

/** Characters that one cannot see, and that some editors put into links. */
const usynlig = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** What a sentence, a bracket or a quotation leaves at the end of a link. */
const hale = /[\s.,;:!?)\]}>*"'`´’”»…]+$/;

/** Twice at most: what was encoded on its way may have been encoded again. A broken escape is left as it is. */
function decode(tekst: string): string {
  let lest = tekst;
  for (let i = 0; i < 2 && lest.includes('%'); i += 1) {
    try {
      lest = decodeURIComponent(lest);
    } catch {
      return lest.replaceAll(/%2c/gi, ',').replaceAll(/%3d/gi, '=').replaceAll(/%7e/gi, '~').replaceAll(/%26/g, '&');
    }
  }
  return lest;
}
