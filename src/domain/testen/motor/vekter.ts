import type { Gruppe } from './akser.ts';

/**
 * Every constant of the scorer. The method page prints them; `simulering.ts` is the reason for them.
 * Change one, run the simulation, and let the figures decide.
 */

/**
 * How much each group counts. Facets tell STEM occupations apart, RIASEC says which side of a facet one
 * is on. The contrasts steer level and setting and are in the pupil's own hands on the result page.
 * Traits count least: O*NET's work styles differ little between occupations, and nobody should be
 * steered away from an occupation by how they are. In a trial with 130 occupations (36 real ones, the rest made up from
 * them) recovery and retest hardly moved when these weights were shifted by 10–20, so nothing hangs on their exact
 * size; with RIASEC as heavy as the facets recovery began to fall.
 */
export const vekter: Readonly<Record<Gruppe, number>> = {
  fasetter: 50,
  riasec: 25,
  kontraster: 20,
  trekk: 5,
};

/** An unanswered statement counts as this large a part of an answer at the person's own mean. */
export const krymping = 0.5;

/**
 * How much of the norm for people (norm.ts) is taken away before a person is held against the occupations. Chosen on
 * real people, not by taste: proeving/NORM.md. At 1 the sciences lose what engineering gains.
 */
export const normstyrke = 0.6;

/**
 * Added to the length of a person's profile before dividing by it. A correlation blows a nearly flat
 * profile up to full strength; this keeps weak opinions weak, and makes a wholly flat one zero.
 */
export const demping = 0.5;

/**
 * What an answer must add to the fit to be named as a reason of its kind. A trait counts little by design, and is named
 * where it counted at all; less than this is noise.
 */
export const minsteGrunn = 0.002;

/** A result may be shown from here, as preliminary. */
export const minsteAntallSvar = 20;

/** Interests with less spread than this (standard deviation in steps of the scale) are flat. */
export const flatGrense = 0.5;

/** This share of answers at 1 or 5 is answering in extremes. */
export const ekstremGrense = 0.9;

/**
 * Variance of the answers within a facet or trait, as a part of the variance of all answers. Random clicking
 * gives about 1, answers that hang together well below.
 */
export const sprikGrense = 0.9;

/** Fits are compared in steps of this size: a smaller difference is a tie, and the page says so. */
export const uavgjortSteg = 0.02;

/** Band sizes where there are occupations enough. */
export const baandstoerrelse = { passerGodt: 6, verdtAaSePaa: 6, kontrast: 3 } as const;

/**
 * What an occupation loses, in fit, for each one already chosen from the same felt and with the same usual level.
 * Small in the first band, where fit comes first; larger in the second, which is there to widen the view; for a flat
 * profile, which has no fit to go by, decisive. The third band looks to felt alone: few occupations usually begin with
 * a doctorate or fagskole, and asking it for other levels would show those few to everybody.
 */
export const spredestraff = {
  passerGodt: { felt: 0.02, nivaa: 0.02 },
  verdtAaSePaa: { felt: 0.05, nivaa: 0.05 },
  kontrast: { felt: 0.3, nivaa: 0 },
  flat: { felt: 1, nivaa: 1 },
} as const;

/** How many times its own size a band may choose among, counted from the best: breadth never lifts one from far down. */
export const utvalg = { passerGodt: 2, verdtAaSePaa: 3 } as const;

/**
 * What is worth a word, in steps of the five-step scale: a facet this far from the person's own mean, a contrast this
 * far from the middle, two people this far apart, and a place this far from the middle to be one of two ends. A friend
 * would notice these; smaller ones are chance.
 */
export const portrettgrense = { fasett: 0.5, kontrast: 1, ulik: 1, plass: 0.5 } as const;
