/** Which JavaScript a page makes the browser fetch before anybody has done anything. */
import { posix } from 'node:path';
import { type Bygdside, finn, gzip, innhold, lesFil, vekt } from './dist.ts';

/** Script elements that run; JSON-LD does not. */
export const kjorende = (s: Bygdside) =>
  finn(s, 'script').filter((e) => ['', 'module', 'text/javascript', undefined].includes(e.attributter.type));

const statiskImport = /\b(?:import|from)\s*["']([^"']+\.m?js)["']/g;

/** Static imports in a piece of code, as addresses. Dynamic `import()` is left out: it waits for a user. */
function importer(kode: string, fra: string): string[] {
  return [...kode.matchAll(statiskImport)].map((m) => posix.resolve(posix.dirname(fra), m[1] ?? ''));
}

/** Addresses of the files that a page fetches: scripts, islands with their renderer, preloads, and all they import. */
export function skriptfiler(s: Bygdside): string[] {
  const oy = ['component-url', 'renderer-url', 'before-hydration-url'];
  const start = [
    ...kjorende(s).flatMap((e) => e.attributter.src ?? importer(innhold(s, e), s.adresse)),
    ...finn(s, 'link', { rel: 'modulepreload' }).map((e) => e.attributter.href ?? ''),
    ...finn(s, 'astro-island').flatMap((e) => oy.flatMap((a) => e.attributter[a] || [])),
  ];
  const sett = new Set<string>();
  for (const fil of start) besok(fil, sett);
  return [...sett];
}

function besok(fil: string, sett: Set<string>): void {
  if (sett.has(fil)) return;
  sett.add(fil);
  for (const neste of importer(lesFil(fil), fil)) besok(neste, sett);
}

/** All JavaScript of a page, inline scripts included, gzip. */
export function skriptvekt(s: Bygdside): number {
  const inline = kjorende(s).filter((e) => !e.attributter.src);
  const filer = skriptfiler(s).map(vekt);
  return [...filer, ...inline.map((e) => gzip(innhold(s, e)))].reduce((sum, n) => sum + n, 0);
}
