import { z } from 'astro/zod';
import { dato, kilder } from './felles.ts';

/** The deadlines of one season: content/frister/<aar>.yaml. */
export const frister = z.strictObject({
  kontrollert: dato,
  frister: z
    .array(
      z.strictObject({
        id: z.string(),
        dato,
        nb: z.string(),
        nn: z.string(),
        /** bekreftet: printed for this year; vanlig: the same day as in earlier years. */
        sikkerhet: z.enum(['bekreftet', 'vanlig']),
      }),
    )
    .min(1),
  kilder,
});
