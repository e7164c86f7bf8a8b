/** The display face as the picture engine wants it: one weight, TrueType, every letter of the source. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const kilde = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';

/** Letters, digits and signs that a headline or a scene may hold; the rest of Latin-1 costs nothing in a picture. */
const tegn = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...Array.from({ length: 0xff - 0xa0 + 1 }, (_, i) => String.fromCharCode(0xa0 + i)),
  ...'–—‘’“”…−×→←↑↓½²³°≈·',
].join('');

const hent = async () =>
  subsetFont(await readFile(createRequire(import.meta.url).resolve(kilde)), tegn, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 780 },
  });

let skrift: Promise<Uint8Array> | undefined;

/** Read once a build. */
export function displayskrift(): Promise<Uint8Array> {
  skrift ??= hent();
  return skrift;
}
