import { z } from 'astro/zod';
import { erstatninger, forutsetninger } from '../../domain/plan/omvei.ts';
import { fellesfelt, kilde, kilder, ref } from './felles.ts';

/** What the way costs and gives, for computing; `tabell` says it in words. */
const omvei = z.strictObject({
  /** Months from start to end, 0 where it takes nothing on top of the study. No `maks`: no upper end is known. */
  maaneder: z.strictObject({ min: z.number().int().min(0), maks: z.number().int().min(0).optional() }),
  /** alt: the months are for the whole way; fag: for each subject that is missing. */
  per: z.enum(['alt', 'fag']).default('alt'),
  /** What it stands in for; «fagene» are those in `fag`. */
  erstatter: z.enum(erstatninger),
  /** Who can take it: whoever meets all of one list. No lists: everybody. */
  krever: z.array(z.array(z.enum(forutsetninger)).min(1)).default([]),
  /** Where the months are from. */
  kilde,
});

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
  /** For a route (`type: vei`): the same as `tabell`, for computing. */
  omvei: omvei.optional(),
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
