import type { Innvalg } from '../../domain/kommerinn/valg.ts';
import type { Poengregler } from '../../domain/regler/poengregler.ts';
import type { kommerInn } from '../../i18n/nb/kommerInn.ts';
import type { Spraak } from '../../i18n/spraak.ts';

/** Words of the island, in the language of the page. */
export type Tekster = Readonly<Record<keyof typeof kommerInn, string>>;

/** A subject as a chip: id and what pupils say. */
export interface Fagbrikke {
  readonly id: string;
  readonly navn: string;
}

/** What the page hands over. */
export interface Innprops {
  readonly spraak: Spraak;
  readonly t: Tekster;
  readonly fag: readonly Fagbrikke[];
  /** The rules of the admissions one can choose among, the next first. */
  readonly regler: readonly Poengregler[];
  /** The rules of the year of the newest limits. */
  readonly dengang: Poengregler;
}

/** What every part gets: the choice, and how to change it. */
export interface Del {
  readonly valg: Innvalg;
  readonly endre: (ny: Partial<Innvalg>) => void;
  readonly t: Tekster;
}
