import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';

/** A place on the map. */
const sted = z.strictObject({
  /** Town, as the list says it. */
  navn: z.string().min(2),
  /** Who is there: a university, a science centre. Several in one town are several entries. */
  institusjon: z.string().min(2).optional(),
  kommune: z.string().min(2),
  /** Degrees north and east of the town centre: two decimals, about a kilometre. */
  lat: z.number().min(57.5).max(71.5),
  lon: z.number().min(4).max(31.5),
});
export type TiltakSted = z.infer<typeof sted>;

/** The four factors of science capital. */
export const faktorer = ['interesse', 'kunnskap', 'holdninger', 'relasjoner'] as const;
export type Faktor = (typeof faktorer)[number];

/** One measure in the model of science capital. */
const modelltiltak = z.strictObject({
  navn: z.string().min(2),
  hva: begge,
  /** The page of ours that tells more. */
  adresse: z
    .string()
    .startsWith('/', 'skriv adressen slik den er på bokmål, for eksempel /laerere-radgivere-foreldre/ent3r'),
  /** What it strengthens according to the source. */
  styrker: z.array(z.enum(faktorer)).min(1),
});

/** Something that is done to give pupils more of science: content/tiltak/<id>.mdx is a page under the adults' door. */
export const tiltak = z
  .strictObject({
    ...fellesfelt,
    /** Short name for the map and for links. */
    navn: z.string().min(2),
    forHvem: begge,
    /** The year that the description holds for; the page says so above everything else. */
    gjelder: z.string().regex(/^20\d\d/, 'skriv året beskrivelsen gjelder for, som 2022 eller 2022/2023'),
    /** Where one can see what holds today. */
    sjekk: z.strictObject({ navn: z.string().min(2), url: z.url('skriv en hel adresse som begynner med https://') }),
    /** Places, when the page has a map. */
    steder: z.array(sted).default([]),
    /** How the places are drawn, and what the list of them is called. */
    kart: z.strictObject({ merke: z.enum(['sirkel', 'firkant']), tittel: begge, merknad: begge }).optional(),
    /** Other measures whose places stand on the same map. */
    kartMed: z.array(ref).default([]),
    /** The model of science capital, on the page that is about it. */
    modell: z.array(modelltiltak).optional(),
    kilder,
  })
  .refine((t) => t.steder.length === 0 || t.kart, {
    error: 'et tiltak med steder må ha kart med merke, tittel og merknad',
    path: ['kart'],
  });
export type TiltakData = z.infer<typeof tiltak>;
