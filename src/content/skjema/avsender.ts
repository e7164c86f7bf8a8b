import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { dato, kilder } from './felles.ts';

/** Who is behind the site and how they are reached: content/om/avsender.yaml, the only place that says so. */
export const avsender = z.strictObject({
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  navn: z.string().min(2).meta({ tittel: 'Navn' }),
  kortnavn: z.string().min(2).meta({ tittel: 'Kort navn' }),
  epost: z.email('skriv en e-postadresse som navn@sted.no').meta({ tittel: 'E-post' }),
  /** Where the address was seen, as a part of a sentence: «i årsrapporten for 2022». */
  epostSett: begge.meta({
    tittel: 'Hvor e-postadressen er sett',
    hjelp: 'Del av en setning: «i årsrapporten for 2022».',
  }),
  nettsted: z.url('skriv en hel adresse som begynner med https://').meta({ tittel: 'Nettsted' }),
  /** Where a teacher books a meeting; without it no page shows a button. */
  stemArbeidsliv: z
    .url('skriv en hel adresse som begynner med https://')
    .optional()
    .meta({ tittel: 'STEM arbeidsliv', hjelp: 'Der lærere avtaler møter. Uten adresse vises ingen knapp.' }),
  kilder,
});
