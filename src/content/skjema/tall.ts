import { z } from 'astro/zod';
import { begge } from './begge.ts';
import { dato, kilde, ref } from './felles.ts';

/** What the numbers count. `personer` and `antall` are whole numbers; `ganger` is an average number of times. */
const enheter = ['prosent', 'personer', 'antall', 'ganger'] as const;

/** One column of numbers. */
const serie = z.strictObject({
  /** Heading of the column and label in the chart. */
  navn: begge.meta({ tittel: 'Navn', hjelp: 'Overskriften på kolonnen.' }),
  /** Where this column counts something else than the others; the chart then draws it in a panel of its own. */
  enhet: z.enum(enheter).optional().meta({ tittel: 'Enhet', hjelp: 'Når kolonnen teller noe annet enn de andre.' }),
});

/** One row: a year, or what was asked or measured. A new year is one new line. */
const rad = z.strictObject({
  /** «2022» or «2021/22» for rows that are years … */
  aar: z
    .preprocess(
      (v) => (typeof v === 'number' ? String(v) : v),
      z.string().regex(/^\d{4}(\/\d{2})?$/, 'skriv året som 2022 eller 2021/22'),
    )
    .optional()
    .meta({ tittel: 'År', hjelp: '«2022» eller «2021/22». Skriv enten år eller navn.' }),
  /** … and a text for all others. */
  navn: begge.optional().meta({ tittel: 'Navn', hjelp: 'Når raden ikke er et år.' }),
  /** One number a series, in their order; null where the source has none. */
  verdier: z
    .array(z.number().nonnegative().nullable())
    .min(1)
    .meta({ tittel: 'Tall', hjelp: 'Ett for hver kolonne, i samme rekkefølge. Tomt der kilden ikke har noe.' }),
  /** Where this row counts something else than the rest (single figures only). */
  enhet: z.enum(enheter).optional().meta({ tittel: 'Enhet', hjelp: 'Når raden teller noe annet.' }),
  /** Where the source rounds or sets a limit: «over 4000», «omtrent 200», «høyst 24 %». */
  grad: z
    .enum(['over', 'omtrent', 'hoyst'])
    .optional()
    .meta({ tittel: 'Grad', hjelp: 'Når kilden runder av eller setter en grense.' }),
});

/** One set of figures: content/tall/<id>.yaml becomes a chart, a table, /tall/<id>.svg and /tall/<id>.csv. */
export const tall = z
  .strictObject({
    tittel: begge.meta({ tittel: 'Tittel' }),
    /** What to see in the figures, in one sentence. */
    setning: begge.meta({ tittel: 'Det man skal se', hjelp: 'I én setning.' }),
    /** linje: years along the bottom; stolper: one bar a number; enkelttall: big numbers without a chart. */
    form: z.enum(['linje', 'stolper', 'enkelttall']).meta({
      tittel: 'Form',
      hjelp: 'linje: år bortover. stolper: en stolpe per tall. enkelttall: store tall uten diagram.',
    }),
    enhet: z.enum(enheter).meta({ tittel: 'Enhet' }),
    serier: z.array(serie).min(1).max(4).meta({ tittel: 'Kolonner' }),
    rader: z.array(rad).min(1).meta({ tittel: 'Rader', hjelp: 'Et nytt år er én ny rad.' }),
    /** Where NSR has the figures from, or who asked, with the year they hold for. */
    kilde: kilde.meta({ tittel: 'Kilde' }),
    /** What is uncertain: definitions, low numbers of answers, what the source does not tell. */
    merknad: begge.optional().meta({ tittel: 'Merknad', hjelp: 'Det som er usikkert.' }),
    /** Page that the figures belong to besides «Tall og fakta». */
    tiltak: ref.optional().meta({ tittel: 'Tiltak', hjelp: 'Siden som tallene også hører til.', samling: 'tiltak' }),
    /** Which part of «Tall og fakta» shows them, and in which order there. */
    del: z
      .enum(['ungdomsskole', 'videregaende', 'hoyere', 'arbeidsliv', 'tiltak', 'kampanje'])
      .meta({ tittel: 'Del av «Tall og fakta»' }),
    rekkefolge: z.number().int().meta({ tittel: 'Rekkefølge' }),
    kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
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
