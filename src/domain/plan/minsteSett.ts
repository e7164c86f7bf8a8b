import { regelbrudd } from '../opptak/gyldig.ts';
import { solutions } from '../opptak/mangler.ts';
import type { Krav } from '../opptak/uttrykk.ts';
import type { Utelatt } from './typer.ts';

/** What forbids these subjects to stand on one diploma, if anything does. */
export const hinderFor = (fag: readonly string[], opptak: number) =>
  regelbrudd(fag, opptak).find(({ regel }) => regel.alvor === 'feil')?.regel;

/**
 * The smallest sets of subjects that open a study, smallest first; `[[]]` when it is open already.
 * Sets that could not stand on one diploma with `har` are told apart, with the rule. Sample: HING
 * with S1 has no set; both are left out because of r-og-s.
 */
export function minsteSett(
  krav: Krav,
  har: readonly string[],
  opptak: number,
): { sett: string[][]; utelatt: Utelatt[] } {
  const svar: { sett: string[][]; utelatt: Utelatt[] } = { sett: [], utelatt: [] };
  for (const veg of solutions(krav, new Set(har))) {
    const sett = [...veg];
    const regel = sett.length > 0 ? hinderFor([...har, ...sett], opptak) : undefined;
    if (regel) svar.utelatt.push({ sett, regel });
    else svar.sett.push(sett);
  }
  svar.sett.sort((a, b) => a.length - b.length);
  return svar;
}
