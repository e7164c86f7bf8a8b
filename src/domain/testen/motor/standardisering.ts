import { akser, grupper, harEgetNullpunkt, lengdeAv, sentrer, snittAv, spredningAv } from './akser.ts';
import type { Gruppe } from './akser.ts';
import type { Yrkesprofil } from './typer.ts';

/** An occupation ready for comparison: in each group a direction of length 1, in the order of `akser`. */
export interface Yrkesvektor {
  readonly id: string;
  readonly felt: string;
  readonly nivaa: string;
  /** Null where the occupation has no data for the group; the other groups then carry its weight. */
  readonly retninger: Readonly<Record<Gruppe, readonly number[] | null>>;
}

/**
 * RIASEC and traits are standardised within this set of occupations. Raw R and I are high in nearly all
 * of STEM; what separates is being high on a letter compared with the others here.
 */
export function standardiser(yrker: readonly Yrkesprofil[]): Yrkesvektor[] {
  const riasec = zAv(yrker.map((y) => akser.riasec.map((b) => y.riasec[b])));
  const medTrekk = yrker.flatMap((y) => (y.trekk ? [y.trekk] : []));
  const trekk = zAv(medTrekk.map((t) => akser.trekk.map((n) => t[n])));
  let neste = 0;
  return yrker.map((y, i) => {
    const tall: Record<Gruppe, number[] | undefined> = {
      fasetter: akser.fasetter.map((f) => y.fasetter[f]),
      riasec: riasec[i],
      kontraster: akser.kontraster.map((k) => y.arbeidsform[k]),
      trekk: y.trekk ? trekk[neste++] : undefined,
    };
    const retninger = {} as Record<Gruppe, number[] | null>;
    for (const g of grupper) retninger[g] = tilRetning(tall[g], harEgetNullpunkt[g]);
    return { id: y.id, felt: y.felt, nivaa: y.nivaa[0] ?? '', retninger };
  });
}

/** Column by column: minus the mean, divided by the standard deviation. A column without spread becomes zeros. */
function zAv(rader: readonly (readonly number[])[]): number[][] {
  const kolonner = (rader[0] ?? []).map((_, k) => {
    const tall = rader.map((rad) => rad[k] ?? 0);
    return { snitt: snittAv(tall), spredning: spredningAv(tall) || 1 };
  });
  return rader.map((rad) => kolonner.map(({ snitt, spredning }, k) => ((rad[k] ?? 0) - snitt) / spredning));
}

/** Length 1, so that a dot product is a correlation (or a cosine, where zero has a meaning). */
function tilRetning(tall: readonly number[] | undefined, egetNullpunkt: boolean): number[] | null {
  if (!tall) return null;
  const fra = egetNullpunkt ? tall : sentrer(tall);
  const lengde = lengdeAv(fra) || 1;
  return fra.map((t) => t / lengde);
}
