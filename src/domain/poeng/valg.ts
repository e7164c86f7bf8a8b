import { ledeneI } from '../deling/ledd.ts';
import { desimal } from '../tall/desimal.ts';

/**
 * What somebody has put into the calculator, as it stands in the fragment of the address, so that a sum can be linked to:
 *
 *     #fag=r1,r2&snitt=4,2&karakterer=25&spraak=1
 *
 * What is missing or cannot be read is left as it was to begin with.
 */
export interface Poengvalg {
  readonly fag: readonly string[];
  /** 1–6 with at most two decimals; undefined: not told. */
  readonly snitt?: number | undefined;
  /** How many grades stand on the diploma. */
  readonly karakterer: number;
  /** Language points that one has already, 0–4 in halves. */
  readonly spraak: number;
}

export const vanligAntallKarakterer = 25;

/** «4,2» or «4.2» → 4.2; undefined for what is no average of Norwegian grades. */
export function lesSnitt(tekst: string): number | undefined {
  if (!/^[1-6](?:[.,]\d{1,2})?$/.test(tekst.trim())) return undefined;
  const snitt = Number(tekst.trim().replace(',', '.'));
  return snitt <= 6 ? snitt : undefined;
}

/** A whole number of grades that a diploma can hold. */
export function lesKarakterer(tekst: string): number | undefined {
  const antall = /^\d{1,2}$/.test(tekst.trim()) ? Number(tekst) : 0;
  return antall >= 10 && antall <= 60 ? antall : undefined;
}

const lesSpraak = (tekst: string): number => {
  const poeng = Number(tekst.replace(',', '.'));
  return Number.isInteger(poeng * 2) && poeng >= 0 && poeng <= 4 ? poeng : 0;
};

export function lesPoengvalg(fragment: string, kjente: readonly string[]): Poengvalg {
  const deler = new URLSearchParams(ledeneI(fragment).join('&').toLowerCase());
  const gitt = (deler.get('fag') ?? '').split(',');
  return {
    fag: kjente.filter((id) => gitt.includes(id)),
    snitt: lesSnitt(deler.get('snitt') ?? ''),
    karakterer: lesKarakterer(deler.get('karakterer') ?? '') ?? vanligAntallKarakterer,
    spraak: lesSpraak(deler.get('spraak') ?? ''),
  };
}

/** The fragment without `#`; empty when nothing is told. */
export const skrivPoengvalg = ({ fag, snitt, karakterer, spraak }: Poengvalg): string =>
  [
    fag.length && `fag=${fag.join(',')}`,
    snitt && `snitt=${desimal(snitt)}`,
    karakterer !== vanligAntallKarakterer && `karakterer=${karakterer}`,
    spraak && `spraak=${desimal(spraak)}`,
  ]
    .filter(Boolean)
    .join('&');
