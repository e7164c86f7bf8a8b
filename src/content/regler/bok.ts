import type { Poengregelbok } from '../../domain/regler/aarsregler.ts';
import type { RegelData } from '../skjema/regler/regel.ts';

/** All wordings of one rule, with sources. */
export type Regel<N extends RegelData['regel']> = Extract<RegelData, { regel: N }>;

/** Finds one rule among the files. @throws when its file is not there. */
export function finnRegel<N extends RegelData['regel']>(filer: readonly RegelData[], navn: N): Regel<N> {
  const funnet = filer.find((f): f is Regel<N> => f.regel === navn);
  if (!funnet)
    throw new Error(`content/regler/${navn}.yaml mangler: regelen må finnes for at poeng skal kunne regnes ut`);
  return funnet;
}

/** The rules of points as the domain takes them. */
export const poengregelbok = (filer: readonly RegelData[]): Poengregelbok => ({
  karakterpoeng: finnRegel(filer, 'karakterpoeng').perioder,
  realfagspoeng: finnRegel(filer, 'realfagspoeng').perioder,
  spraakpoeng: finnRegel(filer, 'spraakpoeng').perioder,
  kjoennspoeng: finnRegel(filer, 'kjoennspoeng').perioder,
  alderspoeng: finnRegel(filer, 'alderspoeng').perioder,
  tilleggspoeng: finnRegel(filer, 'tilleggspoeng').perioder,
  samiskpoeng: finnRegel(filer, 'samiskpoeng').perioder,
  kvoter: finnRegel(filer, 'kvoter').perioder,
  poenglikhet: finnRegel(filer, 'poenglikhet').perioder,
  alder23: finnRegel(filer, 'alder23').perioder,
});
