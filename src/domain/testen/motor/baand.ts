import { delsamsvar, samsvar } from './samsvar.ts';
import type { Person } from './samsvar.ts';
import type { Yrkesvektor } from './standardisering.ts';
import { baandstoerrelse, spredestraff, uavgjortSteg, utvalg } from './vekter.ts';

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

/**
 * A number drawn from the id, the same for everyone. Exact ties break by it, so that neither the order in which
 * occupations are given nor the top of the alphabet has an advantage.
 */
const lodd = (id: string): number => [...id].reduce((sum, tegn) => (sum * 31 + (tegn.codePointAt(0) ?? 0)) % 99991, 7);

const bestForst = (a: Rangert, b: Rangert) =>
  b.samsvar - a.samsvar || lodd(a.yrke.id) - lodd(b.yrke.id) || (a.yrke.id < b.yrke.id ? -1 : 1);

export const ranger = (person: Person, yrker: readonly Yrkesvektor[]): Rangert[] =>
  yrker.map((yrke) => ({ yrke, samsvar: samsvar(person, yrke) })).sort(bestForst);

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
    const mulige = flat ? igjen : igjen.slice(0, antall(navn) * utvalg[navn]);
    return velgSpredt(mulige, antall(navn), flat ? spredestraff.flat : spredestraff[navn], flat ? tatt : []);
  };
  const passerGodt = velg('passerGodt', []);
  const verdtAaSePaa = velg('verdtAaSePaa', passerGodt);
  const vist = [...passerGodt, ...verdtAaSePaa];
  const resten = rangert
    .filter((r) => !vist.includes(r))
    .map((r) => ({ ...r, samsvar: besteLikhet(person, r.yrke) }))
    .sort(bestForst);
  const kontrast = velgSpredt(resten, antall('kontrast'), spredestraff.kontrast, vist).map(({ yrke }) => yrke);
  return { passerGodt, verdtAaSePaa, kontrast: rangert.filter((r) => kontrast.includes(r.yrke)) };
}

/** The group in which person and occupation are most alike. Traits are left out: four numbers agree too easily. */
function besteLikhet(person: Person, yrke: Yrkesvektor): number {
  const { fasetter, riasec, kontraster } = delsamsvar(person, yrke);
  return Math.max(fasetter ?? 0, riasec ?? 0, kontraster ?? 0);
}

/** Greedy choice: the best fit, less a penalty for every one already shown of the same felt or usual level. */
function velgSpredt(
  mulige: readonly Rangert[],
  antall: number,
  straff: { readonly felt: number; readonly nivaa: number },
  alleredeVist: readonly Rangert[],
): Rangert[] {
  const valgt: Rangert[] = [];
  const verdi = (r: Rangert) =>
    [...alleredeVist, ...valgt].reduce((sum, { yrke: { felt, nivaa } }) => {
      return sum - (felt === r.yrke.felt ? straff.felt : 0) - (nivaa === r.yrke.nivaa ? straff.nivaa : 0);
    }, r.samsvar);
  while (valgt.length < antall && valgt.length < mulige.length) {
    const igjen = mulige.filter((r) => !valgt.includes(r));
    valgt.push(igjen.reduce((best, r) => (verdi(r) > verdi(best) ? r : best)));
  }
  return valgt.sort(bestForst);
}
