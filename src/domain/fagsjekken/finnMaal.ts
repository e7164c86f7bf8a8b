/** Search among goals as one types: «lege», «systemutvikler uio», «datting». Every word must be found. */

import { fold } from '../sok/fold.ts';

export interface Sokemaal {
  /** `yrke.lege` */
  readonly id: string;
  readonly navn: string;
  /** Everyday words, with spaces between. */
  readonly ord: string;
  /** Places that have it, so that a place can be part of the search. */
  readonly steder: readonly { readonly id: string; readonly navn: string }[];
}

export interface Soketreff {
  readonly id: string;
  readonly navn: string;
  /** The place that was named in the search. */
  readonly sted?: Sokemaal['steder'][number] | undefined;
}

const wordsOf = (tekst: string) =>
  fold(tekst)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Best first: the name itself, whole words of the name, beginnings, parts, everyday words. */
export function sokIMaal(sporring: string, maal: readonly Sokemaal[]): Soketreff[] {
  const sokt = wordsOf(sporring);
  if (sokt.length === 0 || sokt.join('').length < 2) return [];
  return maal
    .flatMap((m) => {
      const sted = m.steder.find(({ id, navn }) => sokt.includes(fold(navn)) || sokt.includes(id));
      const resten = sokt.filter((o) => !sted || (o !== fold(sted.navn) && o !== sted.id));
      const poeng = resten.length === 0 ? undefined : rank(resten, m);
      return poeng === undefined ? [] : [{ treff: { id: m.id, navn: m.navn, sted }, poeng }];
    })
    .sort((a, b) => a.poeng - b.poeng || a.treff.navn.length - b.treff.navn.length)
    .map(({ treff }) => treff);
}

/** Lower is better; undefined: a word is not there. */
function rank(sokt: readonly string[], { id, navn, ord }: Sokemaal): number | undefined {
  const hele = sokt.join(' ');
  const inavn = wordsOf(navn);
  const alle = [...inavn, ...wordsOf(ord)];
  if (inavn.join(' ') === hele) return 0;
  const ordrett = sokt.every((o) => inavn.includes(o));
  // «ingeniør»: the requirement stands for all studies of the kind, so it comes before the single ones.
  if (ordrett && id.startsWith('krav.') && inavn[0] === sokt[0]) return 0;
  if (ordrett) return 1;
  if (inavn.join(' ').startsWith(hele)) return 2;
  if (sokt.every((o) => inavn.some((n) => n.startsWith(o)))) return 3;
  if (sokt.every((o) => alle.includes(o))) return 4;
  if (sokt.every((o) => alle.some((n) => n.startsWith(o)))) return 5;
  return sokt.every((o) => alle.some((n) => n.includes(o))) ? 6 : undefined;
}
