/**
 * The figure: a closed, soft, island-like curve with one corner a facet.
 *
 * Sample: twelve values 0–1 in the order of `fasetter`, the first corner straight up, then clockwise:
 *
 *     figurPath([1, .3, 0, 0, 0, 0, .6, 0, 0, 0, .3, .9])  →  'M100 18c…Z'   (viewBox 0 0 200 200)
 *
 * Each corner is smoothed with its neighbours (1–4–1) and kept well away from the centre: unsmoothed
 * corners gave thorns, six instead of twelve gave pebbles too alike.
 */
const CENTER = 100;
const SMALLEST_RADIUS = 34;
const LARGEST_RADIUS = 92;
/** Stretches the smoothed values, which never reach 1 unless three neighbours do. */
const STRETCH = 1.2;

/** Radii in viewBox units, one a corner. */
export function figurRadii(verdier: readonly number[]): number[] {
  const n = verdier.length;
  const at = (i: number) => verdier[(i + n) % n] ?? 0;
  return verdier.map((_, i) => {
    const smooth = Math.min(1, ((at(i - 1) + 4 * at(i) + at(i + 1)) / 6) * STRETCH);
    return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.max(0, smooth);
  });
}

/** The outline as SVG path data for `viewBox="0 0 200 200"`; values outside 0–1 are clipped. */
export function figurPath(verdier: readonly number[]): string {
  const radii = figurRadii(verdier);
  const n = radii.length;
  const points = radii.map((r, i) => {
    const angle = (2 * Math.PI * i) / n - Math.PI / 2;
    return [CENTER + r * Math.cos(angle), CENTER + r * Math.sin(angle)] as const;
  });
  const at = (i: number) => points[(i + n) % n] ?? ([CENTER, CENTER] as const);
  /** Where the curve's handle lies at a corner, a sixth of the way between its neighbours (Catmull–Rom). */
  const handle = (i: number, side: 1 | -1) => {
    const [p, before, next] = [at(i), at(i - 1), at(i + 1)];
    return [p[0] + (side * (next[0] - before[0])) / 6, p[1] + (side * (next[1] - before[1])) / 6] as const;
  };
  // Whole numbers, from the corner before (the sign then stands in the place of a space): hundreds of figures stand in the
  // overviews, and a digit is a byte.
  const whole = (i: number) => at(i).map(Math.round);
  const from = (i: number, ...pairs: (readonly [number, number])[]) => {
    const [x = 0, y = 0] = whole(i);
    return pairs
      .flatMap(([px, py]) => [Math.round(px) - x, Math.round(py) - y])
      .join(' ')
      .replaceAll(' -', '-');
  };
  // The first handle of each later curve mirrors the one before it, which is just what S says.
  const later = points.slice(1).map((_, i) => `s${from(i + 1, handle(i + 2, -1), at(i + 2))}`);
  return `M${whole(0).join(' ')}c${from(0, handle(0, 1), handle(1, -1), at(1))}${later.join('')}Z`;
}

/** An occupation's facets 0–3, in the order given, as corner values 0–1. */
export const fasettverdier = (fasetter: Readonly<Record<string, number>>, rekkefolge: readonly string[]): number[] =>
  rekkefolge.map((navn) => (fasetter[navn] ?? 0) / 3);
