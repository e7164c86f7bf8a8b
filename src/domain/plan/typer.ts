/**
 * A subject plan: what to choose in Vg1, Vg2 and Vg3 of studiespesialisering to meet a requirement.
 *
 * Sample (`lagPlaner` for SIVING, nobody has chosen anything yet; first of the plans):
 *
 *     { aar: { Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'], Vg3: ['r2', 'fysikk-2'] },
 *       roller: { '1t': 'fellesfag', r1: 'krav', 'fysikk-1': 'krav', r2: 'krav', 'fysikk-2': 'fordypning' },
 *       aapent: { Vg2: { fordypning: 0, fritt: 224 }, Vg3: { fordypning: 0, fritt: 140 } },
 *       fordypning: { omraader: ['matematikk', 'fysikk'], aapne: 0, ssoe: false },
 *       bytter: [ { hva: 'fordypning', ut: ['fysikk-2'], inn: ['kjemi-1', 'kjemi-2'], med: [ … ], uten: ['fysikk-2'] }, … ],
 *       mangler: [], merknader: [], aapner: ['gens', 'matrs', 'hing', 'siving', …] }
 *
 * Lifecycle: `lagPlaner` makes plans from a requirement and what is chosen already; `validerPlan`
 * judges any plan, also one put together by hand (`utkastFor` fills its years with free hours); the pupil takes one of `bytter` by asking
 * `lagPlaner` again with the `med` and `uten` of the exchange. What a plan cannot reach stands in `mangler`, and
 * `veierRundt` finds the ways round it. Nothing here is kept or changed in place.
 *
 * Only studiespesialisering is planned here. A trade certificate is a fixed road, not a choice of
 * subjects: show `lop` of the entry in `utdanninger` (Vg1, Vg2, apprenticeship), and from there on to
 * a study `veierRundt` with `fagbrev: true`.
 */
import type { Fagregel } from '../regler/fagregler.ts';
import type { Planregel } from '../regler/skoleregler.ts';
import type { KravMedId } from '../opptak/aapner.ts';
import type { Fagplass, Trinn } from '../opptak/rutenett.ts';

/** What the planner needs of a subject; every entry of the collection `fag` fits, with its id. */
export interface Planfag extends Fagplass {
  readonly id: string;
  /** Hours a year (60 minutes): 84 or 140. Only subjects of 140 hours count for specialisation. */
  readonly timer: number;
  /** Must what it builds on be passed first? */
  readonly byggerPaaErKrav: boolean;
  /** Fagområde: two subjects of one such area make half a specialisation. */
  readonly omraade: string;
  /** Taken instead of this one where it is compulsory (2P: R1 or S1). */
  readonly kanErstattesAv: readonly string[];
  /** Of a subject that is to come, nobody has said how it counts. */
  readonly status: 'gjelder' | 'kommer';
  /** The first autumn in which it can be taken; absent: it is there already. */
  readonly fra?: number | undefined;
}

/** Subject ids, each in the year it is taken. Vg1 holds the mathematics only, the rest is fixed. */
export type Aarsfag = Readonly<Record<Trinn, readonly string[]>>;

/** Hours (60 minutes a year) for subjects that the plan does not name. */
export interface Aapent {
  /** Must be programme subjects that make up specialisation: of one's own programme area, carried on into Vg3. */
  readonly fordypning: number;
  /** Any programme subjects of the study-preparing programmes. 224 hours: at least 140 + 84. */
  readonly fritt: number;
}

/** What can be judged: the named subjects, and the hours left for others. */
export interface Planutkast {
  readonly aar: Aarsfag;
  readonly aapent: Readonly<Record<'Vg2' | 'Vg3', Aapent>>;
}

/** A rule that a plan breaks. */
export interface Planbrudd {
  readonly regel: Planregel | Fagregel;
  /** The year in question; absent: the plan as a whole. */
  readonly trinn?: Trinn;
  /** The subjects in question; may be empty. */
  readonly fag: readonly string[];
  /** Hours that the rule asks for and that the plan has, where the rule counts hours. */
  readonly timer?: { readonly minst: number; readonly har: number };
}

/**
 * Why a subject is in the plan. har: chosen already; fellesfag: everybody takes it or another
 * mathematics; krav: the requirement asks for it; grunnlag: comes before a subject that is asked for;
 * med: the pupil wants it; fordypning: completes the 560 hours, see `bytter` for others.
 */
