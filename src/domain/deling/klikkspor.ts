/**
 * What apps hang on a link to follow whoever taps it: `?ttclid=E.C.P.…`. It says nothing that the page needs, so it is
 * taken away before anybody copies the address.
 */
const klikk =
  'ttclid sccid scclid fbclid gclid gbraid wbraid dclid msclkid twclid igsh igshid li_fat_id yclid epik rdt_cid'.split(
    ' ',
  );

/** Identifiers of one click, taken off the address of a campaign page; its `utm_…`, which count only arrivals, may stay. */
const sporing = new Set(klikk);

/** Anything that follows a link about: click identifiers, and what newsletters and campaigns count with. */
export const erSporing = (navn: string): boolean =>
  /^(utm|mc|hsa|pk|mtm|ga|gad|_hs|vero|oly)_/i.test(navn) || sporing.has(navn.toLowerCase());

/** Is this a parameter that an app or a newsletter hangs on a link? `fbclid`, `utm_source`. */
const erKlikkspor = (navn: string): boolean => sporing.has(navn.toLowerCase()) || /^utm_/i.test(navn);

/** The address without click identifiers; the same string when it had none. */
export function utenKlikkspor(adresse: string): string {
  const url = new URL(adresse);
  const spor = [...url.searchParams.keys()].filter(erKlikkspor);
  if (spor.length === 0) return adresse;
  for (const navn of spor) url.searchParams.delete(navn);
  return url.href;
}
