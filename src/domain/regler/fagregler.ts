/**
 * Which subjects go together, by the admission year that the diploma leads to. Values, with source and address, stand in
 * content/regler/fagkombinasjoner.yaml; `npm run regler` writes them here. Apart from the rules of a plan, since what answers
 * first asks for these alone.
 */
import { ordlydFor } from './ordlyd.ts';
import ordlyder from './fagregler.json' with { type: 'json' };

/**
 * A rule about which subjects go together.
 * ikke-sammen: no subject of `a` beside a subject of `b`; bygger-paa: `fag` comes after `paa`.
 * feil: cannot stand on one diploma; advarsel: possible, but ask the school first.
 */
export type Fagregel = {
  readonly id: string;
  readonly alvor: 'feil' | 'advarsel';
} & (
  | { readonly type: 'ikke-sammen'; readonly a: readonly string[]; readonly b: readonly string[] }
  | { readonly type: 'bygger-paa'; readonly fag: string; readonly paa: string }
);

interface Ordlyd {
  readonly fra: number;
  /** No rule for Biologi 2 (any order), and none for Geofag 2, IT 2 and ToF 2 (nobody could confirm one). */
  readonly fagregler: readonly Fagregel[];
}

// JSON has no unions of literals; tests/content/regler.test.ts holds the file against the rules and their schema.
const regler = ordlydFor(ordlyder as readonly unknown[] as readonly Ordlyd[]);

/** The rules for a diploma of the spring before an admission. The first wording stands in for what was before it. */
export const fagreglerFor = (opptak: number): readonly Fagregel[] => regler(opptak).fagregler;
