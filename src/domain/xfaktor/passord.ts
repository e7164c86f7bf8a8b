/**
 * Guessing a password: N = a^L possible ones, and trying them all takes t = a^L / r. Bits: H = L · lg a / lg 2.
 * Example: 8 of 62 signs fall in 22 minutes to one graphics card; 12 of them last 623 years.
 */

/** Guesses a second: one RTX 4090 against fast storage (MD5), 2022. */
export const rask = 1.641e11;
/** Guesses a second: twelve RTX 5090 against slow storage (bcrypt, cost 10), 2025. */
export const treg = 114_300;
/** Seconds in a year of 365.25 days. */
export const aar = 31_557_600;

/** How many passwords there are of length `L` with `a` different signs. */
const antall = (a: number, L: number): number => a ** L;
/** Seconds that it takes at most to try them all with `r` guesses a second. */
export const tid = (a: number, L: number, r: number): number => antall(a, L) / r;
/** The same as bits: how many times the number of passwords has been doubled. */
export const bits = (a: number, L: number): number => (L * Math.log10(a)) / Math.log10(2);
