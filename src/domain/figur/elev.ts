import { fasetter } from '../testen/motor/maal.ts';
import type { Profil } from '../testen/motor/profil.ts';

/**
 * The pupil's corner values 0–1, in the order of `fasetter`. A facet at the pupil's own mean lies at 0.4; an
 * unanswered one at 0, so that the figure grows with each answer.
 */
export function elevverdier(profil: Profil): number[] {
  return fasetter.map((f) => {
    const { verdi, besvart } = profil.maalinger[f];
    return besvart ? Math.min(1, Math.max(0.08, 0.4 + verdi * 0.36)) : 0;
  });
}
