import { z } from 'astro/zod';
import { type KravdelNavn, kravdeler } from '../../domain/opptak/deler.ts';
import type { Karakterkrav } from '../../domain/opptak/karakterkrav.ts';
import type { Krav } from '../../domain/opptak/uttrykk.ts';
import { fellesfelt, kilder, ref } from './felles.ts';

const delnavn = Object.keys(kravdeler) as [KravdelNavn, ...KravdelNavn[]];

/** An expression as editors write it; a named part is replaced by its content. */
const krav: z.ZodType<Krav> = z.lazy(() =>
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
      z.strictObject({ alle: z.array(karakterkrav).min(1) }),
      z.strictObject({ minstEn: z.array(karakterkrav).min(1) }),
    ]),
  )
  .meta({ id: 'karakterkrav' });

/** How sure we are of a requirement. */
const sikkerheter = ['bekreftet', 'sannsynlig', 'ukjent'] as const;

/** One admission requirement code of Samordna opptak. */
export const kravkode = z.strictObject({
  ...fellesfelt,
  /** As Samordna opptak writes it: HING, LÆRMA4. Absent: a requirement without a code (egetKrav). */
  kode: z
    .string()
    .regex(/^[A-ZÆØÅ0-9]+$/, 'en kravkode skrives med store bokstaver, som HING')
    .optional(),
  navn: z.string(),
  navnNn: z.string(),
  /** generell: general study competence on top; ikke: not asked (trade certificate instead). */
  studiekompetanse: z.enum(['generell', 'ikke']).default('generell'),
  /** The subjects. `{ alle: [] }`: none. */
  krav,
  /** Grade conditions; all of them. */
  karakterkrav: z.array(karakterkrav).default([]),
  /** What is asked besides subjects and grades (entrance test, practice), as sentences. */
  andreKrav: z.array(z.strictObject({ nb: z.string(), nn: z.string() })).default([]),
  /** Ways round (ids in the collection `veier`). */
  alternativeVeier: z.array(ref).default([]),
  /** What each of the ways gives for this very code, where the sources say it. */
  omVeiene: z.array(z.strictObject({ nb: z.string(), nn: z.string() })).default([]),
  /** The admission year or vintage that the rule is seen for: «opptak 2020, regeltekst 2022». */
  gjelder: z.string(),
  sikkerhet: z.enum(sikkerheter),
  /** Why it is not «bekreftet», or what differs between sources; shown. */
  usikkert: z.array(z.strictObject({ nb: z.string(), nn: z.string() })).default([]),
  kilder,
});
export type KravkodeData = z.infer<typeof kravkode>;
