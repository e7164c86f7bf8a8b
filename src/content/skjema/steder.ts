import { z } from 'astro/zod';
import { dato, kilder } from './felles.ts';

/** Towns that a visitor can choose as «here» on a map: content/steder/byer.yaml. */
export const steder = z.strictObject({
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  byer: z
    .array(
      z.strictObject({
        navn: z.string().min(2).meta({ tittel: 'Navn' }),
        /** Degrees north and east of the centre, two decimals. */
        lat: z.number().min(57.5).max(71.5).meta({ tittel: 'Grader nord', hjelp: 'To desimaler.' }),
        lon: z.number().min(4).max(31.5).meta({ tittel: 'Grader øst', hjelp: 'To desimaler.' }),
      }),
    )
    .meta({ tittel: 'Byer' }),
  kilder,
});
