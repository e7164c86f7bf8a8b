import type { Realfagsregel } from '../regler/poengregler.ts';

/**
 * Realfagspoeng: what science subjects add to the points for grades. Sample (2026): R1, R2, Fysikk 1 and Kjemi 1 give
 * 0.5 + 1 + 0.5 + 0.5 = 2.5; in 2028 the same subjects give 1.25. What each gives stands in content/regler/realfagspoeng.yaml.
 */
export interface Realfagsum {
  /** What counts; undefined: subjects overlap, and nobody has said what they give together. */
  readonly poeng: number | undefined;
  /** What the subjects would have given without limits. */
  readonly uavkortet: number;
  /** Areas in which the limit for overlapping subjects took something. */
  readonly overTakOmraade: readonly string[];
  /** The limit for all together took something. */
  readonly overTak: boolean;
  /** Subjects among them of which nobody has said what they give; they count for nothing here. */
  readonly uavklart: readonly string[];
}

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

/** What one subject gives by itself; 0 for what the rule does not name. */
export const poengFor = (fag: string, { omraader }: Realfagsregel): number =>
  sum(Object.values(omraader).map((egne) => egne[fag] ?? 0));

/** Do these subjects overlap in a way whose points nobody has told? */
function unsettled(har: ReadonlySet<string>, { a, b, avklartMed }: Realfagsregel['overlapp']): boolean {
  const any = (ider: readonly string[]) => ider.some((id) => har.has(id));
  return any(a) && any(b) && !any(avklartMed);
}

/** The points of some subjects, each counted once, beside language points that are there already. */
export function realfagspoeng(fag: readonly string[], regel: Realfagsregel, spraakpoeng = 0): Realfagsum {
  const har = new Set(fag);
  const omraader = Object.entries(regel.omraader).map(([navn, egne]) => ({
    navn,
    poeng: sum(Object.entries(egne).map(([id, poeng]) => (har.has(id) ? poeng : 0))),
  }));
  const tak = regel.takOmraade ?? Number.POSITIVE_INFINITY;
  const avkortet = sum(omraader.map((o) => Math.min(o.poeng, tak)));
  const plass = Math.max(0, regel.tak - (regel.takMedSpraak ? spraakpoeng : 0));
  return {
    poeng: unsettled(har, regel.overlapp) ? undefined : Math.min(avkortet, plass),
    uavkortet: sum(omraader.map((o) => o.poeng)),
    overTakOmraade: omraader.filter((o) => o.poeng > tak).map((o) => o.navn),
    overTak: avkortet > plass,
    uavklart: regel.uavklart.filter((id) => har.has(id)),
  };
}
