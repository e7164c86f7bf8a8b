/**
 * What Utdanningstesten measures: the names that answers, occupations and figures share.
 * The order of `fasetter` is the order of the corners in the figure, clockwise from the top;
 * neighbours are related, so that the smoothed figure reads as one shape.
 */

/** Twelve facets of interest in STEM work. */
export const fasetter = [
  'liv-helse',
  'mennesker',
  'ledelse',
  'form',
  'programvare',
  'data',
  'sikkerhet',
  'elektrisitet',
  'maskiner',
  'bygg',
  'jord-hav',
  'stoffer',
] as const;
export type Fasett = (typeof fasetter)[number];

/** Holland's six interest types. */
export const riasecBokstaver = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type RiasecBokstav = (typeof riasecBokstaver)[number];

/** Four traits; no emotional stability, no types. */
export const trekk = ['nysgjerrighet', 'planmessighet', 'utadvendthet', 'omtanke'] as const;
export type Trekk = (typeof trekk)[number];

/** Eight contrasts, named first pole – second pole. −2 is wholly the first, 2 wholly the second. */
export const kontraster = [
  'praktisk-teoretisk',
  'alene-sammen',
  'ute-inne',
  'fordypning-variasjon',
  'rammer-fritt',
  'hender-skjerm',
  'kort-lang',
  'ro-tempo',
] as const;
export type Kontrast = (typeof kontraster)[number];
