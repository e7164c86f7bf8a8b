import { z } from 'astro/zod';
import { dato, kilder, ref } from './felles.ts';

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

const svar = z.string().min(30).max(240, 'svaret kan være høyst 240 tegn: én ærlig linje');

/**
 * An occupation outside STEM that pupils ask for in the same breath: content/andre-yrker/<id>.yaml. The file name is
 * the anchor on /elever/andre-yrker, so a search or Fagsjekken can point at the line.
 */
export const andreYrke = z.strictObject({
  navn: z.string().min(2).max(60),
  navnNn: z.string().min(2).max(60),
  /**
   * studiekompetanse: general study competence alone; karakterer: and marks, no subjects; prove: and a test, audition,
   * licence or health; annen-utdanning: builds on another education; realfag: science subjects; fagbrev: trade
   * certificate or other vocational competence; ingen-fast: no fixed way.
   */
  krever: z.enum(kravslag),
  /** The answer to «do I need science for it?»: yes or no first, then what admission asks and for which year. */
  svar,
  svarNn: svar,
  /** Pages of ours to read next. */
  kravkode: ref.optional(),
  yrke: ref.optional(),
  vei: ref.optional(),
  /** Everyday words that should find the line in search, in both languages; not shown. */
  soekeord: z.array(z.string().min(1)).min(3),
  /** bekreftet: read in a source for the year given; sannsynlig: an older or a general source. */
  sikkerhet: z.enum(['bekreftet', 'sannsynlig']),
  /** The day a person last checked the line against its sources. */
  kontrollert: dato,
  kilder,
});
export type AndreYrkeData = z.infer<typeof andreYrke>;
