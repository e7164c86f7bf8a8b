import { z } from 'astro/zod';

/** A day as editors write it: 2026-11-22. YAML may have made a Date of it already. */
export const dato = z
  .preprocess(
    (verdi) => (verdi instanceof Date ? verdi.toISOString().slice(0, 10) : verdi),
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'skriv en dato som 2026-11-22'),
  )
  .meta({ tittel: 'Dato', dag: true });

/** Where a fact comes from. */
export const kilde = z.strictObject({
  /** Who published it, readable for a pupil: «Utdanningsdirektoratet (Grep)». */
  navn: z.string().min(2).meta({
    tittel: 'Hvem har publisert det',
    hjelp: 'Skriv det slik at en elev forstår det: «Utdanningsdirektoratet (Grep)».',
  }),
  /** Address of the page, when there is one. */
  url: z.url('skriv en hel adresse som begynner med https://').optional().meta({
    tittel: 'Adresse',
    hjelp: 'Hele adressen, med https://. La feltet stå tomt når det ikke finnes noen side.',
  }),
  /** The year (or admission, or «udatert») that the source speaks for, shown to the reader. */
  aar: z
    .preprocess((v) => (typeof v === 'number' ? String(v) : v), z.string().min(4))
    .meta({ tittel: 'År', hjelp: 'Året eller opptaket som kilden gjelder for, eller «udatert».' }),
});
export type Kilde = z.infer<typeof kilde>;

/** At least one source: a fact without one is not published. */
export const kilder = z
  .array(kilde)
  .min(1, 'oppgi minst én kilde med navn, aar og helst url: opplysninger uten kilde publiseres ikke')
  .meta({ tittel: 'Kilder', hjelp: 'Minst én. Det som ikke har kilde, publiseres ikke.' });

/** A reference to another entry: its file name without ending. */
export const ref = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'skriv filnavnet uten .mdx, med små bokstaver og bindestrek')
  .meta({ tittel: 'Henvisning' });

/** A short introduction that stands under the title and in search results. */
const ingress = z.string().min(30).max(160, 'ingressen kan være høyst 160 tegn').meta({
  tittel: 'Ingress',
  hjelp: 'Én eller to setninger, 30–160 tegn. Står under tittelen og i søket. Ingen to sider kan ha den samme.',
  lang: true,
});

/** Text fields that every entry has, in the language of the file. */
const tekstfelt = {
  /** The page's heading. */
  tittel: z.string().min(2).max(80).meta({ tittel: 'Tittel', hjelp: 'Overskriften på siden.' }),
  /** One or two sentences, 30–160 characters. No two pages may have the same. */
  ingress,
  /** Everyday words that should find the page in search (aliases); not shown. */
  soekeord: z
    .array(z.string().min(1))
    .default([])
    .meta({ tittel: 'Søkeord', hjelp: 'Hverdagsord som skal finne siden i søket. De vises ikke.' }),
};

/** Fields that every bokmål entry has besides the text. */
export const fellesfelt = {
  ...tekstfelt,
  /** The day a person last checked the entry against its sources. */
  kontrollert: dato.meta({ tittel: 'Sist kontrollert', hjelp: 'Dagen et menneske sist så etter i kildene.' }),
  /**
   * File names that the entry has had. Their addresses in both languages, links of Fagsjekken and comparisons go on
   * working, and other files may go on naming it so.
   */
  tidligere: z.array(ref).optional().meta({
    tittel: 'Tidligere filnavn',
    hjelp: 'Når fila får nytt navn, skriv det gamle her. Da virker gamle lenker.',
  }),
};

/** The nynorsk file of an entry holds text only; every figure and rule comes from the bokmål file. */
export const nynorsk = z.strictObject(tekstfelt);
