import { akser, grupper } from './akser.ts';
import type { Akse, Gruppe } from './akser.ts';
import { andeler } from './samsvar.ts';
import type { Person } from './samsvar.ts';
import type { Yrkesvektor } from './standardisering.ts';
import { minsteGrunn } from './vekter.ts';

/** An answer that counted: which statement, and whether the pupil answered high (second pole) or low (first pole). */
export interface Grunn {
  readonly paastand: string;
  readonly retning: 1 | -1;
}

export interface Grunner {
  /**
   * The answers that counted most for, the strongest first: three or four, fewer where fewer did. The test asks about
   * three things, so each of them that counted has its strongest answer here: interests, ways of working, traits.
   */
  readonly for: readonly Grunn[];
  /** The one that counted most against. */
  readonly mot: Grunn | undefined;
}

/** What one answer added to the fit (below 0: took from it), and which of the three parts of the test it stands in. */
interface Bidrag {
  readonly paastand: string;
  readonly del: 'interesser' | 'kontraster' | 'trekk';
  /** 0 where no true sentence names it: see sentrering.ts. */
  readonly retning: 1 | 0 | -1;
  readonly verdi: number;
}

/**
 * What each answer added to the fit or took from it. The fit is linear in the answers' shares, so these
 * contributions add up to it exactly: the reasons shown are the arithmetic, not a story about it.
 */
export function bidrag(person: Person, yrke: Yrkesvektor): Bidrag[] {
  const andel = andeler(person, yrke);
  const faktor = {} as Record<Akse, number>;
  const gruppe = {} as Record<Akse, Gruppe>;
  for (const g of grupper) {
    akser[g].forEach((akse: Akse, i) => {
      gruppe[akse] = g;
      faktor[akse] = (andel[g] * (yrke.retninger[g]?.[i] ?? 0)) / person.lengde[g];
    });
  }
  const sum = new Map<string, Bidrag>();
  for (const { paastand, retning, akse, mengde } of person.profil.ledd) {
    const foer = sum.get(paastand);
    const g = gruppe[akse];
    sum.set(paastand, {
      paastand,
      del: g === 'fasetter' || g === 'riasec' ? 'interesser' : g,
      // An interest speaks along several axes; where they disagree on its side, none of them can be named.
      retning: foer && foer.retning !== retning ? 0 : retning,
      verdi: (foer?.verdi ?? 0) + mengde * faktor[akse],
    });
  }
  return [...sum.values()];
}

type Sagt = Bidrag & Grunn;
const kanSies = (b: Bidrag): b is Sagt => b.retning !== 0;

export function finnGrunner(person: Person, yrke: Yrkesvektor): Grunner {
  // A stable sort: of two that count alike, the one asked first comes first.
  const sortert = bidrag(person, yrke)
    .filter(kanSies)
    .sort((a, b) => b.verdi - a.verdi);
  const utenTall = ({ paastand, retning }: Grunn): Grunn => ({ paastand, retning });
  const sist = sortert.at(-1);
  return {
    for: velgGrunner(sortert.filter((g) => g.verdi > 0)).map(utenTall),
    mot: sist && sist.verdi < 0 ? utenTall(sist) : undefined,
  };
}

/** Two interests, one way of working and one trait where they counted; then the strongest of the rest, up to three. */
function velgGrunner(sortert: readonly Sagt[]): Sagt[] {
  const av = (del: Bidrag['del'], antall: number) =>
    sortert.filter((g) => g.del === del && g.verdi >= minsteGrunn).slice(0, antall);
  const egne = [...av('interesser', 2), ...av('kontraster', 1), ...av('trekk', 1)];
  const resten = sortert.filter((g) => !egne.includes(g)).slice(0, Math.max(0, 3 - egne.length));
  return sortert.filter((g) => egne.includes(g) || resten.includes(g));
}
