/**
 * Which of the subjects told can stand on one diploma? R and S cannot, so a pupil who has both loses one of them. Sample:
 *
 *     ['1t', 's1', 'r1']  →  [ { fag: ['1t', 'r1'], faller: ['s1'] }, { fag: ['1t', 's1'], faller: ['r1'] } ]
 *
 * The rules are those of school (../regler/skoleregler.ts). They are about the diploma that a school issues: whoever has left
 * school shows subjects on certificates of their own, and loses nothing.
 */
import { regelbrudd } from '../opptak/gyldig.ts';

/** Subjects that can stand together, and those that must give way. */
export interface Diplom {
  readonly fag: readonly string[];
  /** Those that fall away; empty: nothing collides. */
  readonly faller: readonly string[];
}

/** Every way to settle the collisions; one way, with nothing falling, where there is none. Fewest that fall come first. */
export function diplomer(fag: readonly string[], opptak: number, faller: readonly string[] = []): Diplom[] {
  const brudd = regelbrudd(fag, opptak).find(({ regel }) => regel.alvor === 'feil' && regel.type === 'ikke-sammen');
  if (brudd?.regel.type !== 'ikke-sammen') return [{ fag, faller }];
  const { a, b } = brudd.regel;
  return [b, a]
    .flatMap((side) => {
      const ut = fag.filter((id) => side.includes(id));
      return diplomer(
        fag.filter((id) => !ut.includes(id)),
        opptak,
        [...faller, ...ut],
      );
    })
    .sort((x, y) => x.faller.length - y.faller.length);
}
