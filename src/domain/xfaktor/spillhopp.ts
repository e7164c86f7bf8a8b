/**
 * A jump in a game: h = v₀²/(2g), T = v₀/g. A designer turns it round and asks for height and time: g = 2h/T², v₀ = 2h/T.
 * Example: 3 m up in 0.35 s needs g = 49 m/s², five times that of the Earth.
 */

/** Gravity of the Earth, m/s². */
export const jorda = 9.81;
/** Speed along the ground in the story's game, m/s. */
export const lop = 6;

/** Height in m of a jump that leaves the ground at `v0` m/s. */
export const hoyde = (v0: number, g: number): number => v0 ** 2 / (2 * g);
/** Speed in m/s that a jump of `h` metres leaves the ground with. */
export const startfart = (h: number, g: number): number => Math.sqrt(2 * g * h);
/** Time in s to the top of a jump of `h` metres. */
export const topptid = (h: number, g: number): number => Math.sqrt((2 * h) / g);
/** The gravity in m/s² that brings a jump to `h` metres in `T` seconds, and the speed in m/s that it then needs. */
export const tyngdeFor = (h: number, T: number): number => (2 * h) / T ** 2;
export const startfartFor = (h: number, T: number): number => (2 * h) / T;
/** Length in m of a jump along the ground at `vx` m/s. */
export const lengde = (vx: number, v0: number, g: number): number => (vx * 2 * v0) / g;

/**
 * The top in m of a jump worked out frame by frame, as a game does: first v ← v − g·Δt, then y ← y + v·Δt.
 * Few frames a second give a lower jump: 10 m/s at g = 20 reaches 2.25 m with 20 and 2.42 m with 60, for 2.5 exactly.
 */
export function toppBildeForBilde(v0: number, g: number, bilder: number): number {
  let y = 0;
  for (let v = v0 - g / bilder; v > 0; v -= g / bilder) y += v / bilder;
  return y;
}
