/**
 * The engine and the usual ways on real people, or on people drawn from what is known of real ones: does it find their
 * own field, does it tell them from others, and whom does it show what? Not shipped.
 */
import { snittAv } from '../../motor/akser.ts';
import { andelUnder, gini, makrosnitt, type MedIntervall, tilfeldigTreff } from './maaltall.ts';
import type { EktePerson } from './personer.ts';

/** From a person to every occupation's place in his list, 0 the best. */
export type Metode = (p: EktePerson) => ReadonlyMap<string, number>;

/** A field of study, with the occupations that count as its own. */
export interface Felt {
  readonly id: string;
  readonly yrker: readonly string[];
}

export interface Feltfunn {
  readonly id: string;
  readonly n: number;
  /** An own occupation among the first 10, and how often chance gives that. */
  readonly treff10: MedIntervall;
  readonly tilfeldig10: number;
  /** Do members get the field's occupations higher than the others do? 0.5 is chance. */
  readonly personAuc: MedIntervall;
  /** Hit of members minus hit of the others. */
  readonly loeft10: number;
  /** Share of other occupations that lie below the field's own. 0.5 is chance. */
  readonly listeAuc: number;
}

export interface Eksponering {
  readonly gini: number;
  /** The occupation that is on most first-10 lists, and on how many. */
  readonly oftest: string;
  readonly andel: number;
  /** How many occupations are on under 1 % of the lists. */
  readonly sjeldne: number;
}

type Lister = readonly ReadonlyMap<string, number>[];

export function eksponering(lister: Lister): Eksponering {
  const antall = new Map<string, number>();
  for (const liste of lister)
    for (const [id, plass] of liste) antall.set(id, (antall.get(id) ?? 0) + Number(plass < 10));
  const andeler = [...antall].map(([id, n]) => [id, n / lister.length] as const).sort((a, b) => b[1] - a[1]);
  const [oftest, andel] = andeler[0] ?? ['', 0];
  return { gini: gini(andeler.map(([, a]) => a)), oftest, andel, sjeldne: andeler.filter(([, a]) => a < 0.01).length };
}

export const treff = (liste: ReadonlyMap<string, number>, yrker: readonly string[]): number =>
  Number(yrker.some((id) => (liste.get(id) ?? Infinity) < 10));

/** Minus the mean place of the field's occupations: high is good. */
const hoyt = (liste: ReadonlyMap<string, number>, yrker: readonly string[]) =>
  -snittAv(yrker.map((id) => liste.get(id) ?? 0));

function listeAuc(liste: ReadonlyMap<string, number>, yrker: readonly string[]): number {
  const egne = yrker.map((id) => liste.get(id) ?? 0).sort((a, b) => a - b);
  // Of those above an own one, the own ones do not count.
  return snittAv(egne.map((plass, i) => 1 - (plass - i) / (liste.size - egne.length)));
}

/** One number a person, for means over several fields; left out of what is written down. */
export interface Rader {
  readonly u: readonly number[];
  readonly treffene: readonly number[];
}

/** One field: its members against `andre`, both as lists already made. */
export function provFelt(felt: Felt, egne: Lister, andre: Lister): { readonly funn: Feltfunn; readonly rader: Rader } {
  const { yrker } = felt;
  const u = andelUnder(
    egne.map((l) => hoyt(l, yrker)),
    andre.map((l) => hoyt(l, yrker)),
  );
  const mine = egne.map((l) => treff(l, yrker));
  const funn = {
    id: felt.id,
    n: egne.length,
    treff10: makrosnitt([mine]),
    tilfeldig10: tilfeldigTreff(egne[0]?.size ?? 0, yrker.length, 10),
    personAuc: makrosnitt([u]),
    loeft10: snittAv(mine) - snittAv(andre.map((l) => treff(l, yrker))),
    listeAuc: snittAv(egne.map((l) => listeAuc(l, yrker))),
  };
  return { funn, rader: { u, treffene: mine } };
}
