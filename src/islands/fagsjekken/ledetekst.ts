import type { Dor } from '../../domain/fagsjekken/dorer.ts';
import type { Fagvalg } from '../../domain/deling/fagvalg.ts';

/** Which words lead «Ett fag til»: that all is open is said only where nothing is shut. */
export function ettTilLedetekst(
  aapner: boolean,
  dorer: Iterable<Dor>,
  { gens }: Pick<Fagvalg, 'gens'>,
): 'ettTilTekst' | 'ettTilAlt' | 'ettTilGens' | 'ettTilTomt' {
  if (aapner) return 'ettTilTekst';
  if (![...dorer].includes('stengt')) return 'ettTilAlt';
  return gens === 'nei' ? 'ettTilGens' : 'ettTilTomt';
}