export type Planrolle = 'har' | 'fellesfag' | 'krav' | 'grunnlag' | 'med' | 'fordypning';

/** Subjects that may take the place of others. */
export interface Bytte {
  /**
   * krav: another way to meet the requirement (what goes out may stay as «fordypning», where that is the
   * shortest way to one); fordypning: another specialisation; vg1: 1P or 1T.
   */
  readonly hva: 'krav' | 'fordypning' | 'vg1';
  /** Empty: a specialisation that is open so far is settled. */
  readonly ut: readonly string[];
  /** Empty: the specialisation is left open instead, which may then be in språk, samfunnsfag og økonomi. */
  readonly inn: readonly string[];
  /** Ask `lagPlaner` again with these two, all else alike: the first plan has made the exchange. */
  readonly med: readonly string[];
  readonly uten: readonly string[];
}

/** A subject that the requirement asks for and the plan cannot reach. */
export interface Mangel {
  readonly fag: string;
  /** for-sent: too few years left; ikke-sammen: collides with a subject chosen already; ikke-plass: no room. */
  readonly grunn: 'for-sent' | 'ikke-sammen' | 'ikke-plass';
  /** for-sent: what should have been begun, and in which year at the latest. Sample for R2: R1 in Vg2. */
  readonly senest?: { readonly fag: string; readonly trinn: Trinn };
  /** ikke-sammen: the rule that forbids it. */
  readonly regel?: Fagregel;
}

export interface Fagplan extends Planutkast {
  readonly roller: Readonly<Record<string, Planrolle>>;
  readonly fordypning: {
    /** Areas with two subjects of 140 hours, as counted; at most what the plan needs. */
    readonly omraader: readonly string[];
    /** How many areas are left to choose; two in all are asked for. */
    readonly aapne: number;
    /**
     * May what is open be two subjects of språk, samfunnsfag og økonomi? Then mathematics is the only
     * other area: it belongs to both programme areas, the rest of science does not mix. Where Vg2 is
     * chosen already, what is open was begun there under another name.
     */
    readonly ssoe: boolean;
  };
  /** None where something is missing. */
  readonly bytter: readonly Bytte[];
  /** Empty: the plan meets the requirement. */
  readonly mangler: readonly Mangel[];
  /** Warnings only; a plan that breaks a rule of alvor «feil» is never offered. */
  readonly merknader: readonly Planbrudd[];
  /** The codes whose subjects the named subjects meet, of those given. */
  readonly aapner: readonly string[];
}

export interface Planvalg {
  /** All subjects, in the order that breaks ties. */
  readonly fag: readonly Planfag[];
  /** The admission that the plan leads to: its year decides which rules of school hold, and which subjects there are. */
  readonly opptak: number;
  /**
   * What is chosen for years that cannot be changed any more, from Vg1 on. Sample for somebody in Vg2:
   * `{ Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'] }`. Name all science subjects of these years; hours left
   * over are taken to be other subjects. Missing: nothing is chosen.
   */
  readonly har?: Partial<Aarsfag> | undefined;
  /** Subjects that the pupil wants in the plan whatever the requirement says. */
  readonly med?: readonly string[] | undefined;
  /** Subjects that the specialisation must do without. */
  readonly uten?: readonly string[] | undefined;
  /** No foreign language from ungdomsskolen: 140 of the free hours of Vg3 go to it (Udir-1-2026). */
  readonly spraakIVg3?: boolean | undefined;
  /** Breaks ties: of two equal plans the one that opens most of these comes first. */
  readonly kravkoder?: readonly KravMedId[] | undefined;
}

/** Sets of subjects that meet a requirement on paper, but may not stand on one diploma. */
export interface Utelatt {
  readonly sett: readonly string[];
  readonly regel: Fagregel;
}

export interface Planforslag {
  /**
   * Best first, at most four. All lack nothing, or all lack as few subjects as can be. Empty when no
   * valid plan can come of what is chosen already: `validerPlan` tells why.
   */
  readonly planer: readonly Fagplan[];
  /** The ways that were left out, and why. Sample for HING: S1, S2, R2 and Fysikk 1, because of r-og-s. */
  readonly utelatt: readonly Utelatt[];
}
