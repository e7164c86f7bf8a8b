/**
 * A requirement expression: which subjects an admission requirement asks for.
 *
 * Sample (the code HING):
 *
 *     { alle: [ { minstEn: [ { fag: 'r1' }, { alle: [ { fag: 's1' }, { fag: 's2' } ] } ] },
 *               { fag: 'r2' }, { fag: 'fysikk-1' } ] }
 *
 * `{ alle: [] }` asks for nothing and is always met (GENS). `{ minstEn: [] }` can never be met
 * and is refused by the content schema.
 */
export type Krav = FagKrav | AlleKrav | MinstEnKrav;

/** One subject, by its id in the collection `fag`. */
export interface FagKrav {
  readonly fag: string;
}

/** Every part must be met. */
export interface AlleKrav {
  readonly alle: readonly Krav[];
}

/** At least one part must be met. */
export interface MinstEnKrav {
  readonly minstEn: readonly Krav[];
}

export const isFag = (krav: Krav): krav is FagKrav => 'fag' in krav;
export const isAlle = (krav: Krav): krav is AlleKrav => 'alle' in krav;

/** Is the expression met by exactly these subjects? */
export function isMet(krav: Krav, fag: ReadonlySet<string>): boolean {
  if (isFag(krav)) return fag.has(krav.fag);
  if (isAlle(krav)) return krav.alle.every((del) => isMet(del, fag));
  return krav.minstEn.some((del) => isMet(del, fag));
}

/** Every subject that the expression names, without duplicates, in the order written. */
export function fagIn(krav: Krav): string[] {
  if (isFag(krav)) return [krav.fag];
  const deler = isAlle(krav) ? krav.alle : krav.minstEn;
  return [...new Set(deler.flatMap(fagIn))];
}
