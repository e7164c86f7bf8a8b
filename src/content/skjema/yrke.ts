import { z } from 'astro/zod';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/testen/motor/maal.ts';
import { fellesfelt, kilde, kilder, ref } from './felles.ts';
import { felter, nivaaer } from './utdanning.ts';

const perNoekkel = <const T extends readonly string[], V extends z.ZodType>(noekler: T, verdi: V) =>
  z.strictObject(Object.fromEntries(noekler.map((n) => [n, verdi])) as Record<T[number], V>);

/** One figure about an occupation, with whom it speaks for. */
const tall = <V extends z.ZodType>(verdi: V) =>
  z.strictObject({
    verdi: verdi.meta({ tittel: 'Tall' }),
    /** The STYRK group the figure is for. */
    gjelderGruppe: z
      .string()
      .meta({ tittel: 'Hvem tallet gjelder', hjelp: 'Yrkesgruppa i statistikken, som «Allmennpraktiserende leger».' }),
    /** yrket: the group is practically the occupation; gruppe: it is wider, and the page says so. */
    dekker: z.enum(['yrket', 'gruppe']).meta({
      tittel: 'Hvor nær',
      hjelp: 'yrket: gruppa er så godt som yrket. gruppe: den er videre, og siden sier det.',
    }),
    kilde: kilde.meta({ tittel: 'Kilde' }),
    /** «2025», «4. kvartal 2025». */
    periode: z.string().meta({ tittel: 'Periode', hjelp: 'Som «2025» eller «4. kvartal 2025».' }),
  });

/** One occupation. */
export const yrke = z.strictObject({
  ...fellesfelt,
  /** STYRK-08 code, four digits; absent where no code exists. */
  styrk08: z
    .string()
    .regex(/^\d{4}$/, 'STYRK-08 er fire sifre')
    .optional()
    .meta({ tittel: 'STYRK-08', hjelp: 'Yrkeskoden i statistikken.', lukket: true }),
  /** O*NET-SOC codes whose mean gives the interest profile. */
  onet: z
    .array(z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'en O*NET-kode ser slik ut: 17-2051.00'))
    .min(1)
    .meta({ tittel: 'O*NET-koder', hjelp: 'Yrkene som interesseprofilen er hentet fra.', lukket: true }),
  /** How well the O*NET occupation corresponds. */
  onetSamsvar: z.enum(['hoey', 'middels', 'lav']).meta({ tittel: 'Samsvar med O*NET', lukket: true }),
  /** O*NET occupational interests, 1–7 each, unstandardised. */
  riasec: perNoekkel(riasecBokstaver, z.number().min(1).max(7)).meta({
    tittel: 'Interesser (RIASEC)',
    hjelp: 'Fra O*NET.',
    lukket: true,
  }),
  /** How much of each STEM facet the work holds: 0 none, 1 some, 2 much, 3 the core. */
  fasetter: perNoekkel(fasetter, z.number().int().min(0).max(3)).meta({
    tittel: 'Profil: hva arbeidet inneholder',
    hjelp: '0 er ingenting, 3 er kjernen. Endres av en utvikler, for testen må regnes om.',
    lukket: true,
  }),
  /**
   * Why a facet has a 3; one sentence each. A 2 has one too where the facets carry the occupation: those who study the
   * field like other things than the letters of O*NET say (IT, mathematics, pharmacy, industrial economics, flying).
   */
  fasettgrunner: z.partialRecord(z.enum(fasetter), z.string()).default({}).meta({
    tittel: 'Hvorfor står det 3',
    hjelp: 'Én setning for hver av delene som har 3 i profilen. En del med 2 kan også ha en.',
  }),
  /** Mean importance 1–5 of the O*NET work styles behind each trait; null where O*NET lacks them. */
  trekk: perNoekkel(trekk, z.number().min(1).max(5))
    .nullable()
    .meta({ tittel: 'Profil: arbeidsstil', hjelp: 'Fra O*NET.', lukket: true }),
  /** Eight contrasts, −2 (first pole) to 2 (second pole). */
  arbeidsform: perNoekkel(kontraster, z.number().int().min(-2).max(2)).meta({
    tittel: 'Profil: arbeidsform',
    hjelp: 'Fra −2 til 2. Endres av en utvikler, for testen må regnes om.',
    lukket: true,
  }),
  /** Levels at which one can enter, the usual one first. */
  nivaa: z
    .array(z.enum(nivaaer))
    .min(1)
    .meta({ tittel: 'Nivå', hjelp: 'Nivåene man kan begynne på, det vanlige først.' }),
  felt: z.enum(felter).meta({ tittel: 'Felt' }),
  /** The school subjects at work, most used first, each with what one does with it. */
  fag: z
    .array(
      z.strictObject({
        fag: ref.meta({ tittel: 'Fag', samling: 'fag' }),
        bruk: z
          .strictObject({
            nb: z.string().min(30).max(220).meta({ tittel: 'Bokmål', hjelp: '30–220 tegn, konkret.', lang: true }),
            nn: z.string().max(220).optional().meta({ tittel: 'Nynorsk', lang: true }),
          })
          .meta({ tittel: 'Hva man gjør med faget' }),
      }),
    )
    .min(1)
    .meta({ tittel: 'Skolefag i jobben', hjelp: 'Det som brukes mest, først.' }),
  utdanninger: z
    .array(ref)
    .min(1, 'oppgi minst én utdanning som fører til yrket')
    .meta({ tittel: 'Utdanninger', hjelp: 'De som fører til yrket.', samling: 'utdanninger' }),
  /** Median monthly pay in kroner before tax; none where the group is not representative. */
  lonn: tall(z.number().int().positive()).optional().meta({
    tittel: 'Lønn',
    hjelp: 'Median i kroner i måneden før skatt. La stå tomt når gruppa ikke er representativ.',
  }),
  /** Employed persons 15–74. */
  sysselsatte: tall(z.number().int().nonnegative())
    .optional()
    .meta({ tittel: 'Hvor mange jobber med det', hjelp: 'Sysselsatte 15–74 år.' }),
  /** Women's share, whole percent. */
  kvinneandel: tall(z.number().int().min(0).max(100))
    .optional()
    .meta({ tittel: 'Andel kvinner', hjelp: 'Hele prosent.' }),
  /** Occupations that are like it, with other ways in or other surroundings. */
  ligner: z.array(ref).min(1).meta({ tittel: 'Yrker som ligner', samling: 'yrker' }),
  kilder,
});
export type YrkeData = z.infer<typeof yrke>;
