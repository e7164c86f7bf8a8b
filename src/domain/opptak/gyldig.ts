/** Where a rule is from, as shown to the reader. */
export interface Regelkilde {
  readonly navn: string;
  readonly aar: string;
}

/**
 * A rule about which subjects go together.
 * ikke-sammen: no subject of `a` beside a subject of `b`; bygger-paa: `fag` comes after `paa`.
 * feil: cannot stand on one diploma; advarsel: possible, but ask the school first.
 * sannsynlig: seen second-hand only.
 */
export type Fagregel = {
  readonly id: string;
  readonly alvor: 'feil' | 'advarsel';
  readonly sikkerhet: 'bekreftet' | 'sannsynlig';
  readonly kilde: Regelkilde;
} & (
  | { readonly type: 'ikke-sammen'; readonly a: readonly string[]; readonly b: readonly string[] }
  | { readonly type: 'bygger-paa'; readonly fag: string; readonly paa: string }
);

// Udir's guide to the diploma (2025), § 3.8, as quoted in school-data eksklusjoner.yml.
const vitnemaalsfoering = {
  alvor: 'feil',
  sikkerhet: 'bekreftet',
  kilde: { navn: 'Utdanningsdirektoratet, føring av vitnemål § 3.8', aar: '2025' },
} as const;
// school-data REGLER.md (December 2025), compiled from Udir's guide and Udir-1-2025.
const regelsamling = {
  alvor: 'feil',
  sikkerhet: 'sannsynlig',
  kilde: { navn: 'Regelsamling etter Utdanningsdirektoratets rundskriv Udir-1-2025', aar: '2025' },
} as const;
// Grep as mirrored 2026-09-30. Only a warning: the head teacher may let a pupil start on the
// higher level (school-data REGLER.md, 2025).
const laereplaner = {
  alvor: 'advarsel',
  sikkerhet: 'bekreftet',
  kilde: { navn: 'Utdanningsdirektoratet, Grep (kopi hentet 30.9.2026)', aar: '2026' },
} as const;
// vilbli «Valg av matematikk» and two schools' pages, undated: 1P before R1 is advised against.
const vilbli = {
  alvor: 'advarsel',
  sikkerhet: 'bekreftet',
  kilde: { navn: 'Vilbli, valg av matematikk', aar: 'udatert' },
} as const;

/**
 * The rules that we have seen. No rule for Biologi 2 (any order), and none for Geofag 2, IT 2 and
 * ToF 2 (nobody could confirm one).
 */
export const fagregler: readonly Fagregel[] = [
  { id: 'r-og-s', type: 'ikke-sammen', a: ['r1', 'r2'], b: ['s1', 's2'], ...vitnemaalsfoering },
  { id: 'geofag-x', type: 'ikke-sammen', a: ['geofag-x'], b: ['geofag-1'], ...regelsamling },
  { id: 'tof-x', type: 'ikke-sammen', a: ['tof-x'], b: ['tof-1'], ...regelsamling },
  { id: '1p-til-r1', type: 'ikke-sammen', a: ['1p'], b: ['r1'], ...vilbli },
  { id: 'r2-etter-r1', type: 'bygger-paa', fag: 'r2', paa: 'r1', ...laereplaner },
  { id: 's2-etter-s1', type: 'bygger-paa', fag: 's2', paa: 's1', ...laereplaner },
  { id: 'fysikk-2-etter-1', type: 'bygger-paa', fag: 'fysikk-2', paa: 'fysikk-1', ...laereplaner },
  { id: 'kjemi-2-etter-1', type: 'bygger-paa', fag: 'kjemi-2', paa: 'kjemi-1', ...laereplaner },
];

/** A rule that a choice of subjects breaks, and the subjects in question. */
export interface Regelbrudd {
  readonly regel: Fagregel;
  /** ikke-sammen: those that collide; bygger-paa: the subject and the one that it lacks. */
  readonly fag: string[];
}

/** Which rules do these subjects break, if they are to stand on one diploma? */
export function regelbrudd(fag: readonly string[]): Regelbrudd[] {
  const har = (id: string) => fag.includes(id);
  return fagregler.flatMap((regel): Regelbrudd[] => {
    if (regel.type === 'bygger-paa') {
      return har(regel.fag) && !har(regel.paa) ? [{ regel, fag: [regel.fag, regel.paa] }] : [];
    }
    const [a, b] = [regel.a.filter(har), regel.b.filter(har)];
    return a.length > 0 && b.length > 0 ? [{ regel, fag: [...a, ...b] }] : [];
  });
}

/** Can the subjects stand on one diploma? Warnings do not count. */
export const kanStaaSammen = (fag: readonly string[]): boolean =>
  !regelbrudd(fag).some(({ regel }) => regel.alvor === 'feil');
