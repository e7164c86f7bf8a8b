import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';
import { inngang } from './inngang.ts';

/** Levels, from the shortest way to the longest. The order is used for sorting. */
export const nivaaer = ['fagbrev', 'fagskole', 'bachelor', 'master', 'doktorgrad'] as const;

/** Fields of work; each has a colour and a motif. */
export const felter = [
  'energi',
  'hav',
  'helse',
  'it',
  'data',
  'bygg',
  'industri',
  'klima',
  'forskning',
  'luftrom',
  'laering',
  'mat',
] as const;

/** The steps of a vocational way, in one language. */
const lop = z.strictObject({
  vg1: z.string().meta({ tittel: 'Vg1' }),
  vg2: z.string().meta({ tittel: 'Vg2' }),
  /** Vg3 in school or time as apprentice. */
  vg3: z.string().meta({ tittel: 'Vg3', hjelp: 'I skole, eller tid som lærling.' }),
  laerefag: z.string().meta({ tittel: 'Lærefag' }),
  /** What one has at the end: fagbrev, svennebrev, yrkeskompetanse, fagskolegrad. */
  sluttkompetanse: z
    .string()
    .meta({ tittel: 'Sluttkompetanse', hjelp: 'Fagbrev, svennebrev, yrkeskompetanse eller fagskolegrad.' }),
});

/** A kind of study. Where it is offered, and what each place asks for, stands in the collection `tilbud`. */
export const utdanning = z.strictObject({
  ...fellesfelt,
  navn: begge.meta({ tittel: 'Navn' }),
  /** The level one has afterwards. */
  nivaa: z.enum(nivaaer).meta({ tittel: 'Nivå' }),
  /** studium: through Samordna opptak or the place itself; yrkesfag: Vg1–Vg3/læretid; fagskole. */
  type: z.enum(['studium', 'yrkesfag', 'fagskole', 'aarsstudium', 'annet']).meta({ tittel: 'Slags utdanning' }),
  /** Normal length in years, as a range where it differs. */
  varighet: z
    .strictObject({
      fra: z.number().positive().max(8).meta({ tittel: 'Fra' }),
      til: z.number().positive().max(8).meta({ tittel: 'Til' }),
    })
    .meta({ tittel: 'Varighet i år' }),
  yrker: z.array(ref).default([]).meta({ tittel: 'Yrker', samling: 'yrker' }),
  felt: z.array(z.enum(felter)).min(1).meta({ tittel: 'Felt' }),
  /** For yrkesfag: the way step by step. */
  lop: z
    .strictObject({ nb: lop.meta({ tittel: 'Bokmål' }), nn: lop.meta({ tittel: 'Nynorsk' }) })
    .optional()
    .meta({ tittel: 'Løpet, for yrkesfag' }),
  /** For fagskole: who is admitted. */
  opptak: begge.optional().meta({ tittel: 'Opptak, for fagskole', hjelp: 'Hvem som blir tatt opp.' }),
  /** For fagskole that asks for something else than a trade certificate: the requirement. */
  inntak: inngang.optional().meta({ tittel: 'Eget opptakskrav, for fagskole', lukket: true }),
  kilder,
});
export type UtdanningData = z.infer<typeof utdanning>;
