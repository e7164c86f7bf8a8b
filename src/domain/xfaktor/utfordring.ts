/**
 * A record in a link: `#slaa=5.2`. The one who opens it sees «Slå 5,2 m». Nothing else is in the link, and no server sees it.
 */

/** What a record must say of itself: is less better, and how good can it be? */
export interface Maalestokk {
  lavest?: boolean;
  best: number;
}

/** Is `poeng` better than `andres`? */
export const erBedre = (poeng: number, andres: number, { lavest }: Maalestokk): boolean =>
  lavest ? poeng < andres : poeng > andres;

/** As tolerant as `leser.ts`, in a line: a story has no byte to spare for it, and a number can be told from what surrounds it. */
const lenke = /^#*(?:%23)?slaa(?:=|%3d)(-?\d{1,6}(?:(?:[.,]|%2[ce])\d{1,3})?)(?![\w-])/i;

/** The record in the fragment of an address; never better than what can be reached. Undefined where there is none. */
export function lesUtfordring(fragment: string, stokk: Maalestokk): number | undefined {
  const tall = lenke.exec(fragment)?.[1];
  if (tall === undefined) return undefined;
  const n = Number(tall.replace(/,|%2[ce]/i, '.'));
  return erBedre(n, stokk.best, stokk) ? stokk.best : n;
}

/** The fragment that carries a record. */
export const skrivUtfordring = (poeng: number): string => `#slaa=${Number(poeng.toFixed(3))}`;
