import type { Yrkesprofil } from '../../domain/utdanningstesten/typer.ts';

/** An occupation as the result page needs it: what the scorer reads, and what the list shows. */
export interface Yrkeskort extends Yrkesprofil {
  readonly navn: string;
  readonly url: string;
  /** «Klima og natur · Master» in the language of the page. */
  readonly linje: string;
}
