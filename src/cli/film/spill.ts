/** A story as Node can run it: its model, words and scene are Preact and TypeScript, which esbuild makes one file of. */
import { mkdirSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Modell, Tekster, Verdier } from '../../islands/xfaktor/typer.ts';
import { rot } from '../pakker.mjs';

export interface Filmspill {
  modell: Modell;
  ord: Record<'nb' | 'nn', Tekster>;
  sceneVed: (modell: Modell, verdier: Verdier<string>, fase: number, tokens: string) => string;
}

/** @param slug a folder in src/islands/xfaktor */
export async function lesSpill(slug: string): Promise<Filmspill> {
  if (!existsSync(resolve(rot, `src/islands/xfaktor/${slug}/modell.ts`)))
    throw new Error(`Det finnes ingen fortelling «${slug}» i src/islands/xfaktor.`);
  const mappe = resolve(rot, 'node_modules/.cache/film');
  mkdirSync(mappe, { recursive: true });
  const fil = resolve(mappe, `${slug}.mjs`);
  await build({
    stdin: {
      contents: `
        export { modell } from './src/islands/xfaktor/${slug}/modell.ts';
        export { sceneVed } from './src/islands/xfaktor/stillbilde.tsx';
        import { tekst as nb } from './src/i18n/nb/fortellinger/${slug}.ts';
        import { tekst as nn } from './src/i18n/nn/fortellinger/${slug}.ts';
        export const ord = { nb, nn };`,
      resolveDir: rot,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outfile: fil,
    logLevel: 'error',
  });
  return (await import(pathToFileURL(fil).href)) as Filmspill;
}
