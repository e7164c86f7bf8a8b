/**
 * Realfagspoeng: what science subjects add to the school points. Sample: R1, R2, Fysikk 1 and Kjemi 1 on top of an average
 * of 4.2 give 42 + 2.5 = 44.5.
 *
 * How many points a subject gives stands in content/fag; here is how they are added up. Source: Samordna opptak,
 * realfagspoeng (undated copy, about 2020–22), and a compilation for admission 2025/26 (GitHub SmidigStorm/strix, 2025).
 * The rule that is announced (from 2028/29, as of March 2026) is not here: what each subject will give is not known.
 */

/** A subject as far as points go; every entry of the collection `fag` fits. */
export interface Poengfag {
  readonly id: string;
  readonly realfagspoeng: number;
  /** Subjects of one area overlap: they share the limit. */
  readonly omraade: string;
}

/** At most so many points for realfag and languages together. */
export const takSammen = 4;
/** At most so many for one subject, or for subjects that overlap: S1, S2 and R2 give 1.5. */
const takFag = 1.5;

/** Vg3 naturbruk gives points as a whole; it is no subject of ours. */
export const naturbruk: Poengfag = { id: 'vg3-naturbruk', realfagspoeng: 0.5, omraade: 'naturbruk' };

export interface Poengsum {
  /** What counts. */
  readonly poeng: number;
  /** What the subjects would have given without limits. */
  readonly uavkortet: number;
  /** Areas in which the limit for overlapping subjects took something. */
  readonly overTakFag: readonly string[];
  /** The limit for realfag and languages together took something. */
  readonly overTakSammen: boolean;
}

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

/** The points of some subjects, each counted once, beside language points that are there already. */
export function realfagspoeng(fag: readonly Poengfag[], spraakpoeng = 0): Poengsum {
  const ulike = [...new Map(fag.map((f) => [f.id, f])).values()];
  const omraader = [...Map.groupBy(ulike, (f) => f.omraade)].map(([navn, egne]) => ({
    navn,
    poeng: sum(egne.map((f) => f.realfagspoeng)),
  }));
  const avkortet = sum(omraader.map((o) => Math.min(o.poeng, takFag)));
  const plass = Math.max(0, takSammen - spraakpoeng);
  return {
    poeng: Math.min(avkortet, plass),
    uavkortet: sum(omraader.map((o) => o.poeng)),
    overTakFag: omraader.filter((o) => o.poeng > takFag).map((o) => o.navn),
    overTakSammen: avkortet > plass,
  };
}

/** 4.2 → 42: the average, with two decimals, times ten. */
export const skolepoeng = (snitt: number): number => Math.round(snitt * 100) / 10;

/**
 * What it costs in school points that one grade of so many goes down by `trinn`. Sample: one of 25 grades down by one
 * costs 0.4. Source: the arithmetic of an average.
 */
export const kostnad = (antallKarakterer: number, trinn = 1): number => (10 * trinn) / antallKarakterer;

/** How many grades another mark may fall before the points are lost again: 0.5 points and 25 grades give 1.25. */
export const taalerTrinn = (poeng: number, antallKarakterer: number): number => (poeng * antallKarakterer) / 10;
