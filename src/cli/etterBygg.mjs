/**
 * Last step of the build: takes out of dist what is for developers, and makes the search index.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { stempel } from './fersk.mjs';
import { rot } from './pakker.mjs';

const dist = resolve(rot, 'dist');

/** Pagefind's ready-made interfaces. The site has its own. */
const ferdigeGrensesnitt = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

// public/README.md explains the folder to developers; Astro copies it with the rest.
await rm(resolve(dist, 'README.md'), { force: true });

const { index, errors } = await createIndex();
if (!index) throw new Error(`Søkeindeksen ble ikke laget: ${errors.join(' ')}`);
// Only what stands in data-pagefind-body is indexed, in each page's language.
const { errors: feil } = await index.addDirectory({ path: dist });
if (feil.length) throw new Error(`Søkeindeksen ble ikke laget: ${feil.join(' ')}`);

const { files } = await index.getFiles();
for (const { path, content } of files) {
  if (ferdigeGrensesnitt.test(path)) continue;
  const fil = resolve(dist, 'pagefind', path);
  await mkdir(dirname(fil), { recursive: true });
  await writeFile(fil, content);
}
await close();
await writeFile(stempel, '');
