import type { GrafNode, Slag } from './graf/noder.ts';

/** Where each kind of node has its pages. */
const mapper: Record<Slag, string> = {
  fag: '/fag',
  kravkoder: '/kravkoder',
  utdanninger: '/utdanninger',
  yrker: '/yrker',
  veier: '/veien-videre',
};

/** A node's address without language: `/fag/r1`. */
export const adresseFor = (node: GrafNode): string => `${mapper[node.slag]}/${node.id}`;
