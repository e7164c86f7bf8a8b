import { grupper } from './akser.ts';
import type { Gruppe } from './akser.ts';
import { delsamsvar, samsvar } from './samsvar.ts';
import type { Person } from './samsvar.ts';
import type { Yrkesvektor } from './standardisering.ts';
import { baandstoerrelse, spredestraff, uavgjortSteg } from './vekter.ts';

/** An occupation with its fit to a person. */
export interface Rangert {
  readonly yrke: Yrkesvektor;
  readonly samsvar: number;
}

export interface Baand {
  readonly passerGodt: readonly Rangert[];
  readonly verdtAaSePaa: readonly Rangert[];
  readonly kontrast: readonly Rangert[];
}

/** Ties break by id, so that the order in which occupations are given means nothing. */
const bestFoerst = (a: Rangert, b: Rangert) =>
  b.samsvar - a.samsvar || (a.yrke.id < b.yrke.id ? -1 : 1);

export const ranger = (person: Person, yrker: readonly Yrkesvektor[]): Rangert[] =>
  yrker.map((yrke) => ({ yrke, samsvar: samsvar(person, yrke) })).sort(bestFoerst);

/** Two fits that the page must call alike. */
export const steg = (r: Rangert): number => Math.round(r.samsvar / uavgjortSteg);

/**
 * Three bands from a ranked list. The first takes from the best, the second from the next, each with some
 * regard for breadth; the third holds occupations that do not fit as a whole but resemble the person in one group.
 */
export function lagBaand(person: Person, rangert: readonly Rangert[], flat: boolean): Baand {
  const n = rangert.length;
  // With few occupations (a filter, a test) the bands shrink in proportion, and the last to be emptied is the first.
  const antall = (navn: keyof typeof baandstoerrelse) =>
    Math.min(baandstoerrelse[navn], Math.max(1, Math.floor((n * baandstoerrelse[navn]) / 15)));
  const velg = (navn: 'passerGodt' | 'verdtAaSePaa', tatt: readonly Rangert[]) => {
    const igjen = rangert.filter((r) => !tatt.includes(r));
    // Breadth may lift an occupation a little, never one from far down.
    const mulige = flat ? igjen : igjen.slice(0, antall(navn) * 2);
    return velgSpredt(mulige, antall(navn), flat ? spredestraff.flat : spredestraff[navn], flat ? tatt : []);
  };
  const passerGodt = velg('passerGodt', []);
  const verdtAaSePaa = velg('verdtAaSePaa', passerGodt);
  const vist = [...passerGodt, ...verdtAaSePaa];
  const resten = rangert
    .filter((r) => !vist.includes(r))
    .map((r) => ({ ...r, samsvar: Math.max(...grupper.map((g: Gruppe) => delsamsvar(person, r.yrke)[g] ?? 0)) }))
    .sort(bestFoerst);
  const kontrast = velgSpredt(resten, antall('kontrast'), 1, vist).map(
    (valgt) => rangert.find((r) => r.yrke === valgt.yrke) ?? valgt,
  );
  return { passerGodt, verdtAaSePaa, kontrast };
}

/** Greedy choice: the best fit, less a penalty for every one already taken of the same felt or usual level. */
function velgSpredt(
  mulige: readonly Rangert[],
  antall: number,
  straff: number,
  alleredeVist: readonly Rangert[],
): Rangert[] {
  const valgt: Rangert[] = [];
  const verdi = (r: Rangert) => {
    const like = [...alleredeVist, ...valgt].reduce(
      (sum, { yrke }) => sum + Number(yrke.felt === r.yrke.felt) + Number(yrke.nivaa === r.yrke.nivaa),
      0,
    );
    return r.samsvar - straff * like;
  };
  while (valgt.length < antall && valgt.length < mulige.length) {
    const igjen = mulige.filter((r) => !valgt.includes(r));
    valgt.push(igjen.reduce((best, r) => (verdi(r) > verdi(best) ? r : best)));
  }
  return valgt.sort(bestFoerst);
}
