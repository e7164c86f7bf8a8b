/**
 * Two results side by side, for two people who want to talk. Sample:
 *
 *     { felles: ['bioingenior'], begge: ['liv-helse'], ulike: [{ fasett: 'bygg', mest: 'b' }] }
 *
 * There is no score of how alike two people are: that would be a verdict on a family.
 */
import { fasetter, type Fasett } from './maal.ts';
import type { Profil } from './profil.ts';
import type { Resultat } from './resultat.ts';
import { portrettgrense } from './vekter.ts';

export interface Sammen {
  /** Occupations on both pages' first two bands, in the first person's order. */
  readonly felles: readonly string[];
  /** Facets that both are drawn to, the strongest first; at most three. */
  readonly begge: readonly Fasett[];
  /** Facets where the two differ the most, and who is drawn to it; at most three. */
  readonly ulike: readonly { readonly fasett: Fasett; readonly mest: 'a' | 'b' }[];
}

export function settSammen(a: Resultat, b: Resultat): Sammen {
  const vist = (r: Resultat) => [...r.passerGodt, ...r.verdtAaSePaa].map((t) => t.id);
  const hosB = new Set(vist(b));
  const [va, vb] = [fasettverdi(a.profil), fasettverdi(b.profil)];
  const svakeste = (f: Fasett) => Math.min(va(f), vb(f));
  const avstand = (f: Fasett) => Math.abs(va(f) - vb(f));
  return {
    felles: vist(a).filter((id) => hosB.has(id)),
    begge: [...fasetter]
      .sort((f, g) => svakeste(g) - svakeste(f))
      .slice(0, 3)
      .filter((f) => svakeste(f) >= portrettgrense.fasett),
    ulike: [...fasetter]
      .sort((f, g) => avstand(g) - avstand(f))
      .slice(0, 3)
      .filter((f) => avstand(f) >= portrettgrense.ulik)
      .map((fasett) => ({ fasett, mest: va(fasett) > vb(fasett) ? 'a' : 'b' })),
  };
}

const fasettverdi = (profil: Profil) => (f: Fasett) => profil.maalinger[f].verdi;
