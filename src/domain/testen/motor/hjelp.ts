import { snittAv, spredningAv } from './akser.ts';
import type { Paastand, Svarsett } from './typer.ts';
import { ekstremGrense, flatGrense, sprikGrense } from './vekter.ts';

/**
 * Answers that a list of occupations cannot be read from alone. Each gets a friendly word and still a full page.
 * flat: everything answered much alike. ekstrem: nearly all at the ends. tilfeldig: answers that contradict each other.
 */
export type Hjelp = 'flat' | 'ekstrem' | 'tilfeldig';

export function trengerHjelp(svar: Svarsett, paastander: readonly Paastand[]): Hjelp | undefined {
  const interesser = paastander.flatMap((p) => (p.del === 'interesser' ? (svar[p.id] ?? []) : []));
  if (spredningAv(interesser) < flatGrense) return 'flat';
  const alle = paastander.flatMap((p) => svar[p.id] ?? []);
  if (alle.filter((s) => s === 1 || s === 5).length >= ekstremGrense * alle.length) return 'ekstrem';
  return alle.length === paastander.length && motsierSeg(svar, paastander) ? 'tilfeldig' : undefined;
}

/**
 * Two signs must agree before anyone is told so: activities of one facet are answered no more alike than activities
 * at large, and statements that mean opposite things are both agreed to (or both not). A thoughtful pupil can show one.
 */
function motsierSeg(svar: Svarsett, paastander: readonly Paastand[]): boolean {
  const ulikhet = (del: Paastand['del']) => {
    const grupper = new Map<string, number[]>();
    for (const p of paastander) {
      if (p.del !== del) continue;
      const verdi = svar[p.id] ?? 3;
      grupper.set(p.maaler, [...(grupper.get(p.maaler) ?? []), p.del === 'slik-er-jeg' && p.snudd ? 6 - verdi : verdi]);
    }
    const innenfor = snittAv([...grupper.values()].map((g) => (spredningAv(g) ** 2 * g.length) / (g.length - 1 || 1)));
    return innenfor / (spredningAv([...grupper.values()].flat()) ** 2 || 1);
  };
  return ulikhet('interesser') > sprikGrense && ulikhet('slik-er-jeg') > sprikGrense;
}
