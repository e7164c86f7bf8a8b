/** The part of a node of the graph that the rules about doors read. The graph's own nodes fit; so does a test's. */
import type { Krav } from '../opptak/uttrykk.ts';

/** A school subject and what it stands between. */
export interface Fagform {
  id: string;
  /** `byggerPaa`: ids of the subjects before it. */
  data: { type: string; byggerPaa: readonly string[] };
  kravkoder: readonly { id: string }[];
  grunnlagFor: readonly Fagform[];
}

/** An admission requirement and the studies that ask for it. */
export interface Kravform {
  id: string;
  data: { krav: Krav };
  utdanninger: readonly Studieform[];
}

/** A study: its requirements, and its offers with or without a known one. */
export interface Studieform {
  data: { type: string };
  kravkoder: readonly { id: string; data: { krav: Krav } }[];
  tilbud: readonly { kravkode?: string | undefined }[];
}
