/**
 * Last step of the build: takes out of dist what is for developers, makes the search index, and adds what a host needs:
 * headers, redirects, an nginx configuration, and every text file compressed.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { gamleAdresser } from '../content/gamleAdresser.ts';
import { stempel } from './fersk.mjs';
import { rot } from './pakker.mjs';
import { komprimer } from './servering/komprimer.ts';
import { strammInnAlle } from './servering/csp.ts';
import { lagNginxOppsett } from './servering/nginxOppsett.ts';
import { lagHeaders, lagRedirects } from './servering/vertsfiler.ts';
import { leggTilSokeposter } from './sokeposter.ts';

const dist = resolve(rot, 'dist');

/** Pagefind's ready-made interfaces. The site has its own. */
const ferdigeGrensesnitt = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

// public/README.md explains the folder to developers; Astro copies it with the rest.
await rm(resolve(dist, 'README.md'), { force: true });

const { index, errors } = await createIndex();
if (!index) throw new Error(`Søkeindeksen ble ikke laget: ${errors.join(' ')}`);
// Only what stands in data-pagefind-body is indexed, in each page's language.
const { errors: feil } = await index.addDirectory({ path: dist });
feil.push(...(await leggTilSokeposter(index, dist)));
if (feil.length) throw new Error(`Søkeindeksen ble ikke laget: ${feil.join(' ')}`);

const { files } = await index.getFiles();
for (const { path, content } of files) {
  if (ferdigeGrensesnitt.test(path)) continue;
  const fil = resolve(dist, 'pagefind', path);
  await mkdir(dirname(fil), { recursive: true });
  await writeFile(fil, content);
}
await close();

await strammInnAlle(dist);
await komprimer(dist, resolve(rot, 'node_modules/.cache/brotli'));
await writeFile(resolve(dist, '_headers'), lagHeaders());
await writeFile(resolve(dist, '_redirects'), lagRedirects(gamleAdresser));
await mkdir(resolve(dist, '.nginx'), { recursive: true });
await writeFile(resolve(dist, '.nginx/stemutdanning.conf'), lagNginxOppsett(gamleAdresser));
await writeFile(stempel, '');
