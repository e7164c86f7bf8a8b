import { z } from 'astro/zod';
import { bruddIRekka } from '../../../domain/regler/periode.ts';
import { dato, kilde } from '../felles.ts';

/** A sentence in both written languages. */
export const begge = z.strictObject({ nb: z.string().min(2), nn: z.string().min(2) });

/** An admission. */
export const aar = z.number('skriv året som fire sifre, som 2027').int().min(1990).max(2100);
/** Said where the years stand in the wrong order. */
export const snudd = { error: '«til» kan ikke være før «fra»: bytt om årene', path: ['til'] };

/** The years a rule holds. */
const gjelder = z
  .strictObject({
    /** The first admission (autumn) for which it holds, or for which we have seen it. */
    fra: aar,
    /** The last; leave out where no end is known. */
    til: aar.optional(),
  })
  .refine(({ fra, til }) => til === undefined || til >= fra, snudd);

/** A source of a rule: besides who and when, where on the page it stands. */
export const regelkilde = kilde.extend({
  /** Paragraph or heading: «§ 5-7», «Hvem får realfagspoeng?». */
  sted: z.string().optional(),
});

/** One wording of a rule: what it says, while it holds, and how we know. */
const periode = <V extends z.ZodType>(verdi: V) =>
  z.strictObject({
    gjelder,
    verdi,
    kilder: z
      .array(regelkilde)
      .min(1, 'oppgi minst én kilde med navn, aar og helst url og sted: en regel uten kilde publiseres ikke'),
    /** The day a person last held it against its sources. */
    kontrollert: dato,
    /** bekreftet: an official page, or a dated retelling that a second source agrees with; sannsynlig: one source; ukjent: inferred. */
    sikkerhet: z.enum(['bekreftet', 'sannsynlig', 'ukjent']),
    /** What the reader should know about it. */
    merknad: begge.optional(),
  });

/** All wordings of a rule, so that each year from the first has one and no more. */
export const perioder = <V extends z.ZodType>(verdi: V) =>
  z
    .array(periode(verdi))
    .min(1)
    .superRefine((rekke, kontekst) => {
      const aar = bruddIRekka(rekke);
      if (aar !== undefined)
        kontekst.addIssue({
          code: 'custom',
          path: [],
          message: `regelen som gjelder fra ${aar}, følger ikke rett etter den forrige: la den forrige ha «til: ${aar - 1}»`,
        });
    });
