/**
 * What Fagsjekken knows of the graph: what decides, as small as it can be. Built from the content once a build, travels
 * with the page, and is never changed. Names and rules in words come afterwards. Sample of a study:
 *
 *     { id: 'arkitektur', nivaa: 'master', felt: 'bygg', vei: 'studium',
 *       grupper: [ { krav: 'arka', steder: ['aho'] }, { krav: 'arkn', steder: ['ntnu'] }, { steder: ['bas'] } ] }
 */
import type { Kravregel } from '../opptak/vurder.ts';
import type { Periode } from '../regler/periode.ts';
import type { Realfagsregel } from '../regler/poengregler.ts';

/** One subject as the chips and the rules need it. */
export interface Fagkort {
  readonly id: string;
  /** What pupils say: «R1». */
  readonly navn: string;
  /** Which heap of chips it lies in; «flere»: no requirement asks for it, so it is folded. */
  readonly gruppe: 'matte' | 'realfag' | 'annet' | 'flere';
  /** A common subject, which everybody has one of, and which opens nothing by itself. */
  readonly fellesfag?: boolean | undefined;
}

/** A requirement: what decides. */
export interface Kravkort extends Kravregel {
  readonly id: string;
  /** The wording that follows, and the first admission it holds for; absent: none is known. */
  readonly senere?: (Kravregel & { readonly fra: number }) | undefined;
}

/** What is told about a requirement besides the answer. */
export interface Kravtillegg {
  /** Code where there is one, else the name. */
  readonly kode: string;
  readonly navn: string;
  /** The subjects in plain sentences: «Matematikk R1, eller S1 og S2. I tillegg R2 og Fysikk 1.» */
  readonly regel: string;
  /** The admission year or vintage that the rule is seen for. */
  readonly gjelder: string;
  /** False: likely, not confirmed. */
  readonly bekreftet: boolean;
  /** What is asked besides subjects and grades, as sentences. */
  readonly andreKrav: readonly string[];
  /** «UiO, spesielle opptakskrav (2022)» */
  readonly kilder: readonly string[];
  /** The day the entry was last checked, in words. */
  readonly kontrollert: string;
  /** Ids of the ways round that the requirement knows. */
  readonly veier: readonly string[];
}

/** Places that ask for the same. Without `krav`: nobody has told us what they ask for. */
export interface Stedsgruppe {
  readonly krav?: string | undefined;
  readonly steder: readonly string[];
  /** True: the requirement is taken over from the same kind of study elsewhere. */
  readonly antatt?: boolean | undefined;
}

export interface Utdanningskort {
  readonly id: string;
  readonly nivaa: string;
  readonly felt: string;
  readonly vei: 'studium' | 'yrkesfag' | 'fagskole';
  /** The most common requirement first. Empty for yrkesfag; for fagskole its own requirement, where it has one. */
  readonly grupper: readonly Stedsgruppe[];
  /** For yrkesfag: the Vg1 that one begins on. */
  readonly vg1?: string | undefined;
}

export interface Yrkeskort {
  readonly id: string;
  readonly felt: string;
  readonly utdanninger: readonly string[];
}

/** What a way in goes through. ingen: no education is asked for. */
export type Vei = Utdanningskort['vei'] | 'ingen';

/** One way in to an occupation outside STEM. Without `krav`: a trade certificate, or nothing at all. */
export interface Inngang extends Stedsgruppe {
  readonly vei: Vei;
}

/** An occupation outside STEM: it has no page of its own, and is answered as the others are. */
export interface AnnetYrke {
  readonly id: string;
  readonly innganger: readonly Inngang[];
}

/** Mathematics that is to come, and what it is meant to take the place of. */
export interface NyMatte {
  readonly fag: readonly string[];
  readonly avloeser: readonly string[];
  /** The year it begins, in August. */
  readonly fra: number;
}

export interface Fagsjekkdata {
  readonly fag: readonly Fagkort[];
  readonly krav: readonly Kravkort[];
  /** Requirements that have no page of their own: those of a fagskole or of an occupation outside STEM. */
  readonly egne: readonly Kravkort[];
  readonly andre: readonly AnnetYrke[];
  /** What subjects add to the points, by admission year. */
  readonly realfagspoeng: readonly Periode<Realfagsregel>[];
  readonly nyMatte: NyMatte;
  readonly steder: readonly { readonly id: string; readonly navn: string }[];
  readonly utdanninger: readonly Utdanningskort[];
  readonly yrker: readonly Yrkeskort[];
  /** The fields in the order of the page. */
  readonly felter: readonly string[];
  /** Names that links may still use, each with today's: `utdanning.gammel` → `utdanning.ny`, `gammelt-fag` → `nytt-fag`. */
  readonly andreNavn: Readonly<Record<string, string>>;
}
