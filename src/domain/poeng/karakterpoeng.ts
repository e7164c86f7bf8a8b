import type { Karakterpoengregel } from '../regler/poengregler.ts';

/** The grades that count, as a sum and how many they are: 90 of 20 grades is an average of 4.5. */
export interface Karaktergrunnlag {
  readonly sum: number;
  readonly antall: number;
}

/** The average, rounded as the rule says: 16 of 3 is 5.33. */
function snitt({ sum, antall }: Karaktergrunnlag, { desimaler }: Karakterpoengregel): number {
  const deler = 10 ** desimaler;
  return antall > 0 ? Math.round((sum * deler) / antall) / deler : 0;
}

/** The average times ten: 5.33 is 53.3. Source of the rule: content/regler/karakterpoeng.yaml. */
export const karakterpoeng = (grunnlag: Karaktergrunnlag, regel: Karakterpoengregel): number =>
  hundredeler(snitt(grunnlag, regel) * regel.ganger);

/** Sums of points have two decimals at most; a computer's have more (43.5 is 43.49999 when 4.35 is taken times ten). */
export const hundredeler = (poeng: number): number => Math.round(poeng * 100) / 100;

/**
 * What it costs in points that one grade of so many goes down by `trinn`. Sample: one of 25 grades down by one costs 0.4.
 * Source: the arithmetic of an average.
 */
export const kostnad = (antallKarakterer: number, trinn = 1): number => (10 * trinn) / antallKarakterer;

/** How many grades another mark may fall before the points are lost again: 0.5 points and 25 grades give 1.25. */
export const taalerTrinn = (poeng: number, antallKarakterer: number): number => (poeng * antallKarakterer) / 10;
