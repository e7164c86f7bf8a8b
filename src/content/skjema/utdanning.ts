import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';

/** Levels, from the shortest way to the longest. The order is used for sorting. */
export const nivaaer = ['fagbrev', 'fagskole', 'bachelor', 'master', 'doktorgrad'] as const;

/** Fields of work; each has a colour and a motif. */
export const felter = [
  'energi',
  'hav',
  'helse',
  'it',
  'data',
  'bygg',
  'industri',
  'klima',
  'forskning',
  'luftrom',
  'laering',
  'mat',
] as const;

/** The steps of a vocational way, in one language. */
const lop = z.strictObject({
  vg1: z.string(),
  vg2: z.string(),
  /** Vg3 in school or time as apprentice. */
  vg3: z.string(),
  laerefag: z.string(),
  /** What one has at the end: fagbrev, svennebrev, yrkeskompetanse, fagskolegrad. */
  sluttkompetanse: z.string(),
});

/** A kind of study. Where it is offered, and what each place asks for, stands in the collection `tilbud`. */
export const utdanning = z.strictObject({
  ...fellesfelt,
  navn: z.string(),
  navnNn: z.string(),
  /** The level one has afterwards. */
  nivaa: z.enum(nivaaer),
  /** studium: through Samordna opptak or the place itself; yrkesfag: Vg1–Vg3/læretid; fagskole. */
  type: z.enum(['studium', 'yrkesfag', 'fagskole', 'aarsstudium', 'annet']),
  /** Normal length in years, as a range where it differs. */
  varighet: z.strictObject({ fra: z.number().positive().max(8), til: z.number().positive().max(8) }),
  yrker: z.array(ref).default([]),
  felt: z.array(z.enum(felter)).min(1),
  /** For yrkesfag: the way step by step. */
  lop: z.strictObject({ nb: lop, nn: lop }).optional(),
  /** For fagskole: who is admitted. */
  opptak: begge.optional(),
  kilder,
});
export type UtdanningData = z.infer<typeof utdanning>;
