import { z } from 'astro/zod';
import { kilder, ref } from './felles.ts';

/** One made-up diploma, and how it meets the requirement that the file is named after. */
const kraveksempel = z.strictObject({
  /** Who it is, in a sentence. */
  hvem: z.string(),
  /** Passed subjects. */
  har: z.array(ref),
  studiekompetanse: z.boolean().default(true),
  /** Average grades, by subject or by «norsk», «engelsk», «matematikk». */
  karakterer: z.record(z.string(), z.number()).optional(),
  /** Points with those for science and languages. */
  skolepoeng: z.number().optional(),
  /** The bare average times ten. */
  karakterpoeng: z.number().optional(),
  /** Tests, practice: what the requirement asks besides. */
  annet: z.enum(['oppfylt', 'ikke-oppfylt']).optional(),
  svar: z.enum(['oppfylt', 'kommer-an', 'mangler']),
});

/** content/kravkoder/eksempler/<kravkode>.yaml: what the sources say of one requirement, worked out by hand from them. */
export const kraveksempler = z.strictObject({
  /** The rule as the sources have it. */
  hva: z.string(),
  kilder,
  /** At least eight, near misses among them. */
  eksempler: z.array(kraveksempel).min(8, 'et krav trenger minst åtte eksempler, også noen som bommer så vidt'),
});
