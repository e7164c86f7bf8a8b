/**
 * How a field of the open data is described: its schema and what it means in both languages stand together, so that
 * the files, the JSON Schema under /api/skjema and the tables on /apne-data cannot differ.
 */
import { z } from 'astro/zod';
import type { Krav } from '../../domain/opptak/uttrykk.ts';

/** A schema with its meaning: `description` in bokmål (as JSON Schema has it) and `nn` in nynorsk. */
export const felt = <S extends z.ZodType>(skjema: S, nb: string, nn: string): S => skjema.meta({ description: nb, nn });

/** `nn` where the word is another in nynorsk. */
export const id = (nb: string, nn = nb) =>
  felt(z.string(), `Fast navn på ${nb}, det samme som i adressen.`, `Fast namn på ${nn}, det same som i adressa.`);

export const kontrollert = felt(
  z.iso.date(),
  'Dagen noen sist så over oppføringen mot kildene.',
  'Dagen nokon sist såg over oppføringa mot kjeldene.',
);

export const url = felt(z.url(), 'Siden som viser det samme for lesere.', 'Sida som viser det same for lesarar.');

export const kilde = z.strictObject({
  navn: felt(z.string(), 'Hvem som har publisert det.', 'Kven som har publisert det.'),
  url: felt(z.url().optional(), 'Adressen til kilden.', 'Adressa til kjelda.'),
  aar: felt(z.string(), 'Året kilden gjelder for.', 'Året kjelda gjeld for.'),
});

export const kilder = felt(z.array(kilde), 'Hvor opplysningene kommer fra.', 'Kvar opplysningane kjem frå.');

/** A requirement expression, with the named parts of the editors written out; explained once on the page. */
export const krav: z.ZodType<Krav> = z
  .lazy(() =>
    z.union([
      z.strictObject({ fag: z.string() }),
      z.strictObject({ alle: z.array(krav) }),
      z.strictObject({ minstEn: z.array(krav).min(1) }),
    ]),
  )
  .meta({ id: 'krav' });
