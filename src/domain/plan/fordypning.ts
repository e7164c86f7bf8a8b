import { plasser } from './plasser.ts';
import { alleFag, type Par, programtimer, type Ramme } from './ramme.ts';
import type { Aarsfag } from './typer.ts';

/** A way to the whole specialisation: two areas, each a pair or (`undefined`) left open for the pupil. */
export interface Fordypning {
  /** The plan with the pairs in it. */
  readonly aar: Aarsfag;
  readonly halvdeler: readonly (Par | undefined)[];
  /** Subjects and open places beyond those that are in the plan anyway. */
  readonly ekstra: number;
  /** Asks for more of a year than is usual: a subject too many, or both subjects of a pair at once. */
  readonly trang: boolean;
}

const isMatte = (halvdel: Par | undefined) => halvdel?.omraade === 'matematikk';

/** May the open half be of språk, samfunnsfag og økonomi? Mathematics belongs to that programme area too. */
export const passerSsoe = ({ halvdeler }: Fordypning): boolean =>
  halvdeler.includes(undefined) && halvdeler.every((h) => !h || isMatte(h));

/**
 * All ways to make up the 560 hours around the subjects in `aar`. A half left open is language,
 * social science or economics when the other is mathematics or open too; otherwise it must be
 * science, and then it is a choice only as long as Vg2 can be chosen.
 */
export function fordypninger(aar: Aarsfag, ramme: Ramme): Fordypning[] {
  const valg = [...ramme.par, undefined, undefined];
  return valg.flatMap((a, i) => valg.slice(i + 1).flatMap((b) => combine([a, b], aar, ramme)));
}

function combine(halvdeler: (Par | undefined)[], fra: Aarsfag, ramme: Ramme): Fordypning[] {
  const [a, b] = halvdeler;
  const par = halvdeler.filter((h) => h !== undefined);
  const aapne = 2 - par.length;
  const { ledige, timekrav } = ramme;
  if (a && a.omraade === b?.omraade) return [];
  if (aapne > 0 && !ledige.includes('Vg2') && !par.every(isMatte)) return [];
  const har = alleFag(fra);
  const nye = par.flatMap(({ fag }) => fag).filter((id) => !har.includes(id));
  if (nye.some((id) => ramme.uten.includes(id))) return [];
  // Two pairs out of the blue: where Vg2 can be chosen, a half left open says the same with less.
  if (nye.length === 4 && ledige.includes('Vg2')) return [];
  const { aar, mangler } = plasser(nye, fra, ramme);
  const over = (['Vg2', 'Vg3'] as const).map(
    (trinn) => programtimer(aar, trinn, ramme) + aapne * timekrav.fag - timekrav.programfag,
  );
  // A year that stands fast has no room for one subject more.
  const mest = (i: number) => (ledige.includes(i === 0 ? 'Vg2' : 'Vg3') ? timekrav.fag : 0);
  if (mangler.length > 0 || over.some((timer, i) => aapne > 0 && timer > mest(i))) return [];
  const samtidig = par.some(({ fag }) => [aar.Vg2, aar.Vg3].some((iAaret) => fag.every((id) => iAaret.includes(id))));
  const aapneFag = aapne * ledige.filter((trinn) => trinn !== 'Vg1').length;
  return [{ aar, halvdeler, ekstra: nye.length + aapneFag, trang: samtidig || over.some((timer) => timer > 0) }];
}
