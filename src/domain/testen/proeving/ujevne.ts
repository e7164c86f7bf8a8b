/**
 * Made-up people who like things as unevenly as real ones do: most like the social letter and dislike the practical
 * one. The other persons of the simulation like everything equally, and hide what that does to a list. Not shipped.
 */
import { beregnProfil } from '../motor/profil.ts';
import { ranger } from '../motor/baand.ts';
import { norm as normen, type Norm } from '../motor/norm.ts';
import { tilPerson } from '../motor/samsvar.ts';
import { standardiser } from '../motor/standardisering.ts';
import type { Paastand, Yrkesprofil } from '../motor/typer.ts';
import { vekter } from '../motor/vekter.ts';
import { trekant } from './ekte/familier.ts';
import { type Eksponering, eksponering } from './ekte/prov.ts';
import { riasecBokstaver, trekk } from '../motor/maal.ts';
import { hvemSomHelst, mulberry32, normal, type Person, svarPaa, tenk, type Tilfeldig } from './simulerte.ts';

/**
 * Mean and covariance of six letters (1–5) and four traits (−2 to 2), in the order of `riasecBokstaver` and `trekk`:
 * 63 202 volunteers on the web, Open-Source Psychometrics Project, 2015–2018; TIPI for the traits.
 */
// prettier-ignore
const snitt = [2.11, 3.01, 2.91, 3.37, 2.59, 2.45, 0.94, 0.85, 0.06, 0.61];
// prettier-ignore
const kovarians = [
  [0.76, 0.28, 0.18, 0.05, 0.25, 0.41, -0.01, -0.06, -0.04, -0.08],
  [0.28, 1.05, 0.33, 0.16, 0.03, 0.08, 0.1, -0.06, -0.07, -0.02],
  [0.18, 0.33, 0.99, 0.27, 0.25, 0, 0.24, -0.14, 0.07, 0.04],
  [0.05, 0.16, 0.27, 0.77, 0.28, 0.12, 0.09, 0.09, 0.21, 0.17],
  [0.25, 0.03, 0.25, 0.28, 0.77, 0.42, 0.02, 0.01, 0.2, -0.02],
  [0.41, 0.08, 0, 0.12, 0.42, 0.95, -0.11, 0.07, -0.04, -0.05],
  [-0.01, 0.1, 0.24, 0.09, 0.02, -0.11, 0.62, 0.05, 0.19, 0.07],
  [-0.06, -0.06, -0.14, 0.09, 0.01, 0.07, 0.05, 0.85, 0.07, 0.1],
  [-0.04, -0.07, 0.07, 0.21, 0.2, -0.04, 0.19, 0.07, 1.19, 0.01],
  [-0.08, -0.02, 0.04, 0.17, -0.02, -0.05, 0.07, 0.1, 0.01, 0.69],
];

/** Letters and traits as unlike as real people's; facets and ways of working as anybody's. */
function ujevn(r: Tilfeldig): Person {
  const u = snitt.map(() => normal(r));
  const x = trekant(kovarians).map((rad, i) => rad.reduce((sum, t, j) => sum + t * (u[j] ?? 0), snitt[i] ?? 0));
  const av = <N extends string>(navn: readonly N[], fra: number, midt: number) =>
    Object.fromEntries(navn.map((n, i) => [n, (x[fra + i] ?? midt) - midt])) as Record<N, number>;
  return { ...hvemSomHelst(r), riasec: av(riasecBokstaver, 0, 3), trekk: av(trekk, 6, 0) };
}

export interface Ujevnfunn {
  readonly personer: number;
  readonly medNorm: Eksponering;
  readonly utenNorm: Eksponering;
}

/** Whom do the lists of uneven people show what, with the norm for people and without? */
export function provUjevne(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  { froe, personer, uten }: { froe: number; personer: number; uten: Norm },
): Ujevnfunn {
  const r = mulberry32(froe);
  const vektorer = standardiser(yrker);
  const profiler = Array.from({ length: personer }, () =>
    beregnProfil(svarPaa(tenk(ujevn(r), paastander, 0.8, r), 0, r), paastander),
  );
  const med = (norm: Norm) =>
    eksponering(
      profiler.map(
        (p) => new Map(ranger(tilPerson(p, vekter, norm), vektorer).map((t, plass) => [t.yrke.id, plass] as const)),
      ),
    );
  return { personer, medNorm: med(normen), utenNorm: med(uten) };
}
