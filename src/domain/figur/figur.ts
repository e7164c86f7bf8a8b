/**
 * The figure: a closed, soft, island-like curve with one corner a facet.
 *
 * Sample: twelve values 0–1 in the order of `fasetter`, the first corner straight up, then clockwise:
 *
 *     figurPath([1, .3, 0, 0, 0, 0, .6, 0, 0, 0, .3, .9])  →  'M50 9C58 9 …Z'   (viewBox 0 0 100 100)
 *
 * Each corner is smoothed with its neighbours (1–4–1) and kept well away from the centre: unsmoothed
 * corners gave thorns, six instead of twelve gave pebbles too alike.
 */
const CENTER = 50;
const SMALLEST_RADIUS = 17;
const LARGEST_RADIUS = 46;
/** Stretches the smoothed values, which never reach 1 unless three neighbours do. */
const STRETCH = 1.2;

/** Radii in viewBox units, one a corner. */
function figurRadii(verdier: readonly number[]): number[] {
  const n = verdier.length;
  const at = (i: number) => verdier[(i + n) % n] ?? 0;
  return verdier.map((_, i) => {
    const smooth = Math.min(1, ((at(i - 1) + 4 * at(i) + at(i + 1)) / 6) * STRETCH);
    return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.max(0, smooth);
  });
}

/** The outline as SVG path data for `viewBox="0 0 100 100"`; values outside 0–1 are clipped. */
export function figurPath(verdier: readonly number[]): string {
  const radii = figurRadii(verdier);
  const n = radii.length;
  const points = radii.map((r, i) => {
    const angle = (2 * Math.PI * i) / n - Math.PI / 2;
    return [CENTER + r * Math.cos(angle), CENTER + r * Math.sin(angle)] as const;
  });
  const at = (i: number) => points[(i + n) % n] ?? ([CENTER, CENTER] as const);
  // Catmull–Rom through the points, as cubic Béziers.
  const curves = points.map((p, i) => {
    const [before, next, after] = [at(i - 1), at(i + 1), at(i + 2)];
    return [
      p[0] + (next[0] - before[0]) / 6,
      p[1] + (next[1] - before[1]) / 6,
      next[0] - (after[0] - p[0]) / 6,
      next[1] - (after[1] - p[1]) / 6,
      next[0],
      next[1],
    ]
      .map((v) => v.toFixed(1))
      .join(' ');
  });
  const start = at(0);
  return `M${start[0].toFixed(1)} ${start[1].toFixed(1)}${curves.map((c) => `C${c}`).join('')}Z`;
}

/** An occupation's facets 0–3, in the order given, as corner values 0–1. */
export const fasettverdier = (fasetter: Readonly<Record<string, number>>, rekkefolge: readonly string[]): number[] =>
  rekkefolge.map((navn) => (fasetter[navn] ?? 0) / 3);
