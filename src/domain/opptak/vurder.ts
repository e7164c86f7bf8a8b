import { type Svar, vurderKarakter } from './karakterer.ts';
import type { Karakterkrav } from './karakterkrav.ts';
import { manglendeSett } from './mangler.ts';
import { isMet, type Krav } from './uttrykk.ts';
import type { Vitnemaal } from './vitnemaal.ts';

/** The part of an entry in `kravkoder` that decides; every entry of the collection fits. */
export interface Kravregel {
  readonly krav: Krav;
  /** All of them. */
  readonly karakterkrav: readonly Karakterkrav[];
  /** What is asked besides; we only count them, the text is the page's. */
  readonly andreKrav: readonly unknown[];
  readonly studiekompetanse: 'generell' | 'ikke';
}

/**
 * mangler: something is known to be missing, a subject, study competence, a grade or a test;
 * kommer-an: nothing is known to be missing, but a grade or another requirement is not known.
 */
export type Status = 'oppfylt' | 'kommer-an' | 'mangler';

export interface Vurdering {
  readonly status: Status;
  readonly fagOppfylt: boolean;
  /** Minimal sets of subjects that would meet the expression, smallest first. Empty when met. */
  readonly mangler: string[][];
  readonly studiekompetanseMangler: boolean;
  /** One for each grade condition, in the order of the code. */
  readonly karakterer: { readonly krav: Karakterkrav; readonly status: Svar }[];
  /** Does the code ask for something else, which the diploma does not show as met? */
  readonly annet: boolean;
}

/** How far does a diploma meet an admission requirement? */
export function vurderKravkode(regel: Kravregel, vitnemaal: Vitnemaal): Vurdering {
  const fagOppfylt = isMet(regel.krav, new Set(vitnemaal.fag));
  const studiekompetanseMangler = regel.studiekompetanse === 'generell' && !vitnemaal.studiekompetanse;
  const karakterer = regel.karakterkrav.map((krav) => ({ krav, status: vurderKarakter(krav, vitnemaal) }));
  const annet: Svar = regel.andreKrav.length === 0 ? 'oppfylt' : (vitnemaal.annet ?? 'ukjent');
  return {
    status: overall(fagOppfylt && !studiekompetanseMangler, [...karakterer.map((k) => k.status), annet]),
    fagOppfylt,
    mangler: manglendeSett(regel.krav, vitnemaal.fag),
    studiekompetanseMangler,
    karakterer,
    annet: annet !== 'oppfylt',
  };
}

function overall(grunnlagOppfylt: boolean, svar: readonly Svar[]): Status {
  if (!grunnlagOppfylt || svar.includes('ikke-oppfylt')) return 'mangler';
  return svar.includes('ukjent') ? 'kommer-an' : 'oppfylt';
}
