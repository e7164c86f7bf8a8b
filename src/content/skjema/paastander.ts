import { z } from 'astro/zod';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/testen/motor/maal.ts';

const felles = {
  /** Stable name of the statement; never reused for another meaning. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Why the statement is here and worded so; for reviewers. */
  grunn: z.string().min(10),
};
const tekst = z.string().min(8).max(90, 'en påstand kan være høyst 90 tegn');

/** Part 1: an activity, answered from «ikke i det hele tatt» to «veldig mye». */
const interesse = z.strictObject({
  ...felles,
  del: z.literal('interesser'),
  maaler: z.enum(fasetter),
  /** One or two types that the activity also speaks for. */
  riasec: z.array(z.enum(riasecBokstaver)).min(1).max(2),
  /** sosial: the point is to help people or society; teknisk: how the thing works; null: neither. */
  vinkel: z.enum(['sosial', 'teknisk']).nullable(),
  nb: tekst,
  nn: tekst,
});

/** Part 2: a sentence about oneself, answered from «stemmer ikke» to «stemmer helt». */
const trekkpaastand = z.strictObject({
  ...felles,
  del: z.literal('slik-er-jeg'),
  maaler: z.enum(trekk),
  /** True when agreeing means less of the trait. */
  snudd: z.boolean(),
  nb: tekst,
  nn: tekst,
});

/** Part 3: two poles, five steps between. */
const kontrast = z.strictObject({
  ...felles,
  del: z.literal('slik-jobber-jeg'),
  maaler: z.enum(kontraster),
  /** The first pole (answer 1) and the second (answer 5). */
  nb: z.tuple([tekst, tekst]),
  nn: z.tuple([tekst, tekst]),
});

/** The statements in the order asked: content/utdanningstesten/paastander.yaml. */
export const paastandssamling = z.strictObject({
  /** Edition of the test: one letter or digit; stands in every share link. */
  utgave: z.string().length(1),
  kontrollert: z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.string()),
  paastander: z.array(z.discriminatedUnion('del', [interesse, trekkpaastand, kontrast])).min(1),
});
export type Paastandssamling = z.infer<typeof paastandssamling>;
export type PaastandData = Paastandssamling['paastander'][number];
