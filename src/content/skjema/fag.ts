import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';

/** The parts of the curriculum a subject belongs to; groups the overview. */
const fagomraader = ['matematikk', 'fysikk', 'kjemi', 'biologi', 'geofag', 'it', 'tof', 'naturfag'] as const;

/** One subject of upper secondary school (LK20). */
export const fag = z.strictObject({
  ...fellesfelt,
  /** Official name: «Matematikk R1». */
  navn: z.string().meta({ tittel: 'Navn', hjelp: 'Det offisielle navnet: «Matematikk R1».' }),
  /** What pupils say: «R1», «Fysikk 1». */
  kortnavn: z.string().max(24).meta({ tittel: 'Kort navn', hjelp: 'Det elever sier: «R1».' }),
  /** Udir's code, such as REA3056. */
  fagkode: z
    .string()
    .regex(/^[A-Z]{3}\d{4}$/, 'en fagkode er tre bokstaver og fire sifre, som REA3056')
    .meta({ tittel: 'Fagkode', hjelp: 'Hos Udir, som REA3056.', lukket: true }),
  /** Hours a year (60 minutes): 84 or 140. */
  timer: z.union([z.literal(84), z.literal(140)]).meta({ tittel: 'Timer i året', lukket: true }),
  /** Subjects one normally has first. Empty: none. */
  byggerPaa: z
    .array(ref)
    .default([])
    .meta({ tittel: 'Bygger på', hjelp: 'Fag man vanligvis har først.', lukket: true, samling: 'fag' }),
  /** Is the order required (true), or only an advantage / not verified (false)? */
  byggerPaaErKrav: z.boolean().default(false).meta({ tittel: 'Er rekkefølgen et krav', lukket: true }),
  /** Subjects that may not stand on the same diploma. */
  utelukker: z
    .array(ref)
    .default([])
    .meta({ tittel: 'Kan ikke stå på samme vitnemål som', lukket: true, samling: 'fag' }),
  /** Subjects that may be taken instead, where one is compulsory (2P: R1 or S1). */
  kanErstattesAv: z.array(ref).default([]).meta({ tittel: 'Kan erstattes av', lukket: true, samling: 'fag' }),
  /** Years in which it is normally taken. */
  trinn: z
    .array(z.enum(['Vg1', 'Vg2', 'Vg3']))
    .min(1)
    .meta({ tittel: 'Trinn', lukket: true }),
  omraade: z.enum(fagomraader).meta({ tittel: 'Fagområde' }),
  /** fellesfag: everybody has it (or one of two); programfag: chosen in Vg2/Vg3. */
  type: z.enum(['fellesfag', 'programfag']).meta({ tittel: 'Slags fag' }),
  /** «gjelder» today, or «kommer» with the day it starts. */
  status: z
    .enum(['gjelder', 'kommer'])
    .default('gjelder')
    .meta({ tittel: 'Status', hjelp: 'gjelder i dag, eller kommer.' }),
  /** The day a coming subject starts. */
  fra: z
    .preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.string())
    .optional()
    .meta({ tittel: 'Fra dato', hjelp: 'Når et fag som kommer, starter.' }),
  /** The school year that hours and rules hold for: «2026–27». */
  gjelder: z.string().meta({ tittel: 'Skoleår', hjelp: 'Det timer og regler gjelder for: «2026–27».' }),
  /** What nobody could confirm, in plain words; shown on the page. */
  usikkert: z
    .array(begge)
    .default([])
    .meta({ tittel: 'Usikkert', hjelp: 'Det ingen har kunnet bekrefte. Vises på siden.' }),
  kilder,
});
export type FagData = z.infer<typeof fag>;
