/**
 * A rule is a fact with a life: it holds from one admission to another. Sample (the share of places kept for a first diploma):
 *
 *     [ { gjelder: { fra: 2020, til: 2027 }, verdi: { andel: 50, maksAlder: 21 } },
 *       { gjelder: { fra: 2028 },            verdi: { andel: 65, maksAlder: 23 } } ]
 *
 * Years are admission years (the autumn one begins to study); for rules of upper secondary, the autumn a school year begins.
 */
export interface Gjelder {
  readonly fra: number;
  /** The last year; absent: no end is known. */
  readonly til?: number | undefined;
}

/** What a rule says while one wording of it holds. */
export interface Periode<V> {
  readonly gjelder: Gjelder;
  readonly verdi: V;
}

/** Does it hold in a year? What says nothing has always held, and goes on. */
export const gjelderI = ({ fra, til }: Partial<Gjelder>, aar: number): boolean =>
  (fra === undefined || fra <= aar) && (til === undefined || aar <= til);

/** The wording that holds in a year; undefined before the first, after the last, and in a hole. */
export const periodeFor = <P extends { readonly gjelder: Gjelder }>(
  perioder: readonly P[],
  aar: number,
): P | undefined => perioder.find((p) => gjelderI(p.gjelder, aar));

/** What comes after a year: the first wording that begins later. */
export const nestePeriode = <P extends { readonly gjelder: Gjelder }>(
  perioder: readonly P[],
  aar: number,
): P | undefined => perioder.filter((p) => p.gjelder.fra > aar).sort((a, b) => a.gjelder.fra - b.gjelder.fra)[0];

/** What is wrong with a row of wordings: the year in which two hold or none does; undefined when each year has one. */
export function bruddIRekka(perioder: readonly { readonly gjelder: Gjelder }[]): number | undefined {
  const rekke = [...perioder].sort((a, b) => a.gjelder.fra - b.gjelder.fra);
  return rekke
    .slice(1)
    .flatMap(({ gjelder: { fra } }, i) => (rekke[i]?.gjelder.til === fra - 1 ? [] : [fra]))
    .at(0);
}

/** The admission that one who asks on a day (2026-11-30) would apply to: the next autumn from August on. Source: Samordna opptak's year, which ends when the vacant places close in August. */
export function opptaksaarFor(dag: string): number {
  const [aar, maaned] = dag.split('-').map(Number);
  return (aar ?? 0) + ((maaned ?? 1) >= 8 ? 1 : 0);
}
