/**
 * Whose answers does a page show? One question, asked when a page of the test opens or gets another address, and answered
 * from five facts. The truth table stands in tests/unit/deling/eier.test.ts.
 *
 *   what the link holds   marked own   the device holds        →  whose       shown from
 *   nothing, or unread    –            something / nothing        egne/ingen  the device
 *   the same as device    –            the same                   egne        the device
 *   something else        yes          it knows                   egne        the device (an old entry in the history)
 *   something else        yes          it knows nothing           egne        the link (an app has emptied the store)
 *   something else        no           something                  andres      the link; the device keeps its own
 *   something else        no           nothing, link `?delt`      andres      the link
 *   something else        no           nothing, plain link        spor        the link, and one is asked
 *
 * Every page asks the same, the test too: a copied address is somebody's answers until one has said otherwise.
 */
export interface Eierfakta {
  /** The code that the link holds, in today's spelling; '' when it holds none that can be read. */
  readonly lenke: string;
  /** This entry in the tab's history was written by us, with one's own answers. */
  readonly merket: boolean;
  /** The link was made for sharing: `?delt`. */
  readonly delt: boolean;
  /** The code that the device holds; '' when it holds none. */
  readonly lagret: string;
  /** The device can be believed when it holds nothing: it keeps what is written, and the pupil has deleted in this tab. */
  readonly slettet: boolean;
}

export interface Eier {
  /** One's own, somebody else's, nobody's (nothing there), or it must be asked. */
  readonly hvem: 'egne' | 'andres' | 'ingen' | 'spor';
  /** Where the answers that are shown come from. */
  readonly fra: 'lenke' | 'lager';
}

export function finnEier({ lenke, merket, delt, lagret, slettet }: Eierfakta): Eier {
  if (!lenke || lenke === lagret) return { hvem: lagret ? 'egne' : 'ingen', fra: 'lager' };
  if (merket && (lagret || slettet)) return { hvem: lagret ? 'egne' : 'ingen', fra: 'lager' };
  if (merket) return { hvem: 'egne', fra: 'lenke' };
  return { hvem: lagret || delt ? 'andres' : 'spor', fra: 'lenke' };
}
