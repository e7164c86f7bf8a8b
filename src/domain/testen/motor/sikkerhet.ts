/** After this many answers, this many of ten under «passer godt» still stand at the end: a line of the simulation. */
export type Sikkerhetslinje = readonly [svar: number, avTi: number];

/**
 * What may be said of a preliminary result: the line for the most answers that the person has reached. Rounded down
 * where the lines are made, so that it never promises more than the simulation gave. Undefined before the first line.
 */
export const avTiStaar = (antallSvar: number, linjer: readonly Sikkerhetslinje[]): number | undefined =>
  linjer.filter(([svar]) => svar <= antallSvar).at(-1)?.[1];
