/** Measures of a list of occupations against people whose field is known. All are shares, 0–1. */
import { snittAv, spredningAv } from '../../motor/akser.ts';

/** A figure with the ends of its 95 % interval. */
export type MedIntervall = readonly [verdi: number, fra: number, til: number];

/** The chance that at least one of `egne` among `alle` is in a list of `plasser` drawn at random (hypergeometric). */
export function tilfeldigTreff(alle: number, egne: number, plasser: number): number {
  let ingen = 1;
  for (let i = 0; i < plasser; i++) ingen *= Math.max(0, alle - egne - i) / (alle - i);
  return 1 - ingen;
}

/** For each of `noen`: the share of `andre` that lies below, ties counting half. The mean is the AUC. */
export function andelUnder(noen: readonly number[], andre: readonly number[]): number[] {
  const sortert = [...andre].sort((a, b) => a - b);
  // How many are below (`ogLike`: or equal to) the number, by halving.
  const antall = (tall: number, ogLike: boolean) => {
    let [fra, til] = [0, sortert.length];
    while (fra < til) {
      const midt = (fra + til) >> 1;
      const her = sortert[midt] ?? 0;
      if (her < tall || (ogLike && her === tall)) fra = midt + 1;
      else til = midt;
    }
    return fra;
  };
  return noen.map((t) => (antall(t, false) + antall(t, true)) / 2 / sortert.length);
}

/** Mean of the groups' means, each group counting the same; the interval is of persons within groups. */
export function makrosnitt(grupper: readonly (readonly number[])[]): MedIntervall {
  const verdi = snittAv(grupper.map(snittAv));
  const varians = grupper.reduce((sum, g) => sum + spredningAv(g) ** 2 / (g.length || 1), 0) / grupper.length ** 2;
  const halv = 1.96 * Math.sqrt(varians);
  return [verdi, Math.max(0, verdi - halv), Math.min(1, verdi + halv)];
}

/** How unevenly the occupations are shown: 0 all alike, 1 one has everything. */
export function gini(tall: readonly number[]): number {
  const sortert = [...tall].sort((a, b) => a - b);
  const sum = sortert.reduce((s, t) => s + t, 0);
  return sortert.reduce((g, t, i) => g + (2 * (i + 1) - sortert.length - 1) * t, 0) / (sortert.length * sum || 1);
}
