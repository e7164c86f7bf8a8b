/**
 * The display face with the letters of one headline only: a file of about 2 kB beside the story, so that the page itself
 * stays within the first round trip. `optional` in the page's rule: a phone that is too slow for it keeps its own face,
 * and nothing jumps.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Spraak } from '../i18n/spraak.ts';

const kilde = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';

let skrift: Promise<Uint8Array> | undefined;

/** Where a story's letters lie. */
export const krokadresse = (slug: string, spraak: Spraak): string => `/skrift/${slug}-${spraak}.woff2`;

/** The file: the letters of a headline, in the weight that headlines have. */
export async function krokskrift(krok: string): Promise<Uint8Array> {
  skrift ??= readFile(createRequire(import.meta.url).resolve(kilde));
  return subsetFont(await skrift, krok, {
    targetFormat: 'woff2',
    variationAxes: { wght: 760 },
    noHinting: true,
    // Kerning would be a fifth of the weight, and one line does not miss them.
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'gasp'],
  });
}
