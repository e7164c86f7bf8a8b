import { kontraster, riasecBokstaver, fasetter, trekk } from '../motor/maal.ts';
import type { Fasett, Kontrast, RiasecBokstav, Trekk } from '../motor/maal.ts';
import { snittAv, spredningAv } from '../motor/akser.ts';
import type { Paastand, Svar, Svarsett, Yrkesprofil } from '../motor/typer.ts';

/** Made-up persons for the simulation. Not shipped. */

/** Numbers in [0, 1) from a seed (mulberry32): the same run every time, on every machine. */
export function mulberry32(froe: number): () => number {
  let a = froe;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export type Tilfeldig = () => number;

/** A normal number with mean 0 and standard deviation 1 (Box–Muller). */
export const normal = (r: Tilfeldig): number => Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());

/** What a person would answer without noise, in steps of the scale from its middle. */
export interface Person {
  readonly fasetter: Readonly<Record<Fasett, number>>;
  readonly riasec: Readonly<Record<RiasecBokstav, number>>;
  readonly trekk: Readonly<Record<Trekk, number>>;
  readonly kontraster: Readonly<Record<Kontrast, number>>;
}

const per = <N extends string>(navn: readonly N[], verdi: (n: N) => number) =>
  Object.fromEntries(navn.map((n) => [n, verdi(n)])) as Record<N, number>;

/** The person who would like exactly this occupation: its own profile, as answers. */
export function personFra(yrke: Yrkesprofil, alle: readonly Yrkesprofil[]): Person {
  const z = (verdi: number, andre: number[]) => (verdi - snittAv(andre)) / (spredningAv(andre) || 1);
  return {
    fasetter: per(fasetter, (f) => yrke.fasetter[f] - 1.5),
    riasec: per(
      riasecBokstaver,
      (b) =>
        0.5 *
        z(
          yrke.riasec[b],
          alle.map((y) => y.riasec[b]),
        ),
    ),
    trekk: per(trekk, (t) =>
      yrke.trekk
        ? 0.7 *
          z(
            yrke.trekk[t],
            alle.flatMap((y) => (y.trekk ? [y.trekk[t]] : [])),
          )
        : 0,
    ),
    kontraster: per(kontraster, (k) => yrke.arbeidsform[k]),
  };
}

/** Somebody between two persons. */
const bland = (a: Person, b: Person, andel: number): Person => {
  const mellom = <N extends string>(x: Readonly<Record<N, number>>, y: Readonly<Record<N, number>>) =>
    per(Object.keys(x) as N[], (n) => (1 - andel) * x[n] + andel * y[n]);
  return {
    fasetter: mellom(a.fasetter, b.fasetter),
    riasec: mellom(a.riasec, b.riasec),
    trekk: mellom(a.trekk, b.trekk),
    kontraster: mellom(a.kontraster, b.kontraster),
  };
};

/** Somebody whose interests follow no occupation at all. */
export const hvemSomHelst = (r: Tilfeldig): Person => ({
  fasetter: per(fasetter, () => normal(r)),
  riasec: per(riasecBokstaver, () => 0.5 * normal(r)),
  trekk: per(trekk, () => 0.7 * normal(r)),
  kontraster: per(kontraster, () => 1.2 * normal(r)),
});

/** Unrounded answers: what the person is, and noise of its own for every statement. */
export function tenk(person: Person, paastander: readonly Paastand[], sd: number, r: Tilfeldig): Map<string, number> {
  return new Map(
    paastander.map((p) => {
      const fra =
        p.del === 'interesser'
          ? person.fasetter[p.maaler] + snittAv(p.riasec.map((b) => person.riasec[b]))
          : p.del === 'slik-er-jeg'
            ? person.trekk[p.maaler] * (p.snudd ? -1 : 1)
            : person.kontraster[p.maaler];
      return [p.id, 3 + fra + sd * normal(r)];
    }),
  );
}

/** Answers on the scale, with noise of the day on top of what the person thinks. */
export const svarPaa = (tanker: ReadonlyMap<string, number>, sd: number, r: Tilfeldig): Svarsett =>
  Object.fromEntries(
    [...tanker].map(([id, t]) => [id, Math.min(5, Math.max(1, Math.round(t + sd * normal(r)))) as Svar]),
  );

/** One of a broad population: every other follows no occupation at all, the rest stand between two. */
export function noen(nummer: number, yrker: readonly Yrkesprofil[], r: Tilfeldig): Person {
  if (nummer % 2) return hvemSomHelst(r);
  const velg = () => yrker[Math.floor(r() * yrker.length)];
  const [a, b] = [velg(), velg()];
  return a && b ? bland(personFra(a, yrker), personFra(b, yrker), r()) : hvemSomHelst(r);
}
