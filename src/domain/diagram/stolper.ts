/** Layout of lying bars: each number a bar, each panel a scale of its own that begins at zero. */
import { maksFor } from './skala.ts';
import { medEnhet } from './tall.ts';
import type { Enhet, Tallsett } from './typer.ts';

export interface Stolpe {
  /** Index of the series, which decides the pattern. */
  serie: number;
  /** Name of the series where a panel shows several. */
  navn?: string | undefined;
  /** Length as a fraction 0–1 of the whole width. */
  lengde: number;
  /** Value with unit, or undefined where the source has none. */
  tekst: string | undefined;
}
export interface Stolpegruppe {
  navn: string;
  stolper: Stolpe[];
}
export interface Stolpepanel {
  /** Name of the one series of the panel, where the chart has several panels. */
  navn?: string | undefined;
  enhet: Enhet;
  /** What a bar of full width stands for. */
  maks: number;
  grupper: Stolpegruppe[];
}

/** Series with the same unit share a panel; with different units each has its own. */
export function stolpepaneler({ serier, rader, ganger }: Tallsett): Stolpepanel[] {
  const flere = new Set(serier.map((s) => s.enhet)).size > 1;
  const paneler = flere ? serier.map((_, i) => [i]) : [serier.map((_, i) => i)];
  return paneler.map((indekser) => {
    const enhet = serier[indekser[0] ?? 0]?.enhet ?? 'antall';
    const verdier = rader.flatMap((r) => indekser.flatMap((i) => r.verdier[i] ?? []));
    const maks = maksFor(verdier, enhet);
    return {
      navn: flere ? serier[indekser[0] ?? 0]?.navn : undefined,
      enhet,
      maks,
      grupper: rader.map((r) => ({
        navn: r.navn,
        stolper: indekser.map((i) => {
          const v = r.verdier[i] ?? undefined;
          return {
            serie: flere ? 0 : i,
            navn: indekser.length > 1 ? serier[i]?.navn : undefined,
            lengde: v === undefined ? 0 : v / maks,
            tekst:
              v === undefined
                ? undefined
                : [r.forord, medEnhet(v, enhet, ganger, serier[i]?.desimaler)].filter(Boolean).join(' '),
          };
        }),
      })),
    };
  });
}
