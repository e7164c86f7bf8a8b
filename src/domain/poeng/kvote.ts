import type { Poengregler } from '../regler/poengregler.ts';
import type { Soeker } from './soeker.ts';

/** Why somebody does not compete in the quota for a first diploma. */
export type Utenfor = 'grunnlag' | 'vitnemaal' | 'alder';

type Del = Pick<Soeker, 'foedt' | 'foerstegang' | 'grunnlag'>;

/** The first thing that takes one out of the quota; undefined: one is in it, as far as has been told. */
export function utenforKvoten(
  { foedt, foerstegang, grunnlag }: Del,
  { aar, kvoter }: Poengregler,
): Utenfor | undefined {
  if (grunnlag !== 'gsk') return 'grunnlag';
  if (!foerstegang) return 'vitnemaal';
  return foedt !== undefined && aar - foedt > kvoter.maksAlder ? 'alder' : undefined;
}

/** Does one compete in the quota for a first diploma? Source: content/regler/kvoter.yaml. */
export const iFoerstegangskvoten = (soeker: Del, regler: Poengregler): boolean =>
  utenforKvoten(soeker, regler) === undefined;

/** The last admission in which one born in a year is young enough, of the years given. */
export const sisteAarIKvoten = (foedt: number, regler: readonly Poengregler[]): number | undefined =>
  regler
    .filter(({ aar, kvoter }) => aar - foedt <= kvoter.maksAlder)
    .map(({ aar }) => aar)
    .at(-1);
