/**
 * Oxygen for salmon: how much sea water can hold (Benson and Krause's formula as APHA prints it), and how much is left
 * when the water has been in a cage for a while, m = 1 − f·t/c.
 * Example: sea at 16 °C holds 8.07 mg/L; 25 kg of salmon in each m³ bring still water of 10 °C to 70 % in 33 minutes.
 */

/** Salt in the sea of the story, g/kg. */
const salt = 33;
/** Salmon in a full cage, kg/m³. */
const tetthet = 25;
/** Oxygen that a kilo of salmon uses at 10 °C, mg an hour. Not confirmed. */
const forbrukVed10 = 200;
/** How far across the cage the water has to go, m. */
const bredde = 50;
/** Below these shares of full, salmon of 16 °C lose appetite, and are stressed. */
export const appetitt = 0.7;
export const stress = 0.6;

/** Oxygen that water at `C` °C with `S` g/kg salt holds when it can take no more, mg/L. */
export function metning(C: number, S = salt): number {
  const T = C + 273.15;
  const ferskt = -139.34411 + 1.575701e5 / T - 6.642308e7 / T ** 2 + 1.2438e10 / T ** 3 - 8.621949e11 / T ** 4;
  return Math.exp(ferskt - S * (0.017674 - 10.754 / T + 2140.7 / T ** 2));
}

/** Henry's law as school has it, c = k_H · p, in mg/L for oxygen (`M` g/mol). */
export const henry = (kH: number, p: number, M = 32): number => kH * p * M;

/** What a full cage uses at `C` °C, mg/L an hour. That it doubles for each 10 degrees is our choice. */
export const forbruk = (C: number): number => (tetthet * forbrukVed10 * 2 ** ((C - 10) / 10)) / 1000;

/** Hours that the water is in the cage when it moves at `v` cm/s. */
export const oppholdstid = (v: number): number => bredde / (v / 100) / 3600;

/** The share of full that is left where the water leaves the cage; 0 when there is none, or the water stands still. */
export const igjen = (C: number, v: number): number =>
  v > 0 ? Math.max(0, 1 - (forbruk(C) * oppholdstid(v)) / metning(C)) : 0;

/** Hours in still water until the share `fall` of `c` mg/L is used, at `bruk` mg/L an hour. */
export const tidTil = (fall: number, c: number, bruk: number): number => (fall * c) / bruk;
