/** The trial on people drawn from 38 fields of study, and on people drawn from everybody. */
import { snittAv } from '../../motor/akser.ts';
import { mulberry32 } from '../simulerte.ts';
import { type Familie, type Fordeling, trekant, trekkPerson } from './familier.ts';
import { makrosnitt, type MedIntervall } from './maaltall.ts';
import { type Eksponering, eksponering, type Feltfunn, type Metode, provFelt } from './prov.ts';

export interface Trukkefunn {
  readonly personAuc: MedIntervall;
  readonly loeft10: number;
  readonly treff10: MedIntervall;
  readonly listeAuc: number;
  /** Everybody, and students of the 38 fields in their real proportions. */
  readonly alle: Eksponering;
  readonly realfag: Eksponering;
  /** Fields that are found less often than chance would. */
  readonly under: readonly string[];
  readonly felt: readonly Feltfunn[];
}

/** Fields without occupations of their own here are kept out of the means. */
const utenfor = new Set(['teaching-any', 'nursing']);

export function provTrukne(
  metode: Metode,
  familier: readonly Familie[],
  fordeling: Fordeling,
  { froe, perFelt, befolkning }: { froe: number; perFelt: number; befolkning: number },
): Trukkefunn {
  const r = mulberry32(froe);
  const innenfor = trekant(fordeling.innenfor_familie);
  const felt = familier.filter((f) => !utenfor.has(f.id));
  const lister = (f: { snitt: readonly number[] }, l: readonly number[][], n: number) =>
    Array.from({ length: Math.round(n) }, () => metode(trekkPerson(f.snitt, l, r)));
  const alle = lister(fordeling.alle, trekant(fordeling.alle.kovarians), befolkning);
  const antall = felt.reduce((sum, f) => sum + f.n, 0);
  const realfag = felt.map((f) => lister(f, innenfor, (befolkning * f.n) / antall));
  const proever = felt.map((f, i) =>
    provFelt(
      f,
      lister(f, innenfor, perFelt),
      realfag.flatMap((andre, j) => (j === i ? [] : andre)),
    ),
  );
  const funn = proever.map((p) => p.funn);
  return {
    personAuc: makrosnitt(proever.map((p) => p.rader.u)),
    loeft10: snittAv(funn.map((f) => f.loeft10)),
    treff10: makrosnitt(proever.map((p) => p.rader.treffene)),
    listeAuc: snittAv(funn.map((f) => f.listeAuc)),
    alle: eksponering(alle),
    realfag: eksponering(realfag.flat()),
    under: funn.filter((f) => f.treff10[0] < f.tilfeldig10).map((f) => f.id),
    felt: funn,
  };
}
