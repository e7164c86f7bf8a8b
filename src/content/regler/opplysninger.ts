import type { Opplysning } from '../../domain/regler/ferskhet.ts';
import type { Gjelder } from '../../domain/regler/periode.ts';

/** What all wordings have in common. */
interface Ordlyd {
  readonly gjelder: Gjelder;
  readonly kontrollert: string;
  readonly kilder: readonly { readonly aar: string }[];
}

/** The wordings of a rule as facts with a life: only the last can end without a successor. */
export const regelopplysninger = (navn: string, perioder: readonly Ordlyd[]): Opplysning[] =>
  perioder.map(({ gjelder, kontrollert, kilder }) => ({
    hvor: `content/regler/${navn}.yaml, fra ${gjelder.fra}`,
    kontrollert,
    til: gjelder.til,
    harEtterfoelger: perioder.some((p) => p.gjelder.fra > gjelder.fra),
    hevder: gjelder.til ?? gjelder.fra,
    kildeaar: kilder.map((k) => k.aar),
  }));
