import type { Paastand } from '../../domain/testen/motor/typer.ts';

/** A statement with its words in the language of the page; a contrast has two. */
export type Paastandstekst = Paastand & { readonly tekst: string | readonly [string, string] };

/** Interface strings of the test, from src/i18n/testen.ts, handed over by the page. */
export type Tekster = Readonly<Record<string, string>>;

export { fyll as sett } from '../../i18n/fyll.ts';
