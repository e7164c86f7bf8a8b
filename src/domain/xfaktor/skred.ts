/**
 * Where a slab of snow can let go, and how far it hardly ever gets: tan v = Δh/Δx, and the edge x = h / tan 20°.
 * Example: 20 m up on 34.6 m along is 30°, and below a slope of 300 m one stands outside from 824 m.
 * This tells where, never whether: it is no tool for trips (varsom.no is).
 */

/** Slabs seldom let go below this, and most of them do between this and the next, degrees. */
export const brattest = 30;
/** Above this the snow slides off bit by bit. */
const forBratt = 50;
/** Avalanches hardly ever get past this line, measured from the top of where they let go, degrees. */
const utlop = 20;

const rad = (grader: number): number => (grader * Math.PI) / 180;

/** Steepness in degrees of a slope that rises `opp` over `bort`, in the same unit. */
export const bratthet = (opp: number, bort: number): number => (Math.atan2(opp, bort) * 180) / Math.PI;

/** Horizontal length of a slope that is `hoyde` high. */
export const bortover = (hoyde: number, grader: number): number => hoyde / Math.tan(rad(grader));

/** The edge of the 20° line, measured out from the top. */
export const trygg = (hoyde: number): number => bortover(hoyde, utlop);

/** Millimetres between contour lines `opp` metres apart on a map of scale 1:`maalestokk`. */
export const linjeavstand = (opp: number, grader: number, maalestokk: number): number =>
  (bortover(opp, grader) * 1000) / maalestokk;

/** Pull along the slope on each square metre of weak layer, Pa: `tetthet` in kg/m³, `tykkelse` in m. */
export const drag = (tetthet: number, tykkelse: number, grader: number, g = 9.81): number =>
  tetthet * g * tykkelse * Math.sin(rad(grader));

/** Can a slab let go here? */
export const kanLosne = (grader: number): boolean => grader >= brattest && grader <= forBratt;
