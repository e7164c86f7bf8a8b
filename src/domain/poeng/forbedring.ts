import type { Karakterpoengregel } from '../regler/poengregler.ts';
import { hundredeler, type Karaktergrunnlag, karakterpoeng } from './karakterpoeng.ts';

/**
 * What is taken after the diploma counts in the ordinary quota only. Sample: 84 of 20 grades (42.0), with R1 3 and 3 among
 * them. R1 again as privatist with 5: 84 − 6 + 5 = 83 of 19 = 43.7. Source: Samordna opptak, forbedringer og nye fag (about
 * 2020–22), https://www.samordnaopptak.no/info/opptak/opptak-uhg/poengberegning/. From 2028 the details are not known.
 */
export interface Forbedret {
  /** The grades that the new one takes the place of: standpunkt, and exam where there was one. */
  readonly gamle: readonly number[];
  readonly ny: number;
}

/** A subject that the diploma does not hold. */
export interface Nyttfag {
  readonly karakter: number;
  /** Points for science or language that it gives, when its grade is counted. */
  readonly poeng: number;
  /** Does the study ask for it? Then it counts whatever the grade. */
  readonly kreves: boolean;
}

interface Sum {
  readonly grunnlag: Karaktergrunnlag;
  readonly poeng: number;
}

/**
 * The grades and the sum of points that count: a better grade replaces the old ones where that helps (a lower one never
 * does), what is asked for is added, and the rest where it helps.
 */
export function ordinaerMed(
  vitnemaal: Karaktergrunnlag,
  forbedret: readonly Forbedret[],
  nye: readonly Nyttfag[],
  regel: Karakterpoengregel,
): Sum {
  const sumOf = (grunnlag: Karaktergrunnlag, fagpoeng: number) =>
    hundredeler(karakterpoeng(grunnlag, regel) + fagpoeng);
  const add = ({ grunnlag, fagpoeng }: Mellom, { karakter, poeng }: Nyttfag): Mellom => ({
    grunnlag: { sum: grunnlag.sum + karakter, antall: grunnlag.antall + 1 },
    fagpoeng: fagpoeng + poeng,
  });
  const bedre = forbedret.reduce((g, { gamle, ny }): Karaktergrunnlag => {
    const bytte = {
      sum: g.sum - gamle.reduce((a, b) => a + b, 0) + ny,
      antall: g.antall - gamle.length + 1,
    };
    const hoyere = ny * gamle.length > gamle.reduce((a, b) => a + b, 0);
    return hoyere && sumOf(bytte, 0) > sumOf(g, 0) ? bytte : g;
  }, vitnemaal);
  const start = nye.filter((n) => n.kreves).reduce(add, { grunnlag: bedre, fagpoeng: 0 });
  // The one that gives most first: what does not help then does not help later.
  const frivillige = nye.filter((n) => !n.kreves).sort((a, b) => b.karakter + b.poeng - a.karakter - a.poeng);
  const slutt = frivillige.reduce((naa, nytt) => {
    const med = add(naa, nytt);
    return sumOf(med.grunnlag, med.fagpoeng) > sumOf(naa.grunnlag, naa.fagpoeng) ? med : naa;
  }, start);
  return { grunnlag: slutt.grunnlag, poeng: sumOf(slutt.grunnlag, slutt.fagpoeng) };
}

interface Mellom {
  readonly grunnlag: Karaktergrunnlag;
  readonly fagpoeng: number;
}

/** What one better grade of so many adds: 1 of 20 grades is 0.5. */
export const enBedreKarakter = (grunnlag: Karaktergrunnlag, regel: Karakterpoengregel): number =>
  hundredeler(
    karakterpoeng({ sum: Math.min(grunnlag.antall * 6, grunnlag.sum + 1), antall: grunnlag.antall }, regel) -
      karakterpoeng(grunnlag, regel),
  );
