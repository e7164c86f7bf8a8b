/**
 * Layout of a line chart. Across: fractions 0–1 of the width, so that the same chart fits a phone and a poster.
 * Down: pixels, so that text keeps its size.
 */
import { maksFor, merker } from './skala.ts';
import { medEnhet } from './tall.ts';
import type { Tallsett } from './typer.ts';

/** Height of the plotting area, with room above for the highest label. */
const plottHoyde = 240;
const topp = 34;
/** Room on the left for half a year label, and on the right for the marks of the axis too. */
const venstre = 0.11;
const hoyre = 0.16;
/** A label and its distance to the point it belongs to. */
const etiketthoyde = 18;
const avstandOver = 12;
const avstandUnder = 24;

export interface Punkt {
  /** 0–1 across. */
  x: number;
  y: number;
}
export interface Linje {
  navn: string;
  punkter: Punkt[];
  /** Value at the first point, and where its text stands. */
  forst: Punkt & { tekst: string };
  /** Name and value at the last point. */
  sist: Punkt & { tekst: string };
}
export interface Linjediagram {
  hoyde: number;
  /** Baseline of the plot. */
  bunn: number;
  linjer: Linje[];
  merker: { y: number; tekst: string }[];
  aar: { x: number; tekst: string }[];
}

/**
 * Baselines for labels beside points, above the point where there is room and under it where the label of another line
 * is in the way; what still collides is pushed apart.
 */
export function plasserEtiketter(y: readonly number[]): number[] {
  const rekkefolge = y.map((_, i) => i).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0));
  const ut: number[] = y.map(() => 0);
  let forrige = -Infinity;
  for (const [plass, i] of rekkefolge.entries()) {
    const punkt = y[i] ?? 0;
    const nesteOver = y[rekkefolge[plass - 1] ?? -1];
    const trangt = nesteOver !== undefined && punkt - nesteOver < etiketthoyde + avstandOver;
    const onsket = trangt ? punkt + avstandUnder : punkt - avstandOver;
    ut[i] = Math.max(onsket, forrige + etiketthoyde);
    forrige = ut[i];
  }
  return ut;
}

/** Places points, labels, marks and years. Every row has a value for every series (the schema sees to it). */
export function linjediagram({ serier, rader, ganger }: Tallsett): Linjediagram {
  const enhet = serier[0]?.enhet ?? 'antall';
  const maks = maksFor(
    rader.flatMap((r) => r.verdier.map((v) => v ?? 0)),
    enhet,
  );
  const bunn = topp + plottHoyde;
  const yFor = (v: number) => Math.round((bunn - (v / maks) * plottHoyde) * 10) / 10;
  const xFor = (i: number) => venstre + (i / Math.max(1, rader.length - 1)) * (1 - venstre - hoyre);
  const verdi = (rad: number, serie: number) => rader.at(rad)?.verdier[serie] ?? 0;
  const forste = plasserEtiketter(serier.map((_, s) => yFor(verdi(0, s))));
  const siste = plasserEtiketter(serier.map((_, s) => yFor(verdi(-1, s))));
  return {
    hoyde: bunn + 30,
    bunn,
    linjer: serier.map(({ navn, desimaler }, s) => ({
      navn,
      punkter: rader.map((r, i) => ({ x: xFor(i), y: yFor(r.verdier[s] ?? 0) })),
      forst: { x: xFor(0), y: forste[s] ?? 0, tekst: medEnhet(verdi(0, s), enhet, ganger, desimaler) },
      sist: {
        x: xFor(rader.length - 1),
        y: siste[s] ?? 0,
        tekst: `${navn} ${medEnhet(verdi(-1, s), enhet, ganger, desimaler)}`,
      },
    })),
    merker: merker(maks).map((m) => ({ y: yFor(m), tekst: medEnhet(m, enhet, ganger) })),
    aar: rader.map((r, i) => ({ x: xFor(i), tekst: r.navn })),
  };
}
