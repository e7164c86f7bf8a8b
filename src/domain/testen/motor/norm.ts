/**
 * What people in general like, so that a pupil is not told only what most people like. Written by `npm run norm`.
 *
 * People at large like the social letter and dislike the practical one. An engineer-to-be likes practical things far
 * more than others do, and still less than he likes helping a friend; held against the occupations as it stands, such a
 * profile finds no engineer. So a part of the norm is taken away before a person and an occupation are compared: see
 * sentrering.ts. The portrait is not touched by it.
 *
 * Until Norwegian pupils have been asked, this is an approximation: letters and traits were measured with other
 * statements than ours; a facet is the mean of its three statements' letters; contrasts have no norm.
 */
import type { Akse } from './akser.ts';

/** Steps of the five-step scale: for interests from the mean person's own mean, for the rest from the middle. */
export type Norm = Readonly<Record<Akse, number>>;

export const normkilde = {
  navn: 'Open-Source Psychometrics Project, RIASEC-testen 2015–2018',
  antall: 63202,
  aar: '2018',
} as const;

// prettier-ignore
export const norm: Norm = {
  'liv-helse': 0.29, mennesker: 0.58, ledelse: 0.01, form: 0.12, programvare: 0.15, data: 0.14,
  sikkerhet: -0.15, elektrisitet: -0.44, maskiner: -0.27, bygg: -0.27, 'jord-hav': 0.03, stoffer: -0.27,
  R: -0.63, I: 0.27, A: 0.17, S: 0.63, E: -0.15, C: -0.29,
  'praktisk-teoretisk': 0, 'alene-sammen': 0, 'ute-inne': 0, 'fordypning-variasjon': 0,
  'rammer-fritt': 0, 'hender-skjerm': 0, 'kort-lang': 0, 'ro-tempo': 0,
  nysgjerrighet: 0.94, planmessighet: 0.85, utadvendthet: 0.06, omtanke: 0.61,
};
