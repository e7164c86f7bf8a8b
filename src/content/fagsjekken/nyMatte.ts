import type { NyMatte } from '../../domain/fagsjekken/typer.ts';
import type { Graf } from '../graf/noder.ts';

/**
 * What the new subjects are meant to take the place of. Utdanningsdirektoratet, «Nye matematikkfag – S-fagene erstattes»
 * (28 January 2026, as retold): trolig, since Grep shows no end date for S1 and S2.
 */
const avloeser = ['s1', 's2'];

/** Mathematics that is to come (content/fag with status «kommer»), and the year it begins. */
export function nyMatte(graf: Graf): NyMatte {
  const nye = [...graf.fag.values()].filter(({ data }) => data.status === 'kommer' && data.omraade === 'matematikk');
  const fra = nye.flatMap(({ data }) => (data.fra ? [Number(data.fra.slice(0, 4))] : []));
  return { fag: nye.map(({ id }) => id), avloeser, fra: Math.min(...fra) };
}
