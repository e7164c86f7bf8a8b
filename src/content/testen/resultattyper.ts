import type { Yrkesprofil } from '../../domain/testen/motor/typer.ts';

/** An occupation as the result page needs it: what the scorer reads, and what the list shows. */
export interface Yrkeskort extends Yrkesprofil {
  readonly navn: string;
  /** Made on the phone: 130 addresses that say what the ids say already. */
  readonly url: string;
  /** «Klima og natur · Master» in the language of the page. */
  readonly linje: string;
}

/** As it is sent with the page. */
export type Yrkesdata = Omit<Yrkeskort, 'url'>;

/** @param mappe where occupations have their pages: `/nn/yrker/` */
export const medAdresser = (yrker: readonly Yrkesdata[], mappe: string): Yrkeskort[] =>
  yrker.map((yrke) => ({ ...yrke, url: `${mappe}${yrke.id}/` }));
