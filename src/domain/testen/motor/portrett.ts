/**
 * The answers as a few words about the person, for the top of the result. Sample:
 *
 *     { mot: ['liv-helse', 'data'], fra: 'bygg', helst: [{ kontrast: 'ute-inne', pol: 1 }] }
 *
 * It says what stands out, and nothing where nothing does: a flat profile has an empty portrait.
 */
import { fasetter, type Fasett, kontraster, type Kontrast } from './maal.ts';
import type { Profil } from './profil.ts';
import { portrettgrense } from './vekter.ts';

export interface Portrett {
  /** At most two facets that the person is drawn to, the strongest first. */
  readonly mot: readonly Fasett[];
  /** The facet that draws the least, if any is clearly below the person's own mean. */
  readonly fra: Fasett | undefined;
  /** At most two contrasts with a clear side; pol 0 is the first pole, 1 the second. */
  readonly helst: readonly { readonly kontrast: Kontrast; readonly pol: 0 | 1 }[];
}

export function lagPortrett({ maalinger }: Profil): Portrett {
  const verdi = (akse: Fasett | Kontrast) => maalinger[akse].verdi;
  // Stable sorts: of two that are alike, the one named first comes first.
  const sortert = [...fasetter].sort((a, b) => verdi(b) - verdi(a));
  const sist = sortert.at(-1);
  return {
    mot: sortert.slice(0, 2).filter((f) => verdi(f) >= portrettgrense.fasett),
    fra: sist && verdi(sist) <= -portrettgrense.fasett ? sist : undefined,
    helst: [...kontraster]
      .sort((a, b) => Math.abs(verdi(b)) - Math.abs(verdi(a)))
      .slice(0, 2)
      .filter((k) => Math.abs(verdi(k)) >= portrettgrense.kontrast)
      .map((kontrast) => ({ kontrast, pol: verdi(kontrast) > 0 ? 1 : 0 })),
  };
}
