import { dagINorge } from '../../domain/kalender/frist.ts';
import { opptaksaarFor } from '../../domain/regler/periode.ts';

/**
 * The day the site is built for: today in Norway, or `DATO=2028-03-01 npm run build` for an editor who wants to see what it
 * will say then.
 * @throws when DATO is no day.
 */
export const byggedag = (): string => annenDag() ?? dagINorge(new Date());

/** The day that an editor asked for, which the pages must tell the browser too; undefined: today. */
export function annenDag(): string | undefined {
  const { DATO } = process.env;
  if (DATO === undefined || DATO === '') return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(DATO)) throw new Error(`DATO=${DATO}: skriv en dato som 2028-03-01`);
  return DATO;
}

/** Has what begins on a day begun? A subject that is to come has its own day. */
export const harBegynt = (fra: string | undefined): boolean => fra === undefined || fra <= byggedag();

/** The admission that a visitor who reads the page on the day of the build would apply to next. */
export const nesteOpptak = (): number => opptaksaarFor(byggedag());
