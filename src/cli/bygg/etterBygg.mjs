/**
 * Last step of the build: takes out of dist what is for developers, makes the search index, and adds what a host needs:
 * headers, redirects, an nginx configuration, and every text file compressed.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { dagINorge } from '../../domain/kalender/frist.ts';
import { nettsted } from '../../content/sider/nettsted.ts';
import { flyttedeAdresser } from '../../content/sider/flyttet.ts';
import { stempel } from './fersk.mjs';
import { rot } from '../pakker.mjs';
import { byggRedigering } from '../rediger/bygg.mjs';
import { komprimer } from '../servering/komprimer.ts';
import { strammInnAlle } from '../servering/csp.ts';
import { lagNginxOppsett } from '../servering/nginxOppsett.ts';
import { lagTellelogg } from '../servering/tellelogg.ts';
import { kortadresser, lagHeaders, lagRedirects, lagRobots, lagSecurityTxt } from '../servering/vertsfiler.ts';
import { klassenavn, utenUbrukteRegler } from '../servering/ubrukteRegler.ts';
import { skrivTimelister } from '../servering/timelister.ts';
import { fjernUtgaatte } from './utgaattSamtykke.ts';
import { leggTilSokeposter } from './sokeposter.ts';

const dist = resolve(rot, 'dist');

/** Pagefind's ready-made interfaces. The site has its own. */
const ferdigeGrensesnitt = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

// public/README.md explains the folder to developers; Astro copies it with the rest.
await rm(resolve(dist, 'README.md'), { force: true });
fjernUtgaatte(dist);

// Astro writes only the root's as a file of that name, and hosts look for the nearest one.
await rename(resolve(dist, 'nn/404/index.html'), resolve(dist, 'nn/404.html'));
await rm(resolve(dist, 'nn/404'), { recursive: true });

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

const { epost } = parse(await readFile(resolve(rot, 'content/om/avsender.yaml'), 'utf8'));
await mkdir(resolve(dist, '.well-known'), { recursive: true });
await writeFile(resolve(dist, '.well-known/security.txt'), lagSecurityTxt(epost, nettsted.href, dagINorge(new Date())));
await writeFile(resolve(dist, 'robots.txt'), lagRobots(nettsted.href));
await byggRedigering(resolve(dist, 'rediger'));
const farger = klassenavn(await readFile(resolve(rot, 'src/styles/tegning.css'), 'utf8'));
await strammInnAlle(dist, (html) => utenUbrukteRegler(html, farger));
await komprimer(dist, resolve(rot, 'node_modules/.cache/brotli'));
skrivTimelister(dist);
await writeFile(resolve(dist, '_headers'), lagHeaders());
const flyttet = flyttedeAdresser();
await writeFile(resolve(dist, '_redirects'), lagRedirects(flyttet, kortadresser(dist)));
await mkdir(resolve(dist, '.nginx/http'), { recursive: true });
await writeFile(resolve(dist, '.nginx/stemutdanning.conf'), lagNginxOppsett(flyttet));
await writeFile(resolve(dist, '.nginx/http/tellelogg.conf'), lagTellelogg());
await writeFile(stempel, '');
