import type { Planregel } from './typer.ts';

// «Fag- og timefordeling og tilbudsstruktur», table 4, in a copy of 2026-10-01: Vg2 is 840 hours and
// Vg3 841, of which 280 of one's own area and 140 of free choice each year.
const timefordeling = { navn: 'Utdanningsdirektoratet, rundskriv Udir-1-2026', aar: '2026' };
// school-data REGLER.md (December 2025), compiled from Udir-1-2025 and Udir's guide to the diploma.
const regelsamling = { navn: 'Regelsamling etter Utdanningsdirektoratets rundskriv Udir-1-2025', aar: '2025' };
const vilbli = { navn: 'Vilbli, valg av matematikk', aar: 'udatert' };
const laereplaner = { navn: 'Utdanningsdirektoratet, Grep (kopi hentet 30.9.2026)', aar: '2026' };

const faglister = { navn: 'Videregående skoler, lister over programfag', aar: 'udatert' };

/** Level 2 subjects that schools let pupils take before, beside or without level 1. */
export const friRekkefolge: readonly string[] = ['biologi-2'];

/** Hours, 60 minutes each, as the rules below count them. */
export const timekrav = {
  /**
   * Least for the year's mathematics and programme subjects: 2P (84) and three subjects (420). Whoever
   * takes R1 or S1 loses the 84 hours of 2P, and fills them with a fourth subject.
   */
  minst: { Vg2: 504, Vg3: 420 },
  /** Four subjects in Vg2, three in Vg3, as schools set them up. More is possible, but nobody's right. */
  vanligMest: { Vg2: 560, Vg3: 420 },
  /** For programme subjects each year, the mathematics of Vg2 not counted: three of 140. */
  programfag: 420,
  /** From one's own programme area, each year; 560 in all. */
  egetOmraade: 280,
  /** A subject that counts for specialisation, and a place for one. */
  fag: 140,
} as const;

/** The rules about a plan as a whole. Those about subjects that go together are in opptak/gyldig.ts. */
export const planregler = {
  /** Everybody has 1P or 1T in Vg1. */
  matteVg1: { id: 'matte-vg1', alvor: 'feil', sikkerhet: 'bekreftet', kilde: timefordeling },
  /** 2P is compulsory in Vg2 for whoever does not take R1 or S1 there. */
  matteVg2: { id: 'matte-vg2', alvor: 'feil', sikkerhet: 'bekreftet', kilde: vilbli },
  /** The year has too few hours. */
  timer: { id: 'timer', alvor: 'feil', sikkerhet: 'bekreftet', kilde: timefordeling },
  /** More subjects than the year has room for as schools set it up. */
  merEnnVanlig: { id: 'mer-enn-vanlig', alvor: 'advarsel', sikkerhet: 'sannsynlig', kilde: timefordeling },
  /** Two subjects of 140 hours in each of two areas, 560 hours in all. */
  fordypning: { id: 'fordypning', alvor: 'feil', sikkerhet: 'bekreftet', kilde: regelsamling },
  /** The table sets 280 hours of one's own area in each year; whether a school may shift them, we have not seen. */
  fordypningAar: { id: 'fordypning-aar', alvor: 'advarsel', sikkerhet: 'sannsynlig', kilde: timefordeling },
  /** What a subject builds on comes in an earlier year. Only a warning: the head teacher may let a pupil in. */
  rekkefolge: { id: 'rekkefolge', alvor: 'advarsel', sikkerhet: 'bekreftet', kilde: laereplaner },
  /** The same for subjects of which nobody could confirm the order. Biologi may be taken in any (Alta vgs 2024/25). */
  rekkefolgeUkjent: { id: 'rekkefolge-ukjent', alvor: 'advarsel', sikkerhet: 'ukjent', kilde: faglister },
  /** The subject is not taken in this year. */
  feilTrinn: { id: 'feil-trinn', alvor: 'feil', sikkerhet: 'bekreftet', kilde: laereplaner },
  /** A subject that is to come: what it counts for, nobody has said. */
  nyttFag: { id: 'nytt-fag', alvor: 'advarsel', sikkerhet: 'ukjent', kilde: laereplaner },
} as const satisfies Record<string, Planregel>;
