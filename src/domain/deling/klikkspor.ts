/**
 * What apps hang on a link to follow whoever taps it: `?ttclid=E.C.P.…`. It says nothing that the page needs, so it is
 * taken away before anybody copies the address.
 */
const sporing = new Set(
  'ttclid sccid scclid fbclid gclid gbraid wbraid dclid msclkid twclid igsh igshid li_fat_id yclid epik rdt_cid'.split(
    ' ',
  ),
);

/** The address without click identifiers; the same string when it had none. */
export function utenKlikkspor(adresse: string): string {
  const url = new URL(adresse);
  const spor = [...url.searchParams.keys()].filter((navn) => sporing.has(navn.toLowerCase()));
  if (spor.length === 0) return adresse;
  for (const navn of spor) url.searchParams.delete(navn);
  return url.href;
}
