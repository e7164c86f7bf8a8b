import { isAlle, isFag, type Krav } from './uttrykk.ts';

type Sett = readonly string[];

const isSubset = (a: Sett, b: Sett) => a.every((fag) => b.includes(fag));

/** Drops each set that contains another: who must take R1 need not hear of «R1 and S1». */
const absorb = (sett: readonly Sett[]): Sett[] =>
  sett.filter((a, i) => !sett.some((b, j) => i !== j && isSubset(b, a) && (b.length < a.length || j < i)));

const union = (a: Sett, b: Sett): Sett => [...new Set([...a, ...b])];

/**
 * All minimal ways to meet an expression when `har` is passed already (disjunctive normal form
 * with absorption), in the order written. `[[]]`: met; `[]`: can never be met.
 */
export function solutions(krav: Krav, har: ReadonlySet<string>): Sett[] {
  if (isFag(krav)) return har.has(krav.fag) ? [[]] : [[krav.fag]];
  if (!isAlle(krav)) return absorb(krav.minstEn.flatMap((del) => solutions(del, har)));
  return krav.alle.reduce<Sett[]>(
    (veier, del) => {
      const videre = solutions(del, har);
      return absorb(veier.flatMap((a) => videre.map((b) => union(a, b))));
    },
    [[]],
  );
}

/**
 * The minimal sets of subjects that would meet the expression, smallest first; none when it is
 * met. Sample: HING with R1 only gives `[['r2', 'fysikk-1']]`.
 *
 * The sets follow the text of the requirement alone. Whether the subjects can stand on one diploma
 * is another question: see `gyldig.ts`.
 */
export function manglendeSett(krav: Krav, har: Iterable<string>): string[][] {
  return solutions(krav, new Set(har))
    .filter((sett) => sett.length > 0)
    .sort((a, b) => a.length - b.length)
    .map((sett) => [...sett]);
}
