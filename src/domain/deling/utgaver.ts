import { kontraster } from '../testen/motor/maal.ts';

/**
 * An edition of the test, as share links know it: the order of the statements is the key that a link is read with.
 * The present edition comes from content/utdanningstesten/paastander.yaml; earlier ones are kept below.
 */
export interface Utgave {
  /** One letter or digit; the first character of every link. */
  readonly tegn: string;
  /** Statement ids in the order asked. */
  readonly paastander: readonly string[];
  /** Contrasts in the order that preferences are written; absent means today's order. */
  readonly kontraster?: readonly string[];
}

/** Editions that are no longer asked but whose links are still out there. See kodek.ts for when to add one. */
export const tidligereUtgaver: readonly Utgave[] = [];

export const kontrasterI = (utgave: Utgave): readonly string[] => utgave.kontraster ?? kontraster;
