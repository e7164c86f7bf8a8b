import type { Akse } from './akser.ts';
import type { Norm } from './norm.ts';
import type { Maaling, Profil } from './profil.ts';
import { krymping, normstyrke } from './vekter.ts';

/**
 * A profile seen from what people in general like: from each answered axis a part of the norm is taken away, so that
 * liking what most people dislike counts for more. An unanswered axis stays at 0.
 *
 * `retning` becomes 0 where the answer and what it counts for point different ways: somebody who likes motors a little
 * less than other things, and still more than people do. It counts, but no true sentence names it as a reason.
 */
export function sentrerMotNorm(profil: Profil, norm: Norm): Profil {
  const maalinger = {} as Record<Akse, Maaling>;
  const trekkFra = {} as Record<Akse, number>;
  for (const [akse, m] of Object.entries(profil.maalinger) as [Akse, Maaling][]) {
    // The same shrinking as in profil.ts: what each answer adds to the axis is its part of this denominator.
    trekkFra[akse] = (normstyrke * norm[akse]) / (m.besvart + krymping * (m.av - m.besvart) || 1);
    maalinger[akse] = { ...m, verdi: m.verdi - trekkFra[akse] * m.besvart };
  }
  const ledd = profil.ledd.map((l) => {
    const mengde = l.mengde - trekkFra[l.akse];
    return { ...l, mengde, retning: mengde * l.mengde > 0 ? l.retning : (0 as const) };
  });
  return { ...profil, maalinger, ledd };
}
