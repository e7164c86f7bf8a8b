import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { dato, ref } from './felles.ts';

/**
 * Two-year masters of one subject, which build on a bachelor: content/mastere/<fag>.yaml. Machine-made. Their admission is
 * each place's own, and nobody has read it programme by programme; so none has a requirement here.
 */
export const master = z.strictObject({
  navn: begge.meta({ tittel: 'Navn' }),
  /** Occupations that it leads to. */
  yrker: z.array(ref).min(1).meta({ tittel: 'Yrker', samling: 'yrker' }),
  /** The day the list was checked. */
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  tilbud: z
    .array(
      z.strictObject({
        laerested: z.string().meta({ tittel: 'Lærested' }),
        sted: z.string().optional().meta({ tittel: 'Sted' }),
        /** What the place calls it. */
        programnavn: z.string().meta({ tittel: 'Det lærestedet kaller det' }),
        /** Its page at utdanning.no, as it was in February 2025. */
        url: z.url().optional().meta({ tittel: 'Adresse', hjelp: 'Siden på utdanning.no.' }),
      }),
    )
    .min(1)
    .meta({ tittel: 'Tilbud' }),
});
