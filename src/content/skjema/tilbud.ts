import { z } from 'astro/zod';
import { kilde, ref } from './felles.ts';

/** How we know the requirement of one offer. */
const kjennskaper = ['sett', 'antatt', 'ukjent'] as const;

/** One study at one place. */
export const tilbud = z
  .strictObject({
    laerested: z.string(),
    sted: z.string(),
    /** What the place calls it. */
    programnavn: z.string(),
    /** Samordna opptak's study code. */
    sokode: z.string().optional(),
    /** Id in `kravkoder`; absent where the requirement is unknown. */
    kravkode: ref.optional(),
    /**
     * sett: seen for this very programme; antatt: the same kind of study elsewhere;
     * ukjent: no requirement is shown, only where to ask.
     */
    kjennskap: z.enum(kjennskaper),
    /** The admission that the requirement was seen for: «opptak 2020». */
    gjelder: z.string().optional(),
    /** Where the requirement was seen. */
    kravkilde: kilde.optional(),
    /** Where the offer was seen. */
    tilbudskilde: kilde,
    /** Places in the year of tilbudskilde. */
    plasser: z.number().int().nonnegative().optional(),
    /** A remark for the reader, e.g. that the name was another in 2020. */
    merknad: z.string().optional(),
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
  utdanning: ref,
  tilbud: z.array(tilbud).min(1),
});
