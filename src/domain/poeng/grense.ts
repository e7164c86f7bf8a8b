/**
 * Limits of admission: the points of the last one who got a place. Sample (NTNU, bygg in 2026): 49.3 in the quota for a
 * first diploma, 51.0 in the ordinary one. Source: content/poenggrenser, one file a year, from Samordna opptak's report.
 */

/** alle: all who met the requirement got in; ikke-oppgitt: not published; ingen-kvote: the study has no such quota. */
export type Grenseverdi = number | 'alle' | 'ikke-oppgitt' | 'ingen-kvote';

/** One round of one year, both quotas. */
export interface Grense {
  readonly foerstegang: Grenseverdi;
  readonly ordinaer: Grenseverdi;
}

/** What somebody has in each quota; undefined: not known, or not in the quota. */
export interface Kvotepoeng {
  readonly foerstegang?: number | undefined;
  readonly ordinaer?: number | undefined;
}

/** From best to worst; ukjent: the limit, or the points, are not known. */
export const utfall = ['inne', 'naer', 'ute', 'ukjent'] as const;
export type Utfall = (typeof utfall)[number];

/** So many points below the limit is still called near: about what one or two better grades give. */
const naerhet = 1;

/** In one quota. Just on the limit is near: of those, age or a draw decided. */
function inQuota(poeng: number | undefined, grense: Grenseverdi): Utfall {
  if (grense === 'alle') return 'inne';
  if (poeng === undefined || typeof grense !== 'number') return 'ukjent';
  if (poeng > grense) return 'inne';
  return poeng >= grense - naerhet ? 'naer' : 'ute';
}

/** How one would have fared that year: the better of the two quotas one competes in. */
export function utfallFor(poeng: Kvotepoeng, grense: Grense, iFoerstegang: boolean): Utfall {
  const svar = [inQuota(poeng.ordinaer, grense.ordinaer)];
  if (iFoerstegang) svar.push(inQuota(poeng.foerstegang, grense.foerstegang));
  return utfall.find((u) => svar.includes(u)) ?? 'ukjent';
}

/** Did all who met the requirement get in, in every quota that the study has? */
export const alleKomInn = ({ foerstegang, ordinaer }: Grense): boolean =>
  ordinaer === 'alle' && (foerstegang === 'alle' || foerstegang === 'ingen-kvote');
