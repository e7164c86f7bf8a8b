import type { GrafNode } from '../graf/noder.ts';
import { slagene } from '../slag.ts';

/** A node's address without language: `/fag/r1`. */
export const adresseFor = (node: GrafNode): string => `${slagene[node.slag].adresse}/${node.id}`;
