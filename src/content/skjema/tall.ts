import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { dato, kilde, ref } from './felles.ts';

/** What the numbers count. `personer` and `antall` are whole numbers; `ganger` is an average number of times. */
const enheter = ['prosent', 'personer', 'antall', 'ganger'] as const;

/** One column of numbers. */
const serie = z.strictObject({
  /** Heading of the column and label in the chart. */
  navn: begge,
  /** Where this column counts something else than the others; the chart then draws it in a panel of its own. */
  enhet: z.enum(enheter).optional(),
});

/** One row: a year, or what was asked or measured. A new year is one new line. */
const rad = z.strictObject({
  /** «2022» or «2021/22» for rows that are years … */
  aar: z
    .preprocess(
      (v) => (typeof v === 'number' ? String(v) : v),
      z.string().regex(/^\d{4}(\/\d{2})?$/, 'skriv året som 2022 eller 2021/22'),
    )
    .optional(),
  /** … and a text for all others. */
  navn: begge.optional(),
  /** One number a series, in their order; null where the source has none. */
  verdier: z.array(z.number().nonnegative().nullable()).min(1),
  /** Where this row counts something else than the rest (single figures only). */
  enhet: z.enum(enheter).optional(),
  /** Where the source rounds or sets a limit: «over 4000», «omtrent 200», «høyst 24 %». */
  grad: z.enum(['over', 'omtrent', 'hoyst']).optional(),
});

/** One set of figures: content/tall/<id>.yaml becomes a chart, a table, /tall/<id>.svg and /tall/<id>.csv. */
export const tall = z
  .strictObject({
    tittel: begge,
    /** What to see in the figures, in one sentence. */
    setning: begge,
    /** linje: years along the bottom; stolper: one bar a number; enkelttall: big numbers without a chart. */
    form: z.enum(['linje', 'stolper', 'enkelttall']),
    enhet: z.enum(enheter),
    serier: z.array(serie).min(1).max(4),
    rader: z.array(rad).min(1),
    /** Where NSR has the figures from, or who asked, with the year they hold for. */
    kilde,
    /** What is uncertain: definitions, low numbers of answers, what the source does not tell. */
    merknad: begge.optional(),
    /** Page that the figures belong to besides «Tall og fakta». */
    tiltak: ref.optional(),
    /** Which part of «Tall og fakta» shows them, and in which order there. */
    del: z.enum(['ungdomsskole', 'videregaende', 'hoyere', 'arbeidsliv', 'tiltak', 'kampanje']),
    rekkefolge: z.number().int(),
    kontrollert: dato,
  })
  .superRefine(({ serier, rader, form }, ctx) => {
    const likeEnheter = new Set(serier.map((s) => s.enhet)).size === 1;
    if (form === 'stolper' && likeEnheter && serier.length > 2)
      ctx.addIssue({
        code: 'custom',
        path: ['serier'],
        message: 'stolper med samme enhet kan ha høyst to serier: del i to filer',
      });
    for (const [i, r] of rader.entries()) {
      if (r.verdier.length !== serier.length)
        ctx.addIssue({
          code: 'custom',
          path: ['rader', i, 'verdier'],
          message: `raden har ${r.verdier.length} tall, men det er ${serier.length} serier: skriv ett tall for hver serie, og null der kilden ikke har noe`,
        });
      if (!r.aar === !r.navn)
        ctx.addIssue({ code: 'custom', path: ['rader', i], message: 'skriv enten aar eller navn på raden' });
      if (r.enhet && form !== 'enkelttall')
        ctx.addIssue({
          code: 'custom',
          path: ['rader', i, 'enhet'],
          message: 'bare enkelttall kan ha egen enhet på raden: skriv den på serien',
        });
      if (form === 'linje' && (!r.aar || r.verdier.includes(null)))
        ctx.addIssue({
          code: 'custom',
          path: ['rader', i],
          message: 'et linjediagram må ha aar og alle tall på hver rad',
        });
    }
  });
export type TallData = z.infer<typeof tall>;
