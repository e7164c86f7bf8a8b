/**
 * People drawn from what is known of 38 fields of study: each field's own means, and the covariance that is common to
 * all within a field. It gives nearly the figures that the people themselves gave, without holding anybody's answers.
 */
import { normal, type Tilfeldig } from '../simulerte.ts';
import { riasecBokstaver, trekk } from '../../motor/maal.ts';
import { type EktePerson, per } from './personer.ts';

export interface Familie {
  readonly id: string;
  /** How many real people its means come from. */
  readonly n: number;
  readonly yrker: readonly string[];
  /** Six letters (1–5) and four traits (−2 to 2). */
  readonly snitt: readonly number[];
}

/** Mean and covariance of everybody, and the covariance within a field, as in the data's own norm.json. */
export interface Fordeling {
  readonly alle: { readonly n: number; readonly snitt: readonly number[]; readonly kovarians: readonly number[][] };
  readonly innenfor_familie: readonly number[][];
}

export function lesFamilier(csv: string): Familie[] {
  const [, ...linjer] = csv.replace(/\r/g, '').trim().split('\n');
  return linjer.map((linje) => {
    const [id = '', n, yrker = '', ...tall] = linje.split(',');
    return { id, n: Number(n), yrker: yrker.split(' '), snitt: tall.slice(0, 10).map(Number) };
  });
}

/** Lower triangle whose product with itself is the covariance (Cholesky). */
export function trekant(kovarians: readonly (readonly number[])[]): number[][] {
  const l = kovarians.map((rad) => rad.map(() => 0));
  for (const [i, rad] of l.entries()) {
    for (let j = 0; j <= i; j++) {
      const over = l[j] ?? [];
      let rest = kovarians[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (rad[k] ?? 0) * (over[k] ?? 0);
      const nevner = over[j] ?? 0;
      rad[j] = i === j ? Math.sqrt(Math.max(rest, 0)) : nevner && rest / nevner;
    }
  }
  return l;
}

const klem = (tall: number, fra: number, til: number) => Math.min(til, Math.max(fra, tall));

export function trekkPerson(snitt: readonly number[], l: readonly (readonly number[])[], r: Tilfeldig): EktePerson {
  const u = snitt.map(() => normal(r));
  const x = snitt.map((m, i) => (l[i] ?? []).reduce((sum, t, j) => sum + t * (u[j] ?? 0), m));
  return {
    riasec: per(riasecBokstaver, (b) => klem(x[riasecBokstaver.indexOf(b)] ?? 3, 1, 5)),
    trekk: per(trekk, (t) => klem(x[6 + trekk.indexOf(t)] ?? 0, -2, 2)),
    svar: {},
    kjoenn: '',
    alder: undefined,
    studium: '',
  };
}
