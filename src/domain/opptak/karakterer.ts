import type { Karakterkrav } from './karakterkrav.ts';
import type { Vitnemaal } from './vitnemaal.ts';

/** Three values, from worst to best: what nobody has told us is neither met nor failed. */
const svarverdier = ['ikke-oppfylt', 'ukjent', 'oppfylt'] as const;
export type Svar = (typeof svarverdier)[number];

/** «Alle» is as good as its worst part, «minst en» as its best (Kleene's three-valued logic). */
const worst = (svar: readonly Svar[]): Svar => svarverdier.find((v) => svar.includes(v)) ?? 'oppfylt';
const best = (svar: readonly Svar[]): Svar =>
  [...svarverdier].reverse().find((v) => svar.includes(v)) ?? 'ikke-oppfylt';

/** No rounding: 3.9 is less than 4, and 34.9 points are less than 35. */
const atLeast = (har: number | undefined, min: number): Svar => {
  if (har === undefined) return 'ukjent';
  return har >= min ? 'oppfylt' : 'ikke-oppfylt';
};

/** Does the diploma meet a grade condition, as far as we know? */
export function vurderKarakter(krav: Karakterkrav, vitnemaal: Vitnemaal): Svar {
  if ('alle' in krav) return worst(krav.alle.map((del) => vurderKarakter(del, vitnemaal)));
  if ('minstEn' in krav) return best(krav.minstEn.map((del) => vurderKarakter(del, vitnemaal)));
  if ('karakterpoeng' in krav) return atLeast(knownAverage(krav.karakterpoeng, vitnemaal), krav.karakterpoeng);
  if ('skolepoeng' in krav) return atLeast(knownPoints(krav.skolepoeng, vitnemaal), krav.skolepoeng);
  if (krav.dekkesAv?.some((fag) => vitnemaal.fag.includes(fag))) return 'oppfylt';
  return atLeast(vitnemaal.karakterer?.[krav.fag], krav.min);
}

/** Where the sum with what the subjects add is too little, the average alone is so too. */
const knownAverage = (min: number, { skolepoeng, karakterpoeng }: Vitnemaal): number | undefined =>
  karakterpoeng ?? (skolepoeng !== undefined && skolepoeng < min ? skolepoeng : undefined);

/** Enough by the grades alone is enough, whatever the subjects add. */
const knownPoints = (min: number, { skolepoeng, karakterpoeng }: Vitnemaal): number | undefined =>
  karakterpoeng !== undefined && karakterpoeng >= min ? karakterpoeng : skolepoeng;
