import { fasetter, kontraster, riasecBokstaver, trekk } from './maal.ts';
import type { Fasett, Kontrast, RiasecBokstav, Trekk } from './maal.ts';

/**
 * A person and an occupation are compared along 30 axes in four groups. All names differ, so that an
 * axis can stand alone as a key.
 */
export type Akse = Fasett | RiasecBokstav | Kontrast | Trekk;

export const akser = { fasetter, riasec: riasecBokstaver, kontraster, trekk } as const;
export type Gruppe = keyof typeof akser;
export const grupper = ['fasetter', 'riasec', 'kontraster', 'trekk'] as const satisfies readonly Gruppe[];

/**
 * Interests have no zero of their own: only the shape of the profile counts, so these two groups are
 * compared as correlations. A contrast has its zero between the poles and a trait at the mean of the
 * occupations, so those are compared as they stand.
 */
export const harEgetNullpunkt: Readonly<Record<Gruppe, boolean>> = {
  fasetter: false,
  riasec: false,
  kontraster: true,
  trekk: true,
};

export const snittAv = (tall: readonly number[]): number =>
  tall.length ? tall.reduce((sum, t) => sum + t, 0) / tall.length : 0;

export const lengdeAv = (tall: readonly number[]): number => Math.sqrt(tall.reduce((sum, t) => sum + t * t, 0));

/** Standard deviation of these very numbers (not an estimate for a larger population). */
export const spredningAv = (tall: readonly number[]): number => lengdeAv(sentrer(tall)) / Math.sqrt(tall.length || 1);

/** Each number minus the mean of all. */
export function sentrer(tall: readonly number[]): number[] {
  const snitt = snittAv(tall);
  return tall.map((t) => t - snitt);
}
