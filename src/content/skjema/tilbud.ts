import { z } from 'astro/zod';
import { kilde, ref } from './felles.ts';

/** How we know the requirement of one offer. */
const kjennskaper = ['sett', 'antatt', 'ukjent'] as const;

/** Other ways to give a study than full time at the place. */
const studieformer = ['deltid', 'nettbasert', 'fleksibel', 'samlingsbasert'] as const;

/** One study at one place. */
export const tilbud = z
  .strictObject({
    laerested: z.string().meta({ tittel: 'Lærested' }),
    sted: z.string().meta({ tittel: 'Sted' }),
    /** What the place calls it. */
    programnavn: z.string().meta({ tittel: 'Det lærestedet kaller det' }),
    /** Samordna opptak's study code. */
    sokode: z.string().optional().meta({ tittel: 'Studiekode' }),
    /** Id in `kravkoder`; absent where the requirement is unknown. */
    kravkode: ref.optional().meta({ tittel: 'Kravkode', samling: 'kravkoder' }),
    /**
     * sett: seen for this very programme; antatt: the same kind of study elsewhere;
     * ukjent: no requirement is shown, only where to ask.
     */
    kjennskap: z.enum(kjennskaper).meta({
      tittel: 'Hvordan vi vet det',
      hjelp:
        'sett: lest for dette programmet. antatt: samme slags studium et annet sted. ukjent: siden sier hvor man kan spørre.',
    }),
    /** The admission that the requirement was seen for: «opptak 2020». */
    gjelder: z.string().optional().meta({ tittel: 'Opptak' }),
    /** Where the requirement was seen. */
    kravkilde: kilde.optional().meta({ tittel: 'Kilde for kravet' }),
    /** Where the offer was seen. */
    tilbudskilde: kilde.meta({ tittel: 'Kilde for tilbudet' }),
    /** Places in the year of tilbudskilde. */
    plasser: z.number().int().nonnegative().optional().meta({ tittel: 'Plasser' }),
    /** A remark for the reader, e.g. that the name was another in 2020. */
    merknad: z.string().optional().meta({ tittel: 'Merknad' }),
    /** How it is given, where it is not full time at the place: tells apart offers that look alike. */
    form: z.array(z.enum(studieformer)).default([]).meta({ tittel: 'Studieform', hjelp: 'Tom: heltid på stedet.' }),
    /** When it begins, where the same study begins twice a year. */
    start: z
      .enum(['hoest', 'vaar'])
      .optional()
      .meta({ tittel: 'Start', hjelp: 'Når samme studium starter både høst og vår.' }),
    /** Length as the owner has it. */
    semestre: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ tittel: 'Semestre', hjelp: 'Så lenge studiet varer der. Kommer fra Samordna opptak.' }),
    /** One applies by 1 March, not 15 April. */
    tidligFrist: z
      .boolean()
      .default(false)
      .meta({ tittel: 'Frist 1. mars', hjelp: 'Studiet har tidlig søknadsfrist.' }),
    /** The admission in which it was called off: «2027». */
    avlyst: z.string().optional().meta({ tittel: 'Avlyst i opptaket', hjelp: 'Året, som 2027. Vises ved tilbudet.' }),
    /** Why we doubt that it is still there; shown with the offer. */
    usikker: z
      .strictObject({ nb: z.string(), nn: z.string() })
      .optional()
      .meta({ tittel: 'Usikkert om det finnes', hjelp: 'Hvorfor vi tviler. Vises ved tilbudet.' }),
  })
  .refine((t) => t.kjennskap === 'ukjent' || (t.kravkode && t.gjelder), {
    error: 'et tilbud med kjent eller antatt krav må ha kravkode og gjelder; ellers skriv kjennskap: ukjent',
    path: ['kravkode'],
  })
  .refine((t) => t.kjennskap !== 'ukjent' || !t.kravkode, {
    error: 'et tilbud med kjennskap: ukjent kan ikke ha kravkode: fjern kravkoden',
    path: ['kravkode'],
  });
export type TilbudData = z.infer<typeof tilbud>;

/** All offers of one study: content/tilbud/<utdanning>.yaml. Machine-made, so it can be renewed at once. */
export const tilbudsliste = z.strictObject({
  utdanning: ref.meta({ tittel: 'Utdanning', samling: 'utdanninger' }),
  tilbud: z.array(tilbud).min(1).meta({ tittel: 'Tilbud' }),
});
