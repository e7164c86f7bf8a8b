import type { Soketreff } from '../../domain/fagsjekk/sok.ts';
import type { Fagsjekkdata, Kravtillegg } from '../../domain/fagsjekk/typer.ts';
import type { Oytekst, Resttekst } from '../../i18n/fagsjekken.ts';

/** Interface strings of the island in the language of the page, from src/i18n/fagsjekken.ts. */
export type Tekster = Readonly<Record<Oytekst, string>>;

/** What every part of the island works with. */
export interface Grunnlag {
  readonly data: Fagsjekkdata;
  readonly t: Tekster;
  /** The name of a goal; undefined until the names have come. */
  readonly navn: (slag: 'yrke' | 'utdanning' | 'krav', id: string) => string | undefined;
  /** What pupils call a subject: «R1». */
  readonly fagnavn: (id: string) => string;
  /** Address of a node in the language of the page. */
  readonly adresse: (slag: 'fag' | 'yrke' | 'utdanning' | 'krav', id: string) => string;
}

/** What is fetched after the first answer: /fagsjekken/nb.json. */
export interface Tillegg {
  readonly tekster: Readonly<Record<Resttekst, string>>;
  readonly krav: Readonly<Record<string, Kravtillegg>>;
  /** Names by id, in the language of the page. */
  readonly yrker: Readonly<Record<string, string>>;
  readonly utdanninger: Readonly<Record<string, string>>;
  readonly felter: Readonly<Record<string, string>>;
}

/** What the lower half works with. */
export interface Restgrunnlag extends Grunnlag {
  readonly r: Tillegg['tekster'];
  readonly tillegg: Tillegg;
}

/** Finds goals by name, everyday words (by goal) and place. */
export type Maalsok = (sporring: string, ord: Readonly<Record<string, string>>) => readonly Soketreff[];

/** Puts values into a string: `{n} av {av}`. */
export const sett = (tekst: string, verdier: Readonly<Record<string, string | number>>): string =>
  tekst.replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));
