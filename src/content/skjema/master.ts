import { z } from 'astro/zod';
import { dato, ref } from './felles.ts';

/**
 * Two-year masters of one subject, which build on a bachelor: content/mastere/<fag>.yaml. Machine-made. Their admission is
 * each place's own, and nobody has read it programme by programme; so none has a requirement here.
 */
export const master = z.strictObject({
  navn: z.string(),
  navnNn: z.string(),
  /** Occupations that it leads to. */
  yrker: z.array(ref).min(1),
  /** The day the list was checked. */
  kontrollert: dato,
  tilbud: z
    .array(
      z.strictObject({
        laerested: z.string(),
        sted: z.string().optional(),
        /** What the place calls it. */
        programnavn: z.string(),
        /** Its page at utdanning.no, as it was in February 2025. */
        url: z.url().optional(),
      }),
    )
    .min(1),
});
