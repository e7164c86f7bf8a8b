/**
 * A satellite in a circle: T = 2π·√(a³/GM), v = √(GM/a), a = R + h. Metres and seconds unless said otherwise.
 * Example: 400 km up it takes 92 minutes at 7.7 km/s; 35 786 km up it takes exactly one turn of the Earth.
 */

/** The Earth's pull, m³/s². */
const GM = 3.986004418e14;
/** The Earth's mean radius, and at the equator, m. */
const jordradius = 6.371e6;
export const ekvatorradius = 6.378137e6;
/** One turn of the Earth against the stars, s (not confirmed here; the value that textbooks print). */
export const stjernedoegn = 86_164.1;

const grader = (rad: number): number => (rad * 180) / Math.PI;

/** Time for one round, s, at `h` metres. */
export const omlop = (h: number, R = jordradius, gm = GM): number => 2 * Math.PI * Math.sqrt((R + h) ** 3 / gm);

/** Speed in the orbit, m/s. */
export const fart = (h: number, R = jordradius, gm = GM): number => Math.sqrt(gm / (R + h));

/** The height in m where one round takes `T` seconds. */
export const hoydeFor = (T: number, R = ekvatorradius, gm = GM): number =>
  Math.cbrt((gm * T ** 2) / (4 * Math.PI ** 2)) - R;

/** How far round the Earth, in degrees, a satellite at `h` metres can be seen. */
export const synsvidde = (h: number, R = jordradius): number => grader(Math.acos(R / (R + h)));

/** Degrees above the horizon of a satellite over the equator, seen from `bredde` degrees north on the same meridian. */
export function overHorisonten(bredde: number, a: number, R = ekvatorradius): number {
  const fi = (bredde * Math.PI) / 180;
  return grader(Math.atan((Math.cos(fi) - R / a) / Math.sin(fi)));
}

/** Turns a satellite over the equator makes, seen from the ground, in a day: 0 stands still, below 0 it goes backwards. */
export const runderSett = (h: number): number => 86_400 / omlop(h, ekvatorradius) - 86_400 / stjernedoegn;
