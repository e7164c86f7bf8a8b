/**
 * The corners of the figure: where each lies, and which stand out. Corner n is facet n of `fasetter`, the first straight up,
 * then clockwise; coordinates are those of `figurPath`, with the centre at 100, 100.
 */

/** The point at `radius` from the centre in the direction of a corner. */
export function hjornepunkt(nr: number, radius: number, antall = 12): readonly [x: number, y: number] {
  const vinkel = (2 * Math.PI * nr) / antall - Math.PI / 2;
  return [Math.round(100 + radius * Math.cos(vinkel)), Math.round(100 + radius * Math.sin(vinkel))];
}

/** Corners that differ less than this (values 0–1) do not stand out from one another. */
const flatt = 0.08;

/** The corners that reach the furthest, the strongest first; none where all reach about as far. */
export function sterkesteHjorner(verdier: readonly number[], antall = 3): number[] {
  if (Math.max(...verdier) - Math.min(...verdier) < flatt) return [];
  const rekke = verdier.map((verdi, nr) => ({ verdi, nr })).filter(({ verdi }) => verdi > 0);
  // A stable sort: of two that are alike, the one that comes first clockwise.
  return rekke
    .sort((a, b) => b.verdi - a.verdi)
    .slice(0, antall)
    .map(({ nr }) => nr);
}
