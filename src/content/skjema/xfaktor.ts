import { z } from 'astro/zod';
import { fellesfelt, kilde, kilder, nynorsk, ref } from './felles.ts';

/** Text that only stories have, in the language of the file. */
const tekstfelt = {
  /** The one sentence of the first screen: a dare or something odd, never a lesson. At most 70 characters, to fit a phone. */
  krok: z.string().min(10).max(70, 'kroken står alene på en liten skjerm: høyst 70 tegn'),
  /** One honest limit of the model; begins with «Virkeligheten er» («Røynda er» in nynorsk). */
  grense: z
    .string()
    .min(40)
    .max(420)
    .regex(/^(Virkeligheten|Røynda) er /, 'begynn med «Virkeligheten er …» («Røynda er …» på nynorsk)'),
};

/** How sure a constant is. All but `bekreftet` are marked on the page. */
const merker = ['bekreftet', 'annenhaands', 'ubekreftet', 'valgt-av-oss'] as const;

const konstant = z
  .strictObject({
    /** What it is, in bokmål and nynorsk: «Luftas tetthet». */
    navn: z.string().min(2),
    navnNn: z.string().min(2),
    /** As it stands on the page, with decimal comma: «1,225». */
    verdi: z.string().min(1),
    /** «kg/m³»; absent for pure numbers. */
    enhet: z.string().optional(),
    /** bekreftet: read in the source. annenhaands: read in somebody's summary. ubekreftet: nobody has checked. */
    merke: z.enum(merker),
    kilde: kilde.optional(),
  })
  .refine((k) => k.kilde ?? ['ubekreftet', 'valgt-av-oss'].includes(k.merke), {
    path: ['kilde'],
    message: 'en konstant som er bekreftet eller annenhaands, må ha kilde med navn, aar og helst url',
  });

/** Files lie in public/; addresses begin with /film/. */
const filmfil = (endelser: string) =>
  z
    .string()
    .regex(
      new RegExp(`^/film/[a-z0-9/-]+\\.(${endelser})$`),
      `skriv en adresse som /film/navn.${endelser.split('|')[0]}`,
    );

/** A film of the editors' own. Nothing of it is loaded before a tap. */
export const film = z.strictObject({
  /** The film: /film/navn.mp4 or .webm. */
  fil: filmfil('mp4|webm'),
  /** The picture shown before the tap. */
  poster: filmfil('jpg|webp|avif|png|svg'),
  /** Size of the picture in pixels: keeps the place free, upright or wide. */
  bredde: z.number().int().positive(),
  hoyde: z.number().int().positive(),
  /** Captions (WebVTT) in at least one language: a film without is not published. */
  teksting: z
    .array(z.strictObject({ spraak: z.enum(['nb', 'nn', 'en', 'se']), fil: filmfil('vtt') }))
    .min(1, 'en film må ha teksting: oppgi minst én fil med spraak og fil (.vtt)'),
  /** All that is said and seen, for those who would rather read. */
  transkripsjon: z.string().min(20),
  /** The same film with audio description, when there is one. */
  synstolket: filmfil('mp4|webm').optional(),
});
export type Film = z.infer<typeof film>;

/** One X-faktor story. What can be dragged, and what it does, is code in src/islands/xfaktor/<same name>/. */
export const fortelling = z.strictObject({
  ...fellesfelt,
  ...tekstfelt,
  /** Place in the hub, from 1; no two alike. */
  rekkefolge: z.number().int().positive(),
  /** The formula in school notation. `_` lowers and `^` raises what follows: «P = ½ · ρ · A · v^3 · C_p». */
  formel: z.string().min(3),
  /** Who teaches it: subject, year, and what it is called there, the best door first. */
  fag: z
    .array(
      z.strictObject({
        id: ref,
        trinn: z.enum(['10. trinn', 'Vg1', 'Vg2', 'Vg3', 'Vg2 eller Vg3']),
        hva: z.string().min(3).max(90),
        hvaNn: z.string().min(3).max(90),
      }),
    )
    .min(1),
  /** Two or three occupations that use it. */
  yrker: z.array(ref).min(2).max(3),
  /** Every constant in the model. */
  konstanter: z.array(konstant).min(1),
  /** The one door on: the test, or Fagsjekken with a subject chosen. */
  dor: z.discriminatedUnion('til', [
    z.strictObject({ til: z.literal('test') }),
    z.strictObject({ til: z.literal('fagsjekken'), fag: ref }),
  ]),
  film: film.optional(),
  kilder,
});
export type FortellingData = z.infer<typeof fortelling>;

/** The nynorsk file of a story: text only. */
export const fortellingNn = nynorsk.extend(tekstfelt);
