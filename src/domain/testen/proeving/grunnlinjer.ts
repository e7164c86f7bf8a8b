import { riasecBokstaver } from '../motor/maal.ts';
import type { RiasecBokstav } from '../motor/maal.ts';
import { lengdeAv, sentrer, snittAv } from '../motor/akser.ts';
import type { Paastand, Svarsett, Yrkesprofil } from '../motor/typer.ts';

/** The usual ways of matching, to compare with. Not shipped. Each gives occupation ids, the best first. */
type Metode = (svar: Svarsett, paastander: readonly Paastand[], yrker: readonly Yrkesprofil[]) => string[];

const riasecFra = (svar: Svarsett, paastander: readonly Paastand[]) =>
  riasecBokstaver.map((b) =>
    snittAv(paastander.flatMap((p) => (p.del === 'interesser' && p.riasec.includes(b) ? (svar[p.id] ?? []) : []))),
  );

const sorter = (yrker: readonly Yrkesprofil[], poeng: (y: Yrkesprofil) => number) =>
  yrker
    .map((y) => [y.id, poeng(y)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);

const kode = (tall: readonly number[]): RiasecBokstav[] =>
  riasecBokstaver
    .map((b, i) => [b, tall[i] ?? 0] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([b]) => b);

/** Iachan's M: the weight of a letter in both codes, by its place in each. */
const vekt = [
  [22, 10, 4],
  [10, 5, 2],
  [4, 2, 1],
];

/** Three-letter codes, raw profiles, Iachan's index, from six letters in the order of `riasecBokstaver`. */
export function etterKode(tall: readonly number[], yrker: readonly Yrkesprofil[]): string[] {
  const min = kode(tall);
  return sorter(yrker, (y) =>
    kode(riasecBokstaver.map((b) => y.riasec[b])).reduce((sum, b, i) => sum + (vekt[i]?.[min.indexOf(b)] ?? 0), 0),
  );
}

/** Correlation of the two raw six-letter profiles. */
export function etterBokstaver(tall: readonly number[], yrker: readonly Yrkesprofil[]): string[] {
  const min = sentrer(tall);
  return sorter(yrker, (y) => {
    const deres = sentrer(riasecBokstaver.map((b) => y.riasec[b]));
    return min.reduce((sum, t, i) => sum + t * (deres[i] ?? 0), 0) / (lengdeAv(min) * lengdeAv(deres) || 1);
  });
}

export const trebokstavskode: Metode = (svar, paastander, yrker) => etterKode(riasecFra(svar, paastander), yrker);
export const riasecAlene: Metode = (svar, paastander, yrker) => etterBokstaver(riasecFra(svar, paastander), yrker);
