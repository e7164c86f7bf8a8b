import { z } from 'astro/zod';
import { ref } from './felles.ts';
import { karakterkrav, krav } from './kravkode.ts';

/**
 * A way in that Fagsjekken answers for by the same engine as for a kravkode. Samples: `{ kravkode: matrs, steder: [Norges
 * Handelshøyskole] }`, `{ kravkode: gens, annet: true }`, `{ vei: yrkesfag }`.
 */
export const inngang = z.strictObject({
  /** studium: through subjects or study competence; yrkesfag: trade certificate; ingen: no education is asked for. */
  vei: z.enum(['studium', 'yrkesfag', 'fagskole', 'ingen']).default('studium'),
  /** The requirement, where it has a page; what stands below is added to it. */
  kravkode: ref.optional(),
  /** Subjects, where no kravkode says it. */
  krav: krav.optional(),
  karakterkrav: z.array(karakterkrav).default([]),
  studiekompetanse: z.enum(['generell', 'ikke']).optional(),
  /** Is a test, practice, licence, health or another education asked for besides? The text says which. */
  annet: z.boolean().default(false),
  /** The places, as content/tilbud writes them; none: all that we have seen. */
  steder: z.array(z.string()).default([]),
});
export type InngangData = z.infer<typeof inngang>;
