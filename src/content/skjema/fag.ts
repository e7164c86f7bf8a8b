import { z } from 'astro/zod';
import { fellesfelt, kilder, ref } from './felles.ts';

/** The parts of the curriculum a subject belongs to; groups the overview. */
const fagomraader = ['matematikk', 'fysikk', 'kjemi', 'biologi', 'geofag', 'it', 'tof', 'naturfag'] as const;

/** One subject of upper secondary school (LK20). */
export const fag = z.strictObject({
  ...fellesfelt,
  /** Official name: «Matematikk R1». */
  navn: z.string(),
  /** What pupils say: «R1», «Fysikk 1». */
  kortnavn: z.string().max(24),
  /** Udir's code, such as REA3056. */
  fagkode: z.string().regex(/^[A-Z]{3}\d{4}$/, 'en fagkode er tre bokstaver og fire sifre, som REA3056'),
  /** Hours a year (60 minutes): 84 or 140. */
  timer: z.union([z.literal(84), z.literal(140)]),
  /** Extra admission points under today's rule: 0, 0.5 or 1. */
  realfagspoeng: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
  /** Subjects one normally has first. Empty: none. */
  byggerPaa: z.array(ref).default([]),
  /** Is the order required (true), or only an advantage / not verified (false)? */
  byggerPaaErKrav: z.boolean().default(false),
  /** Subjects that may not stand on the same diploma. */
  utelukker: z.array(ref).default([]),
  /** Subjects that may be taken instead, where one is compulsory (2P: R1 or S1). */
  kanErstattesAv: z.array(ref).default([]),
  /** Years in which it is normally taken. */
  trinn: z.array(z.enum(['Vg1', 'Vg2', 'Vg3'])).min(1),
  omraade: z.enum(fagomraader),
  /** fellesfag: everybody has it (or one of two); programfag: chosen in Vg2/Vg3. */
  type: z.enum(['fellesfag', 'programfag']),
  /** «gjelder» today, or «kommer» with the day it starts. */
  status: z.enum(['gjelder', 'kommer']).default('gjelder'),
  /** The day a coming subject starts. */
  fra: z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.string()).optional(),
  /** The school year that hours and rules hold for: «2026–27». */
  gjelder: z.string(),
  /** What nobody could confirm, in plain words; shown on the page. */
  usikkert: z.array(z.string()).default([]),
  /** The same in nynorsk. */
  usikkertNn: z.array(z.string()).default([]),
  kilder,
});
export type FagData = z.infer<typeof fag>;
