import { z } from 'astro/zod';
import { type KravdelNavn, kravdeler } from '../../domain/opptak/deler.ts';
import type { Karakterkrav } from '../../domain/opptak/karakterkrav.ts';
import type { Krav } from '../../domain/opptak/uttrykk.ts';
import { begge } from './begge.ts';
import { fellesfelt, kilder, ref } from './felles.ts';
import { aar, snudd } from './regler/periode.ts';

const delnavn = Object.keys(kravdeler) as [KravdelNavn, ...KravdelNavn[]];

/** An expression as editors write it; a named part is replaced by its content. */
export const krav: z.ZodType<Krav> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ fag: ref }),
      z.strictObject({ alle: z.array(krav) }),
      z.strictObject({ minstEn: z.array(krav).min(1) }),
      z.strictObject({ del: z.enum(delnavn) }).transform(({ del }): Krav => kravdeler[del]),
    ],
    {
      error: `et krav skrives som { fag: r1 }, { alle: [ … ] }, { minstEn: [ … ] } eller { del: ${delnavn.join(' | ')} }`,
    },
  ),
);

/** A grade condition, as editors write it and as the open data hold it. */
export const karakterkrav: z.ZodType<Karakterkrav> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        fag: z.string(),
        min: z.number().min(1).max(6),
        dekkesAv: z.array(ref).optional(),
      }),
      z.strictObject({ skolepoeng: z.number().min(10).max(60) }),
      z.strictObject({ karakterpoeng: z.number().min(10).max(60) }),
      z.strictObject({ alle: z.array(karakterkrav).min(1) }),
      z.strictObject({ minstEn: z.array(karakterkrav).min(1) }),
    ]),
  )
  .meta({ id: 'karakterkrav' });

/** How sure we are of a requirement. */
const sikkerheter = ['bekreftet', 'sannsynlig', 'ukjent'] as const;

/** First and last admission, both included. */
const gjelder = z
  .strictObject({
    fra: aar.optional().meta({ tittel: 'Fra opptaket' }),
    til: aar.optional().meta({ tittel: 'Til og med opptaket' }),
  })
  .refine(({ fra, til }) => fra === undefined || til === undefined || til >= fra, snudd);

/** One admission requirement code of Samordna opptak. */
export const kravkode = z.strictObject({
  ...fellesfelt,
  /** As Samordna opptak writes it: HING, LÆRMA4. Absent: a requirement without a code (egetKrav). */
  kode: z
    .string()
    .regex(/^[A-ZÆØÅ0-9]+$/, 'en kravkode skrives med store bokstaver, som HING')
    .optional()
    .meta({ tittel: 'Kravkode', hjelp: 'Som Samordna opptak skriver den: HING.', lukket: true }),
  navn: begge.meta({ tittel: 'Navn' }),
  /** generell: general study competence on top; ikke: not asked (trade certificate instead). */
  studiekompetanse: z.enum(['generell', 'ikke']).default('generell').meta({ tittel: 'Studiekompetanse', lukket: true }),
  /** The subjects. `{ alle: [] }`: none. */
  krav: krav.meta({
    tittel: 'Krav til fag',
    hjelp: 'Endres av en utvikler, sammen med eksemplene som prøver regelen.',
    lukket: true,
  }),
  /** Grade conditions; all of them. */
  karakterkrav: z
    .array(karakterkrav)
    .default([])
    .meta({ tittel: 'Krav til karakterer', hjelp: 'Endres av en utvikler.', lukket: true }),
  /** What is asked besides subjects and grades (entrance test, practice), as sentences. */
  andreKrav: z
    .array(
      z.strictObject({
        nb: z.string().meta({ tittel: 'Bokmål', lang: true }),
        nn: z.string().meta({ tittel: 'Nynorsk', lang: true }),
      }),
    )
    .default([])
    .meta({ tittel: 'Andre krav', hjelp: 'Opptaksprøve, praksis og slikt, som setninger.' }),
  /** Ways round (ids in the collection `veier`). */
  alternativeVeier: z.array(ref).default([]).meta({ tittel: 'Veier rundt', samling: 'veier' }),
  /** What each of the ways gives for this very code, where the sources say it. */
  omVeiene: z
    .array(
      z.strictObject({
        nb: z.string().meta({ tittel: 'Bokmål', lang: true }),
        nn: z.string().meta({ tittel: 'Nynorsk', lang: true }),
      }),
    )
    .default([])
    .meta({ tittel: 'Om veiene', hjelp: 'Hva hver vei gir for akkurat denne koden.' }),
  /** The admission year or vintage that the rule is seen for: «opptak 2020, regeltekst 2022». */
  lestFor: z.string().meta({ tittel: 'Lest for', hjelp: 'Opptaket eller årgangen regelen er lest for.', lukket: true }),
  /** The admissions that it holds for; without, all. See `kravkoderFor` for a requirement that changes. */
  gjelder: gjelder
    .default({})
    .meta({ tittel: 'Gjelder', hjelp: 'Første og siste opptak, når kravet begynner eller slutter.', lukket: true }),
  sikkerhet: z.enum(sikkerheter).meta({ tittel: 'Hvor sikkert', lukket: true }),
  /** Why it is not «bekreftet», or what differs between sources; shown. */
  usikkert: z
    .array(
      z.strictObject({
        nb: z.string().meta({ tittel: 'Bokmål', lang: true }),
        nn: z.string().meta({ tittel: 'Nynorsk', lang: true }),
      }),
    )
    .default([])
    .meta({ tittel: 'Usikkert', hjelp: 'Hvorfor den ikke er bekreftet, eller hva kildene er uenige om. Vises.' }),
  kilder,
});
export type KravkodeData = z.infer<typeof kravkode>;
