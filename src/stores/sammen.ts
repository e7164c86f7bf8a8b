/**
 * Two results to lay beside each other. They live in the address and in memory, and nowhere else.
 *
 * SAMPLE
 *
 *     /utdanningstesten/sammen/#13gBAEok~1bPBSsFV       the first, the second
 *     /utdanningstesten/sammen/#~1bPBSsFV               the first is the device's own, if it has any
 *
 * LIFECYCLE
 *
 *  1. `lesPar` reads the address; an empty first half is filled from the device's own answers.
 *  2. A link that is pasted goes through `fraLenke`: a whole address or its fragment alone, whatever surrounds it.
 *  3. `skrivPar` writes both to the address, so that the page can be reloaded and sent on.
 *
 * Nothing is written to the device: the other person's answers are theirs.
 */
import { type Lesefeil, lesFragment, skrivFragment } from '../domain/deling/kodek.ts';
import { fragmentI, rensFragment } from '../domain/deling/leser.ts';
import { tidligereUtgaver, type Utgave } from '../domain/deling/utgaver.ts';
import type { Deletilstand } from '../domain/deling/kodek.ts';
import { lesLager } from './lager.ts';
import { noekkel } from './testen.ts';

/** One of the two: what was read, or why it could not be. Neither: nothing is there yet. */
export interface Halvdel {
  readonly tilstand?: Deletilstand;
  readonly feil?: Exclude<Lesefeil, 'tom'>;
}

const les = (tekst: string, utgave: Utgave): Halvdel => {
  const lest = lesFragment(tekst, [utgave, ...tidligereUtgaver]);
  if (lest.ok) return { tilstand: lest.tilstand };
  return lest.grunn === 'tom' ? {} : { feil: lest.grunn };
};

/** What somebody pasted: an address with a fragment, or the fragment alone. Text around it is ignored. */
export const fraLenke = (tekst: string, utgave: Utgave): Halvdel => les(fragmentI(tekst), utgave);

export function lesPar(utgave: Utgave): readonly [Halvdel, Halvdel] {
  const [a = '', b = ''] = rensFragment(fragmentI(location.href)).split('~');
  return [les(a || lesLager(noekkel), utgave), les(b, utgave)];
}

export function skrivPar(par: readonly [Halvdel, Halvdel], utgave: Utgave): void {
  const [a, b] = par.map(({ tilstand }) => (tilstand ? skrivFragment(tilstand, utgave) : ''));
  history.replaceState(null, '', `${location.pathname}#${a}~${b}`);
}
