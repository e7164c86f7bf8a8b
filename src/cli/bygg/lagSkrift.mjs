/**
 * Makes src/styles/skrift/bricolage.woff2: the display face with the characters that headings need.
 * Runs before every build and does nothing when the file is there.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const target = 'src/styles/skrift/bricolage.woff2';
const source = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
const characters =
  ' !"%&\'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz«»·–—’…ÆØÅÄÖÉæøåäöéèêóòô×→←↑↓½²³°\u00a0';

if (!existsSync(target)) {
  const font = await readFile(createRequire(import.meta.url).resolve(source));
  const subset = await subsetFont(font, characters, {
    targetFormat: 'woff2',
    // One weight: a page may weigh 40 kB in all, and headings need no other.
    variationAxes: { wght: 740 },
  });
  await mkdir('src/styles/skrift', { recursive: true });
  await writeFile(target, subset);
  console.log(`Laget ${target} (${(subset.length / 1000).toFixed(1)} kB).`);
}
