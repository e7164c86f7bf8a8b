import { isMet } from '../opptak/uttrykk.ts';
import type { Studieform } from './former.ts';

/** An occupation, as far as the ways in are concerned. */
interface Yrkeform {
  utdanninger: readonly Studieform[];
}

/**
 * Can the subjects of a study be met without some subjects, at one place at least? «ukjent» where no offer answers yes and
 * the requirement of some offer is not known. Trade certificates and fagskole ask for no elective subjects.
 */
export function kanUten(
  studium: Studieform,
  uten: readonly string[],
  alleFag: Iterable<string>,
): 'ja' | 'nei' | 'ukjent' {
  if (studium.data.type === 'yrkesfag' || studium.data.type === 'fagskole') return 'ja';
  const har = new Set([...alleFag].filter((id) => !uten.includes(id)));
  if (studium.kravkoder.some((k) => isMet(k.data.krav, har))) return 'ja';
  return studium.tilbud.length === 0 || studium.tilbud.some((t) => !t.kravkode) ? 'ukjent' : 'nei';
}

/** The same for an occupation: one study that leads there is enough. */
export function yrkeUten(
  yrke: Yrkeform,
  uten: readonly string[],
  fag: ReadonlyMap<string, unknown>,
): 'ja' | 'nei' | 'ukjent' {
  const svar = yrke.utdanninger.map((u) => kanUten(u, uten, fag.keys()));
  if (svar.includes('ja')) return 'ja';
  return svar.includes('ukjent') ? 'ukjent' : 'nei';
}

/** Is there a way by trade certificate or fagskole? */
export const harYrkesfaglig = (yrke: Yrkeform): boolean =>
  yrke.utdanninger.some((u) => u.data.type === 'yrkesfag' || u.data.type === 'fagskole');

/** What the filters mean by «uten»: R2 alone, or all of R and S. */
export const utenvalg = { r2: ['r2'], rs: ['r1', 'r2', 's1', 's2'] } as const;
