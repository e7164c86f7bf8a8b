/** Points on a plane, and outlines with fewer of them. */
export type Punkt = readonly [x: number, y: number];

/** Distance from a point to the line piece between two others. */
function avstandTilLinje([x, y]: Punkt, [ax, ay]: Punkt, [bx, by]: Punkt): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengde = dx * dx + dy * dy;
  const t = lengde === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / lengde));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas–Peucker: fewer points, none of those left out further than `toleranse` from the line that is drawn. */
export function forenkle(punkter: readonly Punkt[], toleranse: number): Punkt[] {
  const forste = punkter[0];
  const siste = punkter.at(-1);
  if (!forste || !siste || punkter.length < 3) return [...punkter];
  let lengst = 0;
  let hvor = 0;
  // The ends are on the line; rounding may say otherwise.
  for (const [i, p] of punkter.slice(1, -1).entries()) {
    const d = avstandTilLinje(p, forste, siste);
    if (d > lengst) [lengst, hvor] = [d, i + 1];
  }
  if (lengst <= toleranse) return [forste, siste];
  const hoyre = forenkle(punkter.slice(hvor), toleranse);
  return [...forenkle(punkter.slice(0, hvor + 1), toleranse).slice(0, -1), ...hoyre];
}

/** Area inside a ring, always positive. */
export function flate(ring: readonly Punkt[]): number {
  const sum = ring.reduce((a, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return a + x * ny - nx * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** SVG path of rings with whole numbers, each step relative to the last: the shortest way to write an outline. */
export function sti(ringer: readonly (readonly Punkt[])[]): string {
  return ringer
    .map((ring) => {
      let [fx, fy] = [0, 0];
      const steg = ring.map(([x, y], i) => {
        const [rx, ry] = [Math.round(x), Math.round(y)];
        const tekst = i === 0 ? `M${rx} ${ry}l` : `${rx - fx} ${ry - fy}`;
        const staar = i > 0 && rx === fx && ry === fy;
        [fx, fy] = [rx, ry];
        return staar ? '' : tekst;
      });
      return `${steg[0] ?? ''}${steg.slice(1).filter(Boolean).join(' ')}z`;
    })
    .join('')
    .replace(/ -/g, '-');
}
