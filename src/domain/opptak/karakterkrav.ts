/**
 * Grade conditions that come on top of the subjects. Sample (the code LÆRMA4):
 *
 *     { minstEn: [
 *       { alle: [ { skolepoeng: 35 }, { fag: 'norsk', min: 3 },
 *                 { fag: 'matematikk', min: 4, dekkesAv: ['s1','s2','r1','r2'] } ] },
 *       { alle: [ { skolepoeng: 40 }, { fag: 'norsk', min: 3 },
 *                 { fag: 'matematikk', min: 3, dekkesAv: ['s1','s2','r1','r2'] } ] } ] }
 */
export type Karakterkrav =
  | {
      /** 'norsk', 'engelsk', 'matematikk' (the common subjects) or a subject id. */
      readonly fag: string;
      /** Lowest average grade that meets the condition, 1–6. */
      readonly min: number;
      /** Subjects whose pass (2 or better) meets the condition whatever the grade. */
      readonly dekkesAv?: readonly string[] | undefined;
    }
  | {
      /**
       * Lowest sum of skolepoeng: the average of the diploma × 10, and points for science and languages on top (utdanning.no,
       * «slik beregner du poeng»; USN on LÆRMA4, 2022 or later). Points for age and service do not count.
       */
      readonly skolepoeng: number;
    }
  | {
      /** Lowest average of the diploma × 10, without additional points (Avinor asks for 4,0). */
      readonly karakterpoeng: number;
    }
  | { readonly alle: readonly Karakterkrav[] }
  | { readonly minstEn: readonly Karakterkrav[] };
