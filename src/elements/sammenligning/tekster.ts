import type { Rad } from '../../content/sammenligning/typer.ts';

/** The strings that the element needs, handed over by the page. */
export interface Tekster {
  fjern: string;
  full: string;
  enTil: string;
  lagt: string;
  feil: string;
  uleselig: string;
  nett: string;
  figurer: string;
  figurTekst: string;
  dagen: string;
  mest: string;
  begge: string;
  rader: Record<Rad, string>;
  /** First and second pole of each contrast, in the order of `arbeidsform`. */
  poler: [string, string][];
}
