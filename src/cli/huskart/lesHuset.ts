/** The house as its imports show it: the rooms of each floor, and which floors each floor imports from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { etasjer } from '../../../eslint.vegger.mjs';

export interface Etasje {
  navn: string;
  rom: string[];
  /** Floors that it imports from. */
  til: string[];
}

const alleEtasjer: readonly string[] = etasjer.flat();

const filene = (mappe: string): string[] =>
  readdirSync(mappe, { recursive: true, encoding: 'utf8' }).map((navn) => join(mappe, navn));

/** The floors that one file imports from, by the first folder after the last `../`. */
export function importerFra(kode: string): Set<string> {
  const stier = [...kode.matchAll(/(?:from|import)\s*\(?\s*['"]((?:\.\.\/)+)([^/'"]+)\//g)].map((m) => m[2] ?? '');
  return new Set(stier.filter((navn) => alleEtasjer.includes(navn)));
}

/** Every floor, the top one first. A folder is a room; routes are addresses and no rooms. */
export function lesHuset(): Etasje[] {
  return alleEtasjer.toReversed().map((navn) => {
    const mappe = join('src', navn);
    const kode = filene(mappe).filter((f) => /\.(ts|tsx|astro|mjs)$/.test(f));
    const til = new Set(kode.flatMap((fil) => [...importerFra(readFileSync(fil, 'utf8'))]));
    // A folder that Git does not have, because it is empty, is no room.
    const mapper = kode.flatMap((fil) => relative(mappe, fil).split(sep).slice(0, -1).slice(0, 1));
    const rom = new Set(mapper.filter((m) => !m.startsWith('[')));
    return {
      navn,
      rom: [...rom].sort((a, b) => a.localeCompare(b, 'nb')),
      til: alleEtasjer.filter((e) => e !== navn && til.has(e)),
    };
  });
}
