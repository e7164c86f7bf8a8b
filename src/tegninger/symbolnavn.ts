import type { Slag } from './tegning.ts';

/** The id of a drawing in the page's sheet of symbols: `t-yrker-lege`. */
export const symbolnavn = (slag: Slag, id: string): string => `t-${slag}-${id}`;
