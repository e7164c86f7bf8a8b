import type { Fasett, Kontrast, RiasecBokstav, Trekk } from './maal.ts';

/** One answer on the five-step scale. For a contrast 1 is wholly the first pole, 5 wholly the second. */
export type Svar = 1 | 2 | 3 | 4 | 5;

/** Answers by statement id. An unanswered statement is absent; the order of the keys means nothing. */
export type Svarsett = Readonly<Record<string, Svar>>;

/** What a pupil sets on the result page, instead of the answer to that contrast. 0 is «spiller ingen rolle». */
export type Preferanser = Readonly<Partial<Record<Kontrast, -2 | -1 | 0 | 1 | 2>>>;

/** A statement without its words: what the scorer needs, whatever the language. */
export type Paastand =
  | {
      readonly id: string;
      readonly del: 'interesser';
      readonly maaler: Fasett;
      readonly riasec: readonly RiasecBokstav[];
    }
  | { readonly id: string; readonly del: 'slik-er-jeg'; readonly maaler: Trekk; readonly snudd: boolean }
  | { readonly id: string; readonly del: 'slik-jobber-jeg'; readonly maaler: Kontrast };

/** An occupation as content/yrker has it. Pay, women's share and demand are left out on purpose. */
export interface Yrkesprofil {
  readonly id: string;
  /** O*NET occupational interests, 1–7, unstandardised. */
  readonly riasec: Readonly<Record<RiasecBokstav, number>>;
  /** 0 none, 1 some, 2 much, 3 the core. */
  readonly fasetter: Readonly<Record<Fasett, number>>;
  /** 1–5; null where O*NET lacks them. */
  readonly trekk: Readonly<Record<Trekk, number>> | null;
  /** −2 first pole, 2 second pole. */
  readonly arbeidsform: Readonly<Record<Kontrast, number>>;
  /** Levels at which one can enter, the usual one first. */
  readonly nivaa: readonly string[];
  readonly felt: string;
}
