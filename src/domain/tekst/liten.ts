/** Norwegian words of one letter, which a sentence may begin with. */
const enbokstav = new Set(['I', 'Å']);

/**
 * A text as it stands inside a sentence: the first letter small, unless it begins an abbreviation or a name such as
 * UX-designer, KI, R1 or 3D. Only the first letter is touched, so «Geomatikkingeniør (GIS)» keeps its brackets.
 */
export function liten(tekst: string): string {
  const [forste = '', andre = ''] = tekst;
  const iSetning = /\p{Ll}/u.test(andre) || (enbokstav.has(forste) && andre === ' ');
  return iSetning ? forste.toLowerCase() + tekst.slice(forste.length) : tekst;
}
