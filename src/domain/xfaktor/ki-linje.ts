/**
 * A machine that draws a line: z = w₁x₁ + w₂x₂ + b is above 0 on one side of it, p = 1/(1 + e^(−z)) says how sure it is,
 * and it learns by moving w a little for each mistake, w ← w + η·(y − p)·x.
 * Example: the line of w = (3, 4), b = −5 passes 2.4 from the point (3, 2).
 */

export type Punkt = readonly [x1: number, x2: number];
/** A line by the direction it faces in degrees, and its distance from the middle. */
export interface Linje {
  vipp: number;
  skyv: number;
}

/** What is measured in each picture, placed by us: 25 of dogs, 25 of muffins. One dog and two muffins are odd. */
// prettier-ignore
export const hunder: readonly Punkt[] = [
  [1.2, 0.9], [7.6, 4.4], [3.4, 4.5], [6.2, 3.1], [4.7, 3.3], [8.1, 3.9], [7, 1.4], [7.1, 2.7], [5.7, 1.9], [8.4, 2.6],
  [9, 3.3], [10.1, 3.5], [6, 3.8], [8.6, 1.7], [6.3, 2.3], [4.8, 2.6], [7.7, 1.7], [6.9, 3.8], [3.7, 3.8], [5.5, 2.9],
  [9.8, 1.9], [5.6, 1.1], [5.4, 4.2], [7.5, 3.4], [2.7, 4.6],
];
// prettier-ignore
export const muffins: readonly Punkt[] = [
  [9.6, 4.3], [9.2, 2.5], [3.8, 1.4], [1.5, 2], [3.2, 2.1], [4.6, 1.3], [1.8, 3.2], [2.4, 3.6], [4.1, 2.2], [2.6, 1.6],
  [3.5, 3], [2.3, 2.7], [6.3, 1], [4.5, 4.4], [2, 0.8], [0.9, 3.5], [8.7, 0.6], [2.8, 0.9], [0.5, 0.7], [3.9, 0.7],
  [0.4, 2.3], [0.9, 1.6], [7.6, 0.6], [1.3, 4.1], [4.8, 0.5],
];
/** The middle that the line is pushed from. */
export const midten: Punkt = [5.2, 2.6];

/** How sure a score is: 0.5 on the line, near 1 far out on the side of the dogs. */
export const sikkerhet = (z: number): number => 1 / (1 + Math.exp(-z));
/** The score of a point. */
const skaar = ([w1, w2]: Punkt, b: number, [x1, x2]: Punkt): number => w1 * x1 + w2 * x2 + b;
/** How far a point is from the line, above 0 on the side that w points to. */
export const avstand = (w: Punkt, b: number, x: Punkt): number => skaar(w, b, x) / Math.hypot(...w);
/** One weight after one mistake: `y` is the truth, `gjett` what the machine said (both 0–1). */
export const laeringssteg = (w: number, eta: number, y: number, gjett: number, x: number): number =>
  w + eta * (y - gjett) * x;

/** w and b of a line, with w of length 1, so that the score is the distance. */
export function vekter({ vipp, skyv }: Linje): { w: Punkt; b: number } {
  const w: Punkt = [Math.cos((vipp * Math.PI) / 180), Math.sin((vipp * Math.PI) / 180)];
  return { w, b: -skaar(w, 0, midten) - skyv };
}

/** Which dogs are taken for muffins, and which muffins for dogs. */
export function feil(linje: Linje): { hunder: Punkt[]; muffins: Punkt[] } {
  const { w, b } = vekter(linje);
  return {
    hunder: hunder.filter((x) => skaar(w, b, x) <= 0),
    muffins: muffins.filter((x) => skaar(w, b, x) > 0),
  };
}

/** How steeply the machine goes from no to yes, how far it moves at a time, and how often before it shows itself. */
const bratthet = 1.6;
const laerefart = 0.9;
const runder = 6;

/** The line after some rounds in which every mistake, large or small, has pulled at it a little. */
export function laer(linje: Linje): Linje {
  let { w: [w1, w2] } = vekter(linje); // prettier-ignore
  w1 *= bratthet;
  w2 *= bratthet;
  let b = -linje.skyv * bratthet;
  const alle = [...hunder.map((x) => [x, 1] as const), ...muffins.map((x) => [x, 0] as const)];
  const eta = laerefart / alle.length;
  for (let i = 0; i < runder; i++) {
    const [v1, v2, c] = [w1, w2, b];
    for (const [[x1, x2], y] of alle) {
      const [a1, a2] = [x1 - midten[0], x2 - midten[1]];
      const p = sikkerhet(skaar([v1, v2], c, [a1, a2]));
      w1 = laeringssteg(w1, eta, y, p, a1);
      w2 = laeringssteg(w2, eta, y, p, a2);
      b = laeringssteg(b, eta, y, p, 1);
    }
  }
  return { vipp: (Math.atan2(w2, w1) * 180) / Math.PI, skyv: -b / Math.hypot(w1, w2) };
}

/** The share of all alarms that are true when the share `p` is ill, `s` of them are found and `f` of the others alarm. */
export const ekteAlarmer = (p: number, s: number, f: number): number => (p * s) / (p * s + (1 - p) * f);
/** The share of the ill who are found. */
export const sensitivitet = (funnet: number, alle: number): number => funnet / alle;
