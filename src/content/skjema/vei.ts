import { z } from 'astro/zod';
import { fellesfelt, kilder, ref } from './felles.ts';

/** A way round a missing requirement, or a page for «have I broken something?». */
export const vei = z.strictObject({
  ...fellesfelt,
  /** vei: a route with a name (forkurs); situasjon: a question pupils have (ombestemt-deg). */
  type: z.enum(['vei', 'situasjon']),
  /** Order in the overview. */
  rekkefolge: z.number().int(),
  /** The answer in one sentence, before anything else. */
  svar: z.string().max(240),
  svarNn: z.string().max(240),
  /** For whom, what it gives, what it costs in time; for the comparison table. */
  tabell: z
    .strictObject({
      forHvem: z.string(),
      forHvemNn: z.string(),
      gir: z.string(),
      girNn: z.string(),
      tid: z.string(),
      tidNn: z.string(),
      gjelderIkke: z.string().optional(),
      gjelderIkkeNn: z.string().optional(),
    })
    .optional(),
  /** Requirement codes it can cover. */
  dekker: z.array(ref).default([]),
  /** Subjects the page is about. */
  fag: z.array(ref).default([]),
  /** Other veier to read. */
  seOgsaa: z.array(ref).default([]),
  gjelder: z.string(),
  kilder,
});
export type VeiData = z.infer<typeof vei>;
