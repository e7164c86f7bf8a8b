/**
 * What a person has passed, as far as we know it. Sample (R1 and R2, 4 in R2, points unknown):
 *
 *     { fag: ['r1', 'r2'], studiekompetanse: true, karakterer: { r2: 4 } }
 *
 * What is left out is unknown, not failed: a requirement about it is then «kommer an».
 */
export interface Vitnemaal {
  /** Passed subjects (2 or better), by their ids in the collection `fag`. */
  readonly fag: readonly string[];
  /** General study competence. */
  readonly studiekompetanse: boolean;
  /**
   * Average grades (standpunkt and exam together), by 'norsk', 'engelsk', 'matematikk' (the common
   * subjects) or subject id.
   */
  readonly karakterer?: Readonly<Partial<Record<string, number>>> | undefined;
  /** Average of all grades × 10, without additional points. */
  readonly karakterpoeng?: number | undefined;
  /**
   * Skolepoeng as admission means it: karakterpoeng and points for science and languages (utdanning.no, «slik beregner du
   * poeng»). Absent: nobody can tell, for instance what R and S give together.
   */
  readonly skolepoeng?: number | undefined;
  /** Is what a code asks besides subjects and grades (entrance test, practice) in place? */
  readonly annet?: 'oppfylt' | 'ikke-oppfylt' | undefined;
}
