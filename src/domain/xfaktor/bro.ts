/**
 * How far a plank sags with a load in the middle: δ = F·L³ / (48·E·I), I = b·h³/12. Forces in N, lengths in mm.
 * Example: 48 × 198 mm of timber over 3 m with 800 N sags 22 mm lying flat and 1.3 mm on edge.
 */

/** Stiffness of construction timber C24, N/mm² (not confirmed: EN 338 was not seen). */
const stivhetTre = 11_000;
/** A person of about 80 kg, N. */
const last = 800;
/** Cross-section of the plank, mm²: 48 × 198. The same wood, whatever the shape. */
const tverrsnitt = 48 * 198;
/** Lets a floor sag by this part of its span at the most (one of the usual limits). */
export const grense = 1 / 300;
/** Higher than this many times its width, the plank falls on its side (our choice). */
const smalest = 8;

/** Resistance of a rectangular cross-section to bending, mm⁴. */
export const form = (bredde: number, hoyde: number): number => (bredde * hoyde ** 3) / 12;

/** Sag in the middle, mm. */
export const nedboying = (kraft: number, spenn: number, stivhet: number, I: number): number =>
  (kraft * spenn ** 3) / (48 * stivhet * I);

/** Width in mm of our plank when it is `hoyde` mm high. */
export const breddeVed = (hoyde: number): number => tverrsnitt / hoyde;

/** Sag of our plank in mm, with a person in the middle; `spenn` in m, `hoyde` in mm. */
export const sig = (spenn: number, hoyde: number): number =>
  nedboying(last, spenn * 1000, stivhetTre, form(breddeVed(hoyde), hoyde));

/** Does it fall on its side? */
export const velter = (hoyde: number): boolean => hoyde / breddeVed(hoyde) > smalest;

/** Does it hold, stiff enough to walk on? */
export const holder = (spenn: number, hoyde: number): boolean =>
  !velter(hoyde) && sig(spenn, hoyde) <= grense * spenn * 1000;
