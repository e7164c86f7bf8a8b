import { akser, grupper, harEgetNullpunkt, lengdeAv, sentrer } from './akser.ts';
import type { Akse, Gruppe } from './akser.ts';
import { norm as normen, type Norm } from './norm.ts';
import type { Profil } from './profil.ts';
import { sentrerMotNorm } from './sentrering.ts';
import type { Yrkesvektor } from './standardisering.ts';
import { demping, vekter } from './vekter.ts';

/** A profile ready for comparison. */
export interface Person {
  /** Already seen from the norm for people. */
  readonly profil: Profil;
  /** What a group counts for this person: its weight, less where statements are unanswered. */
  readonly vekt: Readonly<Record<Gruppe, number>>;
  /** What a value in the group is divided by, so that only the profile's shape is left. */
  readonly lengde: Readonly<Record<Gruppe, number>>;
}

/** `grunnvekt` and `norm` are for the trials, which try others than ours. */
export function tilPerson(
  raa: Profil,
  grunnvekt: Readonly<Record<Gruppe, number>> = vekter,
  norm: Norm = normen,
): Person {
  const profil = sentrerMotNorm(raa, norm);
  const vekt = {} as Record<Gruppe, number>;
  const lengde = {} as Record<Gruppe, number>;
  for (const g of grupper) {
    const maalinger = akser[g].map((akse: Akse) => profil.maalinger[akse]);
    const verdier = maalinger.map((m) => m.verdi);
    const besvart = maalinger.reduce((sum, m) => sum + m.besvart, 0);
    const av = maalinger.reduce((sum, m) => sum + m.av, 0);
    // Precision grows with the root of the number of answers; so does the say of a half-answered group.
    vekt[g] = grunnvekt[g] * Math.sqrt(besvart / (av || 1));
    lengde[g] = lengdeAv(harEgetNullpunkt[g] ? verdier : sentrer(verdier)) + demping;
  }
  return { profil, vekt, lengde };
}

/** Likeness in each group, −1 to 1; null where the occupation lacks the group. */
export function delsamsvar(person: Person, yrke: Yrkesvektor): Record<Gruppe, number | null> {
  const deler = {} as Record<Gruppe, number | null>;
  for (const g of grupper) {
    const retning = yrke.retninger[g];
    // The occupation's direction is already centred, so the person's values need not be.
    deler[g] =
      retning &&
      akser[g].reduce((sum, akse, i) => sum + person.profil.maalinger[akse].verdi * (retning[i] ?? 0), 0) /
        person.lengde[g];
  }
  return deler;
}

/** The part of the whole that each group has for this occupation; those it lacks are shared among the rest. */
export function andeler(person: Person, yrke: Yrkesvektor): Record<Gruppe, number> {
  const egne = (g: Gruppe) => (yrke.retninger[g] ? person.vekt[g] : 0);
  const sum = grupper.reduce((s, g) => s + egne(g), 0) || 1;
  return Object.fromEntries(grupper.map((g) => [g, egne(g) / sum])) as Record<Gruppe, number>;
}

/** Fit of a person and an occupation, −1 to 1. Orders occupations; says nothing as a number by itself. */
export function samsvar(person: Person, yrke: Yrkesvektor): number {
  const deler = delsamsvar(person, yrke);
  const andel = andeler(person, yrke);
  return grupper.reduce((sum, g) => sum + andel[g] * (deler[g] ?? 0), 0);
}
