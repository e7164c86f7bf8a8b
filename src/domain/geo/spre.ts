/** Marks on a map that would cover each other are moved apart; a line leads each back to its place. */
import type { Punkt } from './forenkle.ts';

const runder = 400;

/**
 * Centres at least `avstand` apart, each as near its place as that allows. Deterministic: the same places give the same
 * map. Places on the very same spot part to the right and the left.
 */
export function spre(steder: readonly Punkt[], avstand: number): Punkt[] {
  const ut = steder.map(([x, y], i): [number, number] => [x + i * 1e-3, y]);
  for (let runde = 0; runde < runder; runde++) {
    let flyttet = false;
    for (const [i, a] of ut.entries()) {
      for (const b of ut.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const d = Math.hypot(dx, dy);
        if (d >= avstand) continue;
        flyttet = true;
        // A hair more than needed, or they would creep towards the goal for ever.
        const dytt = (avstand - d) / 2 + 0.05;
        const [ux, uy] = d > 0 ? [dx / d, dy / d] : [1, 0];
        a[0] -= ux * dytt;
        a[1] -= uy * dytt;
        b[0] += ux * dytt;
        b[1] += uy * dytt;
      }
    }
    if (!flyttet) break;
  }
  return ut;
}
