/**
 * Figures on their way to a chart, a table or a file: one language, no content behind them.
 *
 * Sample: `{ serier: [{ navn: '1T', enhet: 'prosent' }], rader: [{ navn: '2021/22', verdier: [47.7] }] }`.
 * Made at build from content/tall; nothing of it reaches the browser as data.
 */
export type Enhet = 'prosent' | 'personer' | 'antall' | 'ganger';

export interface Serie {
  navn: string;
  enhet: Enhet;
  /** Decimals that every number of the series is written with; otherwise as many as it has. */
  desimaler?: number | undefined;
}
export interface Rad {
  navn: string;
  /** One number a series; null where the source has none. */
  verdier: readonly (number | null)[];
  /** Where the row counts something else than its series says. */
  enhet?: Enhet | undefined;
  /** What the source says about how exact the number is, as a word before it: «over», «høyst». */
  forord?: string | undefined;
}
export interface Tallsett {
  /** The word after an average number of times, in the set's language: «ganger». */
  ganger: string;
  serier: readonly Serie[];
  rader: readonly Rad[];
}
