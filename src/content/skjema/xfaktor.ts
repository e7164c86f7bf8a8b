import { z } from 'astro/zod';
import { begge, paaBegge } from './begge.ts';
import { fellesfelt, kilde, kilder, nynorsk, ref } from './felles.ts';

/** One answer to «Prøv selv»: what it says, and why it is right or wrong. */
const svar = z.strictObject({
  svar: z.string().min(1).max(40).meta({ tittel: 'Svar' }),
  fordi: z.string().min(5).max(220).meta({ tittel: 'Hvorfor det er rett eller feil' }),
});

/** Text that only stories have, in the language of the file. */
const tekstfelt = {
  /** «Prøv selv»: a question that uses what one has just seen. The first answer is the right one; the page shuffles them. */
  prov: z
    .strictObject({
      sporsmaal: z.string().min(15).max(200).meta({ tittel: 'Spørsmål' }),
      svar: z.array(svar).min(2).max(3).meta({ tittel: 'Svar', hjelp: 'Det rette først. Siden stokker dem.' }),
    })
    .meta({ tittel: 'Prøv selv', hjelp: 'Et spørsmål som bruker det man nettopp har sett.' }),
  /** The one sentence of the first screen: a dare or something odd, never a lesson. At most 70 characters, to fit a phone. */
  krok: z.string().min(10).max(70, 'kroken står alene på en liten skjerm: høyst 70 tegn').meta({
    tittel: 'Krok',
    hjelp: 'Setningen på den første skjermen: noe rart eller en utfordring, aldri en lærdom. Høyst 70 tegn.',
  }),
  /** A warning that must stand on the first screen, under the sliders: «Et spill, ikke turråd.» */
  merknad: z
    .string()
    .min(10)
    .max(90)
    .optional()
    .meta({ tittel: 'Merknad', hjelp: 'En advarsel under gliderne: «Et spill, ikke turråd.»' }),
  /** One honest limit of the model; begins with «Virkeligheten er» («Røynda er» in nynorsk). */
  grense: z
    .string()
    .min(40)
    .max(420)
    .regex(/^(Virkeligheten|Røynda) er /, 'begynn med «Virkeligheten er …» («Røynda er …» på nynorsk)')
    .meta({ tittel: 'Grensen for modellen', hjelp: 'Begynner med «Virkeligheten er …» («Røynda er …»).', lang: true }),
};

/** How sure a constant is. All but `bekreftet` are marked on the page. */
const merker = ['bekreftet', 'annenhaands', 'ubekreftet', 'valgt-av-oss'] as const;

const konstant = z
  .strictObject({
    /** What it is, in bokmål and nynorsk: «Luftas tetthet». */
    navn: begge.meta({ tittel: 'Navn' }),
    /** As it stands on the page, with decimal comma: «1,225». */
    verdi: z.string().min(1).meta({ tittel: 'Verdi', hjelp: 'Som den står på siden: «1,225».' }),
    /** «kg/m³»; absent for pure numbers. */
    enhet: z.string().optional().meta({ tittel: 'Enhet' }),
    /** bekreftet: read in the source. annenhaands: read in somebody's summary. ubekreftet: nobody has checked. */
    merke: z.enum(merker).meta({ tittel: 'Hvor sikkert' }),
    kilde: kilde.optional().meta({ tittel: 'Kilde' }),
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
  fil: filmfil('mp4|webm').meta({ tittel: 'Film', hjelp: '/film/navn.mp4 eller .webm. Filen legges i public/film.' }),
  /** The picture shown before the tap. */
  poster: filmfil('jpg|webp|avif|png|svg').meta({ tittel: 'Bilde før filmen' }),
  /** Size of the picture in pixels: keeps the place free, upright or wide. */
  bredde: z.number().int().positive().meta({ tittel: 'Bredde i piksler' }),
  hoyde: z.number().int().positive().meta({ tittel: 'Høyde i piksler' }),
  /** Captions (WebVTT) in at least one language: a film without is not published. */
  teksting: z
    .array(
      z.strictObject({
        spraak: z.enum(['nb', 'nn', 'en', 'se']).meta({ tittel: 'Språk' }),
        fil: filmfil('vtt').meta({ tittel: 'Tekstfil', hjelp: '/film/navn.vtt' }),
      }),
    )
    .min(1, 'en film må ha teksting: oppgi minst én fil med spraak og fil (.vtt)')
    .meta({ tittel: 'Teksting', hjelp: 'Minst ett språk. En film uten teksting publiseres ikke.' }),
  /** All that is said and seen, for those who would rather read. */
  transkripsjon: z
    .string()
    .min(20)
    .meta({ tittel: 'Alt som sies og vises', hjelp: 'For dem som heller vil lese.', lang: true }),
  /** The same film with audio description, when there is one. */
  synstolket: filmfil('mp4|webm').optional().meta({ tittel: 'Synstolket film' }),
});
export type Film = z.infer<typeof film>;

/** One X-faktor story. What can be dragged, and what it does, is code in src/islands/xfaktor/<same name>/. */
export const fortelling = z.strictObject({
  ...fellesfelt,
  ...tekstfelt,
  /** Place in the hub, from 1; no two alike. */
  rekkefolge: z.number().int().positive().meta({ tittel: 'Plass i oversikten', hjelp: 'Ingen to kan ha den samme.' }),
  /** The formula in school notation. `_` lowers and `^` raises what follows: «P = ½ · ρ · A · v^3 · C_p». */
  formel: z.string().min(3).meta({ tittel: 'Formel', hjelp: '_ senker og ^ hever det som følger.', lukket: true }),
  /** Who teaches it: subject, year, and what it is called there, the best door first. */
  fag: z
    .array(
      z.strictObject({
        id: ref.meta({ tittel: 'Fag', samling: 'fag' }),
        trinn: z.enum(['10. trinn', 'Vg1', 'Vg2', 'Vg3', 'Vg2 eller Vg3']).meta({ tittel: 'Trinn' }),
        hva: paaBegge(z.string().min(3).max(90)).meta({ tittel: 'Hva det heter der' }),
      }),
    )
    .min(1)
    .meta({ tittel: 'Fag', hjelp: 'Der man lærer det, den beste døra først.' }),
  /** Two or three occupations that use it. */
  yrker: z.array(ref).min(2).max(3).meta({ tittel: 'Yrker', hjelp: 'To eller tre som bruker det.', samling: 'yrker' }),
  /** Every constant in the model. */
  konstanter: z
    .array(konstant)
    .min(1)
    .meta({ tittel: 'Konstanter i modellen', hjelp: 'Endres av en utvikler, sammen med koden.', lukket: true }),
  /**
   * The doors on. `sett`: three or four subjects in the order one reads them; three bars say how many studies open with
   * the last two left out, the last one left out, and all. `yrke`: one of the story's occupations, as a goal in Fagsjekken.
   */
  dor: z
    .strictObject({
      sett: z
        .array(ref)
        .min(3, 'tre eller fire fag, så det blir tre søyler')
        .max(4, 'tre eller fire fag, så det blir tre søyler')
        .meta({ tittel: 'Fag sammen', hjelp: 'Tre eller fire. Tre søyler viser hva de åpner.', samling: 'fag' }),
      yrke: ref.meta({ tittel: 'Yrke', hjelp: 'Ett av yrkene over.', samling: 'yrker' }),
    })
    .meta({ tittel: 'Dørene videre' }),
  film: film.optional().meta({ tittel: 'Film' }),
  kilder,
});
export type FortellingData = z.infer<typeof fortelling>;

/** The nynorsk file of a story: text only. */
export const fortellingNn = nynorsk.extend(tekstfelt);
