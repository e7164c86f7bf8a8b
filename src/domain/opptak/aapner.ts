import { isMet, type Krav } from './uttrykk.ts';

/** What the questions below need of an entry in `kravkoder`. */
export interface KravMedId {
  readonly id: string;
  readonly krav: Krav;
}

/**
 * The codes whose subjects are all among `fag`, in the order given. Subjects only: study
 * competence, grades and tests are `vurderKravkode`'s business, so GENS is always in the answer.
 */
export function aapnesAv(kravkoder: readonly KravMedId[], fag: readonly string[]): string[] {
  const har = new Set(fag);
  return kravkoder.filter(({ krav }) => isMet(krav, har)).map(({ id }) => id);
}

/** A subject, and the codes that open when it is added. */
export interface Aapning {
  readonly fag: string;
  readonly aapner: string[];
}

/**
 * What one more subject alone would open, most codes first. Sample: with R1 and R2, `fysikk-1`
 * opens HING, SIVING and ORTO. Subjects that open nothing new are left out.
 */
export function ettFagTil(
  kravkoder: readonly KravMedId[],
  harFag: readonly string[],
  alleFag: readonly string[],
): Aapning[] {
  const alleredeAapne = new Set(aapnesAv(kravkoder, harFag));
  const stengte = kravkoder.filter(({ id }) => !alleredeAapne.has(id));
  return alleFag
    .map((fag) => ({ fag, aapner: aapnesAv(stengte, [...harFag, fag]) }))
    .filter(({ aapner }) => aapner.length > 0)
    .sort((a, b) => b.aapner.length - a.aapner.length);
}
