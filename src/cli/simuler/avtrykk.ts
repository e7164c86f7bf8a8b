import { createHash } from 'node:crypto';
import { norm } from '../../domain/testen/motor/norm.ts';
import * as konstanter from '../../domain/testen/motor/vekter.ts';
import type { Testinnhold } from './testinnhold.ts';

/** Changes when anything that the figures depend on does: profiles, statements, constants, the norm for people. */
export function avtrykk({ paastander, yrker }: Testinnhold): string {
  // Sorted, because the order of a module's exports differs between loaders.
  const tall = Object.entries(konstanter).sort(([a], [b]) => (a < b ? -1 : 1));
  const alt = JSON.stringify({ paastander, yrker, tall, norm });
  return createHash('sha256').update(alt).digest('hex').slice(0, 16);
}
