/**
 * Scales. Every axis of ours begins at zero: a bar that does not lies about proportion, and a line that does not
 * makes much of little.
 */
import type { Enhet } from './typer.ts';

/** A round number at or above `storst`: 1, 2, 2.5, 4, 5, 6, 8 or 10 times a power of ten. */
export function rundMaks(storst: number): number {
  // Nothing to draw; far below any figure there is, floating point gives out too.
  if (storst < 1e-9) return 1;
  const tier = 10 ** Math.floor(Math.log10(storst));
  // Rounding away what floating point adds, so that 0.3 is not more than 3 × 0.1.
  const faktor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((f) => f * tier >= storst * (1 - 1e-9)) ?? 10;
  return Number((faktor * tier).toPrecision(12));
}

/** Where the axis ends. Shares above a half are drawn against the whole, so that what is lacking shows too. */
export function maksFor(verdier: readonly number[], enhet: Enhet): number {
  const storst = Math.max(0, ...verdier);
  return enhet === 'prosent' && storst > 60 && storst <= 100 ? 100 : rundMaks(storst);
}

/** Steps that are read without reckoning, before powers of ten. */
const runde = [1, 2, 2.5, 5];

/** Evenly spaced marks from zero to `maks`, both with them, in round steps where `maks` allows it. */
export function merker(maks: number): number[] {
  const erRundt = (steg: number) =>
    runde.includes(Number((steg / 10 ** Math.floor(Math.log10(steg) + 1e-9)).toFixed(9)));
  const antall = [4, 5, 3, 6].find((n) => erRundt(maks / n)) ?? 4;
  return Array.from({ length: antall + 1 }, (_, i) => Number(((maks * i) / antall).toPrecision(12)));
}
