import { z } from 'astro/zod';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/utdanningstesten/maal.ts';
import { fellesfelt, kilde, kilder, ref } from './felles.ts';
import { felter, nivaaer } from './utdanning.ts';

const perNoekkel = <const T extends readonly string[], V extends z.ZodType>(noekler: T, verdi: V) =>
  z.strictObject(Object.fromEntries(noekler.map((n) => [n, verdi])) as Record<T[number], V>);

/** One figure about an occupation, with whom it speaks for. */
const tall = <V extends z.ZodType>(verdi: V) =>
  z.strictObject({
    verdi,
    /** The STYRK group the figure is for. */
    gjelderGruppe: z.string(),
    /** yrket: the group is practically the occupation; gruppe: it is wider, and the page says so. */
    dekker: z.enum(['yrket', 'gruppe']),
    kilde,
    /** «2025», «4. kvartal 2025». */
    periode: z.string(),
  });

/** One occupation. */
export const yrke = z.strictObject({
  ...fellesfelt,
  /** The name in nynorsk; the text may still be bokmål. */
  navnNn: z.string(),
  /** STYRK-08 code, four digits; absent where no code exists. */
  styrk08: z
    .string()
    .regex(/^\d{4}$/, 'STYRK-08 er fire sifre')
    .optional(),
  /** O*NET-SOC codes whose mean gives the interest profile. */
  onet: z.array(z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'en O*NET-kode ser slik ut: 17-2051.00')).min(1),
  /** How well the O*NET occupation corresponds. */
  onetSamsvar: z.enum(['hoey', 'middels', 'lav']),
  /** O*NET occupational interests, 1–7 each, unstandardised. */
  riasec: perNoekkel(riasecBokstaver, z.number().min(1).max(7)),
  /** How much of each STEM facet the work holds: 0 none, 1 some, 2 much, 3 the core. */
  fasetter: perNoekkel(fasetter, z.number().int().min(0).max(3)),
  /** Why a facet has a 3; one sentence each. */
  fasettgrunner: z.partialRecord(z.enum(fasetter), z.string()).default({}),
  /** Mean importance 1–5 of the O*NET work styles behind each trait; null where O*NET lacks them. */
  trekk: perNoekkel(trekk, z.number().min(1).max(5)).nullable(),
  /** Eight contrasts, −2 (first pole) to 2 (second pole). */
  arbeidsform: perNoekkel(kontraster, z.number().int().min(-2).max(2)),
  /** Levels at which one can enter, the usual one first. */
  nivaa: z.array(z.enum(nivaaer)).min(1),
  felt: z.enum(felter),
  /** The school subjects at work, most used first, each with what one does with it. */
  fag: z
    .array(z.strictObject({ fag: ref, bruk: z.string().min(30).max(220), brukNn: z.string().max(220).optional() }))
    .min(1),
  utdanninger: z.array(ref).min(1, 'oppgi minst én utdanning som fører til yrket'),
  /** Median monthly pay in kroner before tax; none where the group is not representative. */
  lonn: tall(z.number().int().positive()).optional(),
  /** Employed persons 15–74. */
  sysselsatte: tall(z.number().int().nonnegative()).optional(),
  /** Women's share, whole percent. */
  kvinneandel: tall(z.number().int().min(0).max(100)).optional(),
  /** Occupations that are like it, with other ways in or other surroundings. */
  ligner: z.array(ref).min(1),
  kilder,
});
export type YrkeData = z.infer<typeof yrke>;
