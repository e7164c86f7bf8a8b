/**
 * The one reader of files in content/. No Astro and no schema in it, so that Astro's loader, the commands and the tests
 * read the same way: the front matter of an .mdx file ends at the second line of three hyphens; a .yaml file is all fields.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** One file as an editor knows it. */
export interface Innholdsfil<Felt = unknown> {
  /** The file's name without ending; the last part of its address. */
  id: string;
  /** From the root of the project, with / on every system: `content/fag/nn/r1.mdx`. */
  fil: string;
  /** The fields, not yet held against a schema. */
  felt: Felt;
  /** Text under the fields; empty in .yaml. */
  brodtekst: string;
}

/** Fields and text of a file, whatever its line endings. */
export function delFil(tekst: string, ending: string): { felt: string; brodtekst: string } {
  if (ending !== '.mdx') return { felt: tekst, brodtekst: '' };
  const [, felt = '', ...resten] = tekst.replace(/\r\n/g, '\n').split(/^---$/m);
  return { felt, brodtekst: resten.join('---').trim() };
}

/** Every entry of a folder in content/, by name; none where there is no such folder. */
export function lesFiler<Felt = unknown>(mappe: string, rot = process.cwd()): Innholdsfil<Felt>[] {
  const sti = resolve(rot, 'content', mappe);
  if (!existsSync(sti)) return [];
  const navn = readdirSync(sti).filter((n) => /\.(mdx|yaml)$/.test(n));
  return navn.sort().map((n) => {
    const ending = extname(n);
    const { felt, brodtekst } = delFil(readFileSync(join(sti, n), 'utf8'), ending);
    return { id: n.slice(0, -ending.length), fil: `content/${mappe}/${n}`, felt: parse(felt) as Felt, brodtekst };
  });
}
