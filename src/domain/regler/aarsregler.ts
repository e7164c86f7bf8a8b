import { type Periode, periodeFor } from './periode.ts';
import { type Poengregelnavn, type Poengregler, poengregelnavn } from './poengregler.ts';

/** Every wording of every rule of points. */
export type Poengregelbok = { readonly [N in Poengregelnavn]: readonly Periode<Poengregler[N]>[] };

/**
 * The rules of points of one admission year.
 * @throws RangeError where a rule has no wording for the year.
 */
export function poengreglerFor(bok: Poengregelbok, aar: number): Poengregler {
  const verdi = <N extends Poengregelnavn>(navn: N): Poengregler[N] => {
    const periode = periodeFor<Periode<Poengregler[N]>>(bok[navn], aar);
    if (!periode) throw new RangeError(`content/regler: ${navn} har ingen regel for opptaket ${aar}`);
    return periode.verdi;
  };
  return {
    aar,
    karakterpoeng: verdi('karakterpoeng'),
    realfagspoeng: verdi('realfagspoeng'),
    spraakpoeng: verdi('spraakpoeng'),
    kjoennspoeng: verdi('kjoennspoeng'),
    alderspoeng: verdi('alderspoeng'),
    tilleggspoeng: verdi('tilleggspoeng'),
    samiskpoeng: verdi('samiskpoeng'),
    kvoter: verdi('kvoter'),
    poenglikhet: verdi('poenglikhet'),
    alder23: verdi('alder23'),
  };
}

/** Which rules are worded otherwise in the second year than in the first? */
export const endretMellom = (bok: Poengregelbok, fra: number, til: number): Poengregelnavn[] =>
  poengregelnavn.filter(
    (navn) => periodeFor<Periode<unknown>>(bok[navn], fra) !== periodeFor<Periode<unknown>>(bok[navn], til),
  );
