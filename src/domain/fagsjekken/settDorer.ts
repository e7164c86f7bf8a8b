/**
 * «Fysikk 1 + R1 + R2: 81 studies»: how many studies some subjects open together. A study that is open to anybody with
 * study competence is not counted, so that R1 alone gives the same number here as on its own page.
 */
import { aapnesAv } from '../opptak/aapner.ts';
import type { Kravform, Studieform } from './former.ts';

/** The part of the graph that is asked. */
interface Settgraf<S extends Studieform> {
  kravkoder: ReadonlyMap<string, Kravform>;
  utdanninger: ReadonlyMap<string, S>;
}

/** Studies that open with all of `fag` and not without them; most offers first. */
export function studierFor<S extends Studieform>(fag: readonly string[], graf: Settgraf<S>): S[] {
  const regler = [...graf.kravkoder.values()].map(({ id, data }) => ({ id, krav: data.krav }));
  const uten = new Set(aapnesAv(regler, []));
  const med = new Set(aapnesAv(regler, fag));
  return [...graf.utdanninger.values()]
    .filter((u) => u.kravkoder.some((k) => med.has(k.id)) && !u.kravkoder.some((k) => uten.has(k.id)))
    .sort((a, b) => b.tilbud.length - a.tilbud.length);
}

/** The three steps of a set: without the last two, without the last, and all of it. */
export const trinnene = (sett: readonly string[]): string[][] => [2, 1, 0].map((n) => sett.slice(0, sett.length - n));
