import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { dato, kilder } from './felles.ts';

/** The deadlines of one season: content/frister/<aar>.yaml. */
export const frister = z.strictObject({
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  frister: z
    .array(
      z.strictObject({
        id: z.string().meta({
          tittel: 'Kort navn',
          hjelp: 'Brukes av sidene, så la det stå. Et nytt: små bokstaver og bindestrek.',
        }),
        dato: dato.meta({ tittel: 'Dato' }),
        nb: z.string().meta({
          tittel: 'Hva man må gjøre',
          hjelp: 'På bokmål, som «Søke studier hos Samordna opptak».',
          lang: true,
        }),
        nn: z.string().meta({ tittel: 'Det samme på nynorsk', lang: true }),
        /** Whom the date concerns and what it costs to miss it, where that is not plain; in the list and the calendar. */
        hvem: begge
          .optional()
          .meta({ tittel: 'Hvem den gjelder', hjelp: 'Og hva det koster å la den gå, uten punktum til slutt.' }),
        /** bekreftet: printed for this year; vanlig: the same day as in earlier years. */
        sikkerhet: z.enum(['bekreftet', 'vanlig']).meta({
          tittel: 'Hvor sikkert',
          hjelp: 'bekreftet: trykt for dette året. vanlig: samme dag som i tidligere år.',
        }),
      }),
    )
    .min(1)
    .meta({ tittel: 'Frister', hjelp: 'Én linje for hver dato.' }),
  kilder,
});
