/** The address bar, for whoever writes a link or takes one home. */
import { utenKlikkspor } from '../domain/deling/klikkspor.ts';

/**
 * A link to share: this page with a fragment, and nothing else. What an app has hung on the address to follow its visitor
 * does not follow the link. Sample: `delelenke('har=r1')` on /fagsjekken/?fbclid=IwAR → https://…/fagsjekken/#har=r1
 */
export const delelenke = (fragment: string, sti: string = location.pathname): string =>
  `${location.origin}${sti}${fragment && `#${fragment}`}`;

/** Puts a fragment in the address bar, without a step in the history and without what an app has hung there. */
export function skrivFragment(fragment: string): void {
  const { pathname, search } = new URL(utenKlikkspor(location.href));
  history.replaceState(history.state, '', `${pathname}${search}${fragment && `#${fragment}`}`);
}
