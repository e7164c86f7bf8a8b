import type { YrkeNode } from '../graf/noder.ts';

/** At most `antall` occupations, one from each field before a second from any. */
export function spredt(yrker: readonly YrkeNode[], antall: number): YrkeNode[] {
  const forste = [...new Map([...yrker].reverse().map((y) => [y.data.felt, y])).values()].reverse();
  return [...forste, ...yrker.filter((y) => !forste.includes(y))].slice(0, antall);
}
