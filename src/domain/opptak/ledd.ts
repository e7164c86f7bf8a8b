import { solutions } from './mangler.ts';
import { isAlle, isFag, type Krav } from './uttrykk.ts';

/** One part of a requirement: a subject that everybody needs, or a choice between sets of subjects. */
export type Ledd =
  | { readonly type: 'fag'; readonly fag: string }
  | { readonly type: 'valg'; readonly valg: readonly (readonly string[])[] };

/** Opens «alle» in «alle», and a choice with one way out. */
const parts = (krav: Krav): readonly Krav[] => {
  if (isFag(krav)) return [krav];
  if (isAlle(krav)) return krav.alle.flatMap(parts);
  const [eneste, ...flere] = krav.minstEn;
  return eneste && flere.length === 0 ? parts(eneste) : [krav];
};

/**
 * An expression as the flat list that people think in, in the order written. Sample (HING):
 *
 *     [ { type: 'valg', valg: [['r1'], ['s1', 's2']] },
 *       { type: 'fag', fag: 'r2' }, { type: 'fag', fag: 'fysikk-1' } ]
 *
 * A choice is shortened by the subjects that must be taken anyway, and left out when they settle it.
 */
export function leddAv(krav: Krav): Ledd[] {
  const deler = parts(krav);
  const faste = new Set(deler.filter(isFag).map(({ fag }) => fag));
  const ledd = deler.flatMap((del): Ledd[] => {
    if (isFag(del)) return [{ type: 'fag', fag: del.fag }];
    const valg = solutions(del, faste);
    if (valg.some((sett) => sett.length === 0)) return [];
    const [eneste, ...flere] = valg;
    if (eneste && flere.length === 0) return eneste.map((fag) => ({ type: 'fag', fag }));
    return [{ type: 'valg', valg }];
  });
  return ledd.filter((a, i) => a.type === 'valg' || ledd.findIndex((b) => b.type === 'fag' && b.fag === a.fag) === i);
}
