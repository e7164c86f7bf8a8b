import { akser, grupper } from './akser.ts';
import type { Akse } from './akser.ts';
import { andeler } from './samsvar.ts';
import type { Person } from './samsvar.ts';
import type { Yrkesvektor } from './standardisering.ts';

/** An answer that counted: which statement, and whether the pupil answered high (second pole) or low (first pole). */
export interface Grunn {
  readonly paastand: string;
  readonly retning: 1 | -1;
}

export interface Grunner {
  /** The three that counted most for, the strongest first; fewer where fewer did. */
  readonly for: readonly Grunn[];
  /** The one that counted most against. */
  readonly mot: Grunn | undefined;
}

/**
 * What each answer added to the fit or took from it. The fit is linear in the answers' shares, so these
 * contributions add up to it exactly: the reasons shown are the arithmetic, not a story about it.
 */
export function bidrag(person: Person, yrke: Yrkesvektor): (Grunn & { readonly verdi: number })[] {
  const andel = andeler(person, yrke);
  const faktor = {} as Record<Akse, number>;
  for (const g of grupper) {
    akser[g].forEach((akse: Akse, i) => {
      faktor[akse] = (andel[g] * (yrke.retninger[g]?.[i] ?? 0)) / person.lengde[g];
    });
  }
  const sum = new Map<string, Grunn & { verdi: number }>();
  for (const { paastand, retning, akse, mengde } of person.profil.ledd) {
    const foer = sum.get(paastand)?.verdi ?? 0;
    sum.set(paastand, { paastand, retning, verdi: foer + mengde * faktor[akse] });
  }
  return [...sum.values()];
}

export function finnGrunner(person: Person, yrke: Yrkesvektor): Grunner {
  // A stable sort: of two that count alike, the one asked first comes first.
  const sortert = bidrag(person, yrke).sort((a, b) => b.verdi - a.verdi);
  const utenTall = ({ paastand, retning }: Grunn): Grunn => ({ paastand, retning });
  const sist = sortert.at(-1);
  return {
    for: sortert
      .slice(0, 3)
      .filter((g) => g.verdi > 0)
      .map(utenTall),
    mot: sist && sist.verdi < 0 ? utenTall(sist) : undefined,
  };
}
