import { z } from 'astro/zod';
import { paaBegge } from './begge.ts';
import { dato, kilder, ref } from './felles.ts';
import { inngang } from './inngang.ts';

/** What stands at the door, in the order that the page groups them: the wish «I need no science» first. */
export const kravslag = [
  'studiekompetanse',
  'karakterer',
  'prove',
  'annen-utdanning',
  'realfag',
  'fagbrev',
  'ingen-fast',
] as const;
export type Kravslag = (typeof kravslag)[number];

const svar = z
  .string()
  .min(30)
  .max(240, 'svaret kan være høyst 240 tegn: én ærlig linje')
  .refine((tekst) => !/^(ja|nei|ikke|ikkje)\b/i.test(tekst), {
    error: 'linja er en forklaring og begynner ikke med ja eller nei: svaret regner Fagsjekken ut fra «innganger»',
  });

/**
 * An occupation outside STEM that pupils ask for in the same breath: content/andre-yrker/<id>.yaml. The file name is
 * the anchor on /elever/andre-yrker, so a search or Fagsjekken can point at the line.
 */
export const andreYrke = z.strictObject({
  navn: paaBegge(z.string().min(2).max(60)).meta({ tittel: 'Navn' }),
  /**
   * studiekompetanse: general study competence alone; karakterer: and marks, no subjects; prove: and a test, audition,
   * licence or health; annen-utdanning: builds on another education; realfag: science subjects; fagbrev: trade
   * certificate or other vocational competence; ingen-fast: no fixed way.
   */
  krever: z.enum(kravslag).meta({ tittel: 'Hva som kreves', hjelp: 'Avgjør hvilken gruppe linjen står i.' }),
  /** What is asked at the door. Fagsjekken answers «kan jeg?» from this. */
  innganger: z.array(inngang).min(1).meta({ tittel: 'Veiene inn', lukket: true }),
  /** What admission asks, and for which year: the explanation, never the verdict. */
  svar: paaBegge(svar).meta({
    tittel: 'Forklaring',
    hjelp: 'Hva opptaket spør etter, og for hvilket år. Ikke ja eller nei: det regner Fagsjekken ut. 30–240 tegn.',
  }),
  /** Pages of ours to read next. */
  kravkode: ref.optional().meta({ tittel: 'Kravkode', hjelp: 'Side hos oss å lese videre.', samling: 'kravkoder' }),
  yrke: ref.optional().meta({ tittel: 'Yrke', hjelp: 'Side hos oss å lese videre.', samling: 'yrker' }),
  vei: ref.optional().meta({ tittel: 'Vei', hjelp: 'Side hos oss å lese videre.', samling: 'veier' }),
  /** Everyday words that should find the line in search, in both languages; not shown. */
  soekeord: z
    .array(z.string().min(1))
    .min(3)
    .meta({ tittel: 'Søkeord', hjelp: 'Hverdagsord på bokmål og nynorsk. Minst tre. De vises ikke.' }),
  /** bekreftet: read in a source for the year given; sannsynlig: an older or a general source. */
  sikkerhet: z.enum(['bekreftet', 'sannsynlig']).meta({
    tittel: 'Hvor sikkert',
    hjelp: 'bekreftet: lest i en kilde for året. sannsynlig: eldre eller generell kilde.',
  }),
  /** The day a person last checked the line against its sources. */
  kontrollert: dato.meta({ tittel: 'Sist kontrollert', hjelp: 'Dagen et menneske sist så etter i kildene.' }),
  kilder,
});
export type AndreYrkeData = z.infer<typeof andreYrke>;
