/**
 * What upper secondary asks of a plan of subjects, by the admission year that the diploma leads to: the year is told, never
 * read from the clock. Values, with source and address, stand in content/regler (fagkombinasjoner and vitnemaalstimer);
 * `npm run regler` writes them here.
 */
import { ordlydFor } from './ordlyd.ts';
import ordlyder from './planregler.json' with { type: 'json' };

/** A rule about the plan as a whole, or about subjects that go together. */
export interface Planregel {
  readonly id: string;
  /** feil: such a plan gives no diploma; advarsel: possible, but ask the school first. */
  readonly alvor: 'feil' | 'advarsel';
  /** How sure the rule is, as for requirement codes. ukjent: it says that nobody could tell. */
  readonly sikkerhet: 'bekreftet' | 'sannsynlig' | 'ukjent';
  /** Where the rule is from, as shown to the reader. */
  readonly kilde: { readonly navn: string; readonly aar: string };
}

/** What the rules about a plan watch. */
type Planregelnavn =
  | 'matteVg1'
  | 'matteVg2'
  | 'timer'
  | 'merEnnVanlig'
  | 'fordypning'
  | 'fordypningAar'
  | 'rekkefolge'
  | 'rekkefolgeUkjent'
  | 'feilTrinn'
  | 'nyttFag';

export interface Skoleregler {
  /**
   * Hours, 60 minutes each. minst: least for the year's mathematics and programme subjects; vanligMest: as schools set it up;
   * programfag: a year's programme subjects without the mathematics of Vg2; egetOmraade: from one's own programme area each
   * year; fag: a subject that counts for specialisation.
   */
  readonly timekrav: {
    readonly minst: Readonly<Record<'Vg2' | 'Vg3', number>>;
    readonly vanligMest: Readonly<Record<'Vg2' | 'Vg3', number>>;
    readonly programfag: number;
    readonly egetOmraade: number;
    readonly fag: number;
  };
  /** Level 2 subjects that schools let pupils take before, beside or without level 1. */
  readonly friRekkefolge: readonly string[];
  readonly planregler: Readonly<Record<Planregelnavn, Planregel>>;
}

// JSON has no unions of literals; tests/content/regler.test.ts holds the file against the rules and their schema.
const regler = ordlydFor(ordlyder as readonly unknown[] as readonly { fra: number }[]);

/** The rules for a diploma of the spring before an admission. The first wording stands in for what was before it. */
export const skolereglerFor = (opptak: number): Skoleregler => regler(opptak) as unknown as Skoleregler;
