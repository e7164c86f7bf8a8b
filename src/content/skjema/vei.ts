import { z } from 'astro/zod';
import { erstatninger, forutsetninger } from '../../domain/plan/omvei.ts';
import { begge, paaBegge } from './begge.ts';
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
  type: z
    .enum(['vei', 'situasjon'])
    .meta({ tittel: 'Slags side', hjelp: 'vei: en rute med navn. situasjon: et spørsmål elever har.', lukket: true }),
  /** Order in the overview. */
  rekkefolge: z.number().int().meta({ tittel: 'Rekkefølge' }),
  /** The answer in one sentence, before anything else. */
  svar: paaBegge(z.string().max(240)).meta({
    tittel: 'Svar',
    hjelp: 'Svaret i én setning, før alt annet. Høyst 240 tegn.',
  }),
  /** For whom, what it gives, what it costs in time; for the comparison table. */
  tabell: z
    .strictObject({
      forHvem: begge.meta({ tittel: 'For hvem' }),
      gir: begge.meta({ tittel: 'Hva den gir' }),
      tid: begge.meta({ tittel: 'Hvor lang tid' }),
      gjelderIkke: begge.optional().meta({ tittel: 'Gjelder ikke' }),
    })
    .optional()
    .meta({ tittel: 'Tabell', hjelp: 'For sammenligningen av veiene.' }),
  /** For a route (`type: vei`): the same as `tabell`, for computing. */
  omvei: omvei.optional().meta({ tittel: 'Omveien, for regning', hjelp: 'Endres av en utvikler.', lukket: true }),
  /** Requirement codes it can cover. */
  dekker: z.array(ref).default([]).meta({ tittel: 'Kravkoder den kan dekke', lukket: true, samling: 'kravkoder' }),
  /** Subjects the page is about. */
  fag: z.array(ref).default([]).meta({ tittel: 'Fag siden handler om', samling: 'fag' }),
  /** Other veier to read. */
  seOgsaa: z.array(ref).default([]).meta({ tittel: 'Se også', samling: 'veier' }),
  gjelder: z.string().meta({ tittel: 'Gjelder', hjelp: 'Året eller opptaket.' }),
  kilder,
});
export type VeiData = z.infer<typeof vei>;
