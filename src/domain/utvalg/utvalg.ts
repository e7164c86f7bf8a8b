import { ledeneI } from '../deling/ledd.ts';

/**
 * A choice among the rows of an overview. Sample: «in the sea, with Biologi 1 or Kjemi 1, without R2» is
 *
 *     { felt: ['hav'], fag: ['biologi-1', 'kjemi-1'], uten: ['r2'] }   in the address: #felt=hav&fag=biologi-1,kjemi-1&uten=r2
 *
 * A row fits a question when it has one of the chosen answers, or all of them where the question says so. It is shown when
 * it fits every question. The choice lives in the fragment of the address, so that a filter is a link; nothing is stored.
 */
export type Utvalg = Readonly<Record<string, readonly string[]>>;

/** One question of the filter, in the order of the page. */
export interface Sporsmaal {
  readonly navn: string;
  /** The answers that exist; others in an address are passed over. */
  readonly svar: readonly string[];
  /** A row must have all chosen answers, not one of them. */
  readonly alle?: boolean;
}

/**
 * What a row answers to each question. In the page it is `hav;biologi-1,kjemi-1;r2`, in the order of the questions and
 * without their names, because a word on each of two hundred rows is a kilobyte.
 */
export type Rad = Utvalg;

export const skrivRad = (rad: Rad, sporsmaal: readonly Sporsmaal[]): string =>
  sporsmaal.map(({ navn, svar }) => svar.filter((s) => rad[navn]?.includes(s)).join(',')).join(';');

export function lesRad(tekst: string, sporsmaal: readonly Sporsmaal[]): Rad {
  const deler = tekst.split(';');
  return Object.fromEntries(sporsmaal.map(({ navn }, i) => [navn, (deler[i] ?? '').split(',').filter(Boolean)]));
}

/** Reads a fragment, with or without `#`. Unknown questions and answers are left out, so that an old link still works. */
export function lesUtvalg(fragment: string, sporsmaal: readonly Sporsmaal[]): Utvalg {
  const deler = new URLSearchParams(ledeneI(fragment).join('&').toLowerCase());
  const valgt = sporsmaal.map(({ navn, svar }) => {
    const gitt = deler.getAll(navn.toLowerCase()).flatMap((verdi) => verdi.split(','));
    return [navn, svar.filter((s) => gitt.includes(s.toLowerCase()))] as const;
  });
  return Object.fromEntries(valgt.filter(([, svar]) => svar.length));
}

/** The fragment of a choice, without `#`; empty when nothing is chosen. */
export const skrivUtvalg = (utvalg: Utvalg, sporsmaal: readonly Sporsmaal[]): string =>
  sporsmaal
    .flatMap(({ navn, svar }) => {
      const valgt = svar.filter((s) => utvalg[navn]?.includes(s));
      return valgt.length ? [`${navn}=${valgt.join(',')}`] : [];
    })
    .join('&');

/** Does the row fit every question that is answered? */
export const passer = (rad: Rad, utvalg: Utvalg, sporsmaal: readonly Sporsmaal[]): boolean =>
  sporsmaal.every(({ navn, alle }) => {
    const valgt = utvalg[navn] ?? [];
    const har = (svar: string) => rad[navn]?.includes(svar) ?? false;
    return valgt.length === 0 || (alle ? valgt.every(har) : valgt.some(har));
  });

/** A choice with one question given up, and how many rows that would show. */
export interface Losning {
  readonly navn: string;
  readonly utvalg: Utvalg;
  readonly antall: number;
}

/** When nothing is shown: which question to give up, the one that shows most first. Those that do not help are left out. */
export function losninger(rader: readonly Rad[], utvalg: Utvalg, sporsmaal: readonly Sporsmaal[]): Losning[] {
  return sporsmaal
    .filter(({ navn }) => utvalg[navn]?.length)
    .map(({ navn }): Losning => {
      const { [navn]: _uten, ...resten } = utvalg;
      return { navn, utvalg: resten, antall: rader.filter((rad) => passer(rad, resten, sporsmaal)).length };
    })
    .filter(({ antall }) => antall > 0)
    .sort((a, b) => b.antall - a.antall);
}
