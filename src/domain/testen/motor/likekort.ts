/**
 * Cards that would say the same thing are one card. Geolog, geofysiker and oseanograf can stand with the very same
 * reasons one after the other; a pupil reads that as a fault. Sample:
 *
 *     samleLike([geolog, geofysiker, elektriker])  →  [[geolog, geofysiker], [elektriker]]
 */
import type { Treff } from './resultat.ts';

const noekkel = ({ for: grunner, mot }: Treff): string =>
  [...grunner.map((g) => `${g.paastand}${g.retning}`).sort(), mot ? `mot ${mot.paastand}${mot.retning}` : ''].join(' ');

/** Groups in the order of their first; within a group the order of the list. No reasons, no merging. */
export function samleLike(treff: readonly Treff[]): Treff[][] {
  const grupper = new Map<string, Treff[]>();
  for (const t of treff) {
    const k = t.for.length ? noekkel(t) : t.id;
    grupper.set(k, [...(grupper.get(k) ?? []), t]);
  }
  return [...grupper.values()];
}
