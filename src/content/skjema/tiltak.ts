import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';

/** A place on the map. */
const sted = z.strictObject({
  /** Town, as the list says it. */
  navn: z.string().min(2).meta({ tittel: 'By' }),
  /** Who is there: a university, a science centre. Several in one town are several entries. */
  institusjon: z.string().min(2).optional().meta({ tittel: 'Institusjon' }),
  kommune: z.string().min(2).meta({ tittel: 'Kommune' }),
  /** Degrees north and east of the town centre: two decimals, about a kilometre. */
  lat: z.number().min(57.5).max(71.5).meta({ tittel: 'Grader nord', hjelp: 'To desimaler.' }),
  lon: z.number().min(4).max(31.5).meta({ tittel: 'Grader øst', hjelp: 'To desimaler.' }),
});
export type TiltakSted = z.infer<typeof sted>;

/** The four factors of science capital. */
export const faktorer = ['interesse', 'kunnskap', 'holdninger', 'relasjoner'] as const;
export type Faktor = (typeof faktorer)[number];

/** One measure in the model of science capital. */
const modelltiltak = z.strictObject({
  navn: z.string().min(2).meta({ tittel: 'Navn' }),
  hva: begge.meta({ tittel: 'Hva det er' }),
  /** The page of ours that tells more. */
  adresse: z
    .string()
    .startsWith('/', 'skriv adressen slik den er på bokmål, for eksempel /laerere-radgivere-foreldre/ent3r')
    .meta({ tittel: 'Siden til tiltaket' }),
  /** What it strengthens according to the source. */
  styrker: z.array(z.enum(faktorer)).min(1).meta({ tittel: 'Hva det styrker' }),
});

/** Something that is done to give pupils more of science: content/tiltak/<id>.mdx is a page under the adults' door. */
export const tiltak = z
  .strictObject({
    ...fellesfelt,
    /** Short name for the map and for links. */
    navn: z.string().min(2).meta({ tittel: 'Kort navn', hjelp: 'På kartet og i lenker.' }),
    forHvem: begge.meta({ tittel: 'For hvem' }),
    /** The year that the description holds for; the page says so above everything else. */
    gjelder: z
      .string()
      .regex(/^20\d\d/, 'skriv året beskrivelsen gjelder for, som 2022 eller 2022/2023')
      .meta({ tittel: 'År', hjelp: 'Året beskrivelsen gjelder for. Siden sier det øverst.' }),
    /** Where one can see what holds today. */
    sjekk: z
      .strictObject({
        navn: z.string().min(2).meta({ tittel: 'Navn' }),
        url: z.url('skriv en hel adresse som begynner med https://').meta({ tittel: 'Adresse' }),
      })
      .meta({ tittel: 'Hvor man ser hva som gjelder i dag' }),
    /** Places, when the page has a map. */
    steder: z.array(sted).default([]).meta({ tittel: 'Steder', hjelp: 'Når siden har kart.' }),
    /** How the places are drawn, and what the list of them is called. */
    kart: z
      .strictObject({
        merke: z.enum(['sirkel', 'firkant']).meta({ tittel: 'Form på merket' }),
        tittel: begge.meta({ tittel: 'Tittel' }),
        merknad: begge.meta({ tittel: 'Merknad' }),
      })
      .optional()
      .meta({ tittel: 'Kart' }),
    /** Other measures whose places stand on the same map. */
    kartMed: z.array(ref).default([]).meta({ tittel: 'Vis også stedene til', samling: 'tiltak' }),
    /** The model of science capital, on the page that is about it. */
    modell: z.array(modelltiltak).optional().meta({ tittel: 'Modellen for realfagskapital' }),
    kilder,
  })
  .refine((t) => t.steder.length === 0 || t.kart, {
    error: 'et tiltak med steder må ha kart med merke, tittel og merknad',
    path: ['kart'],
  });
export type TiltakData = z.infer<typeof tiltak>;
