/**
 * What other pages may know about one's test, without the test's code: how far one has come, and, after the result has been
 * seen, one's figure and the place of every occupation. Written here; read by elements/testen/minTest.ts.
 *
 * SAMPLE     utdanningstesten-kort = {"n":60,"av":60,"d":"M100 18c…Z","r":"lege:ak,bioingenior:a,…"}
 *            `r` is the list, best first; after each id the interests that spoke for it, as letters (a = the first facet)
 * LIFECYCLE  Each answer writes the count and takes the rest away, for it is no longer true; the result writes all of it.
 *            «Slett mine svar» and «Glem meg» remove it with the answers.
 */
import { skrivLager } from './lager.ts';

/** The key in localStorage. */
const kortnoekkel = 'utdanningstesten-kort';

export interface Minne {
  /** Statements answered, of how many. */
  readonly n: number;
  readonly av: number;
  /** Outline of one's figure, for `viewBox="0 0 200 200"`. */
  readonly d?: string;
  readonly r?: string;
}

export const skrivMinne = (minne: Minne): void => skrivLager(kortnoekkel, minne.n > 0 ? JSON.stringify(minne) : '');

export const glemMinne = (): void => skrivLager(kortnoekkel, '');
