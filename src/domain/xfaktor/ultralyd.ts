/**
 * Seeing with sound: d = v·t/2, λ = v/f, and a loss of L = α·f·2d decibels, which leaves 10^(−L/10) of the sound.
 * Example: 5 MHz at 10 cm comes back after 130 µs with 1/100 000 left, and tells details of 0.3 mm apart.
 */

/** Speed of sound in soft tissue, m/s. */
const lydfart = 1540;
/** Loss on the way, dB for each cm and MHz (a textbook mean; not confirmed, and sources disagree). */
const demping = 0.5;
/** Weaker than this when it comes back, dB, the picture is black (our choice). */
export const svakest = 100;

/** Depth in m of what sends the echo after `t` seconds. */
export const dybde = (t: number, fart = lydfart): number => (fart * t) / 2;

/** Seconds until the echo from `d` metres. */
export const ekkotid = (d: number, fart = lydfart): number => (2 * d) / fart;

/** Wavelength in m of `frekvens` Hz: finer details cannot be told apart. */
export const boelgelengde = (frekvens: number, fart = lydfart): number => fart / frekvens;

/** Loss in dB there and back, with `mhz` and `cm`. */
export const tap = (mhz: number, cm: number, alfa = demping): number => alfa * mhz * 2 * cm;

/** The share of the sound that is left after a loss in dB. */
export const igjen = (dB: number): number => 10 ** (-dB / 10);

/** Pictures a second, when each is made of `linjer` echoes from `d` metres. */
export const bilder = (d: number, linjer: number, fart = lydfart): number => 1 / (ekkotid(d, fart) * linjer);

/** Does enough sound come back? */
export const naarTilbake = (mhz: number, cm: number): boolean => tap(mhz, cm) <= svakest;
