import type { Paastand } from '../../domain/utdanningstesten/typer.ts';

/** A statement with its words in the language of the page; a contrast has two. */
export type Paastandstekst = Paastand & { readonly tekst: string | readonly [string, string] };

/** Interface strings of the test, from src/i18n/testen.ts, handed over by the page. */
export type Tekster = Readonly<Record<string, string>>;

/** Puts values into a string: `{n} av {av}`. */
export const sett = (tekst: string | undefined, verdier: Readonly<Record<string, string | number>>): string =>
  (tekst ?? '').replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));
