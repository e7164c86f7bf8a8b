/** Where the test rests: after each of the first two of three equal chapters. */
export const pauser = (antall: number): readonly number[] => [Math.round(antall / 3), Math.round((2 * antall) / 3)];

/** The rest that one comes to when going from one statement to another for the first time, if any. */
export const pauseMellom = (fra: number, til: number, antall: number, besvartFra: (nr: number) => boolean): boolean =>
  pauser(antall).some((p) => fra < p && til >= p && til < antall && !besvartFra(p));
