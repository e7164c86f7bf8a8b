/** Other norms for people than the engine's own, for the trials. Not shipped. */
import { akser, grupper } from '../motor/akser.ts';
import type { Akse } from '../motor/akser.ts';
import type { Norm } from '../motor/norm.ts';

/** Nothing taken away: the engine as it was before it had a norm. */
export const ingenNorm: Norm = Object.fromEntries(
  grupper.flatMap((g): readonly Akse[] => akser[g]).map((akse) => [akse, 0]),
) as Record<Akse, number>;
