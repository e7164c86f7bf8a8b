/**
 * Ice crystals in ice cream: they grow together in the freezer, d³ = d₀³ + K·t, and the more there are, the smaller each
 * is, N = 6V/(π·d³). Example: 25 µm after 182 days at −18 °C has become 50 µm, and eight crystals have become one.
 */

/** Diameter of a crystal in new ice cream, µm. */
export const nyIs = 25;
/** From this size on, µm, the tongue feels grains. */
export const knasegrense = 50;

/**
 * How fast crystals grow at `temperatur` °C, in µm³ a day. Ours, not measured: 600 at −18 °C and ten times as fast
 * for each 6 degrees warmer. That warmer is faster is measured.
 */
export const vekst = (temperatur: number): number => 600 * 10 ** ((temperatur + 18) / 6);

/** Diameter in µm after `t` days with growth `K` µm³ a day. */
export const storrelse = (K: number, t: number, d0 = nyIs): number => Math.cbrt(d0 ** 3 + K * t);

/** Days until crystals have grown from `d0` to `d` µm. */
export const tidTil = (d: number, K: number, d0 = nyIs): number => (d ** 3 - d0 ** 3) / K;

/** How many crystals of diameter `d` mm there are in `V` mm³ of ice. */
export const antall = (d: number, V = 1): number => (6 * V) / (Math.PI * d ** 3);

/** Share of the water that is frozen at `T` °C when it begins to freeze at `Tf` °C: f = 1 − T_f/T. */
export const frossenAndel = (T: number, Tf = -2.5): number => Math.max(0, 1 - Tf / T);

/** How many degrees `gram` of a substance (molar mass `M` g/mol) in `kg` of water lower its freezing point. */
export const frysepunktsenkning = (gram: number, M: number, kg: number, Kf = 1.86): number => (Kf * gram) / M / kg;
