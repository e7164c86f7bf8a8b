/**
 * Two portraits side by side: where two people stand at the same place, and where they stand at each their end. Sample:
 *
 *     { akse: 'planmessighet', a: 'b', b: 'a', forhold: 'ulike' }
 *
 * There is no sum of how alike they are: that would be a verdict.
 */
import type { Kontrast, Trekk } from './maal.ts';
import type { Plass, Portrettdeler, Side } from './portrettdeler.ts';

export interface Plasspar<A extends Trekk | Kontrast> {
  readonly akse: A;
  readonly a: Side | undefined;
  readonly b: Side | undefined;
  /** like: the same side. ulike: one at each end. naer: one of them in the middle. mangler: one has not answered. */
  readonly forhold: 'like' | 'ulike' | 'naer' | 'mangler';
}

const par = <A extends Trekk | Kontrast>(a: readonly Plass<A>[], b: readonly Plass<A>[]): Plasspar<A>[] =>
  a.map(({ akse, side }) => {
    const annen = b.find((p) => p.akse === akse)?.side;
    const forhold =
      !side || !annen ? 'mangler' : side === annen ? 'like' : side === 'm' || annen === 'm' ? 'naer' : 'ulike';
    return { akse, a: side, b: annen, forhold };
  });

/** The traits, the learning and the working day of two people, in the order of the portrait. */
export const settPortretterSammen = (a: Portrettdeler, b: Portrettdeler) => ({
  erDu: par(a.erDu, b.erDu),
  laere: par(a.laere, b.laere),
  jobbe: par(a.jobbe, b.jobbe),
});
