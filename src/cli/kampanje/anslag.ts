/**
 * How many of those who began the test came by a campaign. The log follows nobody, so this is an estimate: on each page,
 * those who came by the campaign are taken to go on as often as the others there. The share of a page is the sum, over the
 * pages that people came from, of how many came times that page's share.
 */
import { resultat, ta, type Telling } from './telling.ts';

export interface Anslag {
  begynt: number;
  /** Undefined where the log never says whether a person opened the result. */
  fullfoert?: number;
}

/** Longer ways from the ad to the test than this have no weight left. */
const runder = 40;

/** @param adresser the short addresses of a campaign, or of one of its channels */
export function anslaaTester(telling: Telling, adresser: readonly string[]): Anslag {
  const andel = new Map<string, number>(adresser.map((a) => [a, 1]));
  for (let runde = 0; runde < runder; runde++)
    for (const [side, fra] of telling.overganger) {
      if (adresser.includes(side)) continue;
      let alle = 0;
      let vaare = 0;
      for (const [foer, n] of fra) {
        alle += n;
        vaare += n * (andel.get(foer) ?? 0);
      }
      andel.set(side, vaare / alle);
    }
  const kom = (til: string, utenom: string) => {
    let n = 0;
    for (const [foer, antall] of telling.overganger.get(til) ?? [])
      if (foer !== utenom) n += antall * (andel.get(foer) ?? 0);
    return n;
  };
  const fraTa = telling.overganger.get(resultat)?.get(ta) ?? 0;
  const dager = [...telling.tester.values()];
  const sikre = dager.reduce((sum, dag) => sum + dag.fullfoert, 0);
  const begynt = Math.round(kom(ta, resultat));
  if (sikre === 0 && dager.some((dag) => dag.kanskje > 0)) return { begynt };
  // Only those that the log is sure of: the page itself fetches the result in the background.
  return { begynt, fullfoert: Math.round(Math.min(fraTa, sikre) * (andel.get(ta) ?? 0)) };
}
