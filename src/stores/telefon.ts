/** Everything that this site has put on the device, for whoever asks to see it or to have it removed. */
import { lesFane, lesLager, merkSlettet, skrivLager } from './lager.ts';

/** All that this site has written on the device or in the tab: `[['fagsjekken', 'har=1t']]`. */
export function lagredeTekster(): [string, string][] {
  const iFanen = Object.entries(lesFane());
  try {
    const iLageret = Object.keys(localStorage).map((noekkel): [string, string] => [noekkel, lesLager(noekkel)]);
    return [...iLageret, ...iFanen.filter(([noekkel]) => localStorage.getItem(noekkel) === null)];
  } catch {
    return iFanen;
  }
}

/** Removes all of it. What was deleted stays deleted in this tab, though an old address of it may hold answers. */
export function toemLager(): void {
  for (const [noekkel] of lagredeTekster()) {
    skrivLager(noekkel, '');
    merkSlettet(noekkel, true);
  }
}
