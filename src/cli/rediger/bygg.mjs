/**
 * Makes the editing page in a folder: our configuration and writer as one script, and Sveltia CMS as its maker built it,
 * with its fonts beside it. Apart from the site's own bundle, so that nothing of it can reach a visitor's page.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { rot } from '../pakker.mjs';
import { norskeKnapper } from './norskeKnapper.mjs';
import { lagSide } from './side.mjs';

const verktoyet = resolve(rot, 'node_modules/@sveltia/cms');

/** Files of the tool that a browser never asks for. */
const unodig = /\.map$/;

/** The language whose place Norwegian takes in the tool; nobody here misses it. */
const plassen = 'en-GB';

/**
 * Calls that the tool would make to others, and what answers here instead. The page's CSP stops them too; so nothing is
 * even tried.
 */
const hjemme = (adresse) => [
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2',
    `${adresse}/assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2`,
  ],
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2',
    `${adresse}/assets/noto-mono-latin-400-normal-DiC8lJru.woff2`,
  ],
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2',
    `${adresse}/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2`,
  ],
  // Its languages are files that a bundler would have packed; Norwegian is a script of ours.
  [`import(\`../locales/${plassen}.json\`)`, 'import(`/rediger/knapper.js`)'],
  ['https://www.githubstatus.com/api/v2/status.json', 'data:application/json,{}'],
];

/** `{ 'a.b': 'x' }` → `{ a: { b: 'x' } }`, over the tool's English. */
function iTreet(engelsk, norsk) {
  const tre = structuredClone(engelsk);
  for (const [sti, ord] of Object.entries(norsk)) {
    const deler = sti.split('.');
    const siste = deler.pop();
    const her = deler.reduce((gren, navn) => gren?.[navn], tre);
    if (typeof her?.[siste] !== 'string') throw new Error(`Sveltia CMS har ikke lenger ordet «${sti}».`);
    her[siste] = ord;
  }
  return tre;
}

/** @throws when the tool's new version has other addresses: then somebody must look again */
async function hentHjem(fil, adresse) {
  let skript = await readFile(fil, 'utf8');
  for (const [fra, til] of hjemme(adresse)) {
    if (!skript.includes(fra)) throw new Error(`Fant ikke ${fra} i Sveltia CMS. Se hvem den nye utgaven snakker med.`);
    skript = skript.replaceAll(fra, til);
  }
  await writeFile(fil, skript.replace(/\n\/\/# sourceMappingURL=.*$/, ''));
}

/**
 * @param {string} mappe where the page's files go
 */
export async function byggRedigering(mappe) {
  await mkdir(mappe, { recursive: true });
  const { version } = JSON.parse(await readFile(resolve(verktoyet, 'package.json'), 'utf8'));
  const innstillinger = parse(await readFile(resolve(rot, 'content/om/redigering.yaml'), 'utf8'));
  // The version stands in the path: a new one is a new address, and no browser mixes two.
  const adresse = `/rediger/cms-${version}`;
  await cp(resolve(verktoyet, 'npm'), resolve(mappe, `cms-${version}`), {
    recursive: true,
    filter: (fil) => !unodig.test(fil),
  });
  const engelsk = JSON.parse(await readFile(resolve(verktoyet, `locales/${plassen}.json`), 'utf8'));
  const ord = JSON.stringify(iTreet(engelsk, norskeKnapper));
  await writeFile(resolve(mappe, 'knapper.js'), `export default ${ord};\n`);
  await hentHjem(resolve(mappe, `cms-${version}`, 'index.js'), adresse);
  await build({
    entryPoints: [resolve(rot, 'src/elements/rediger/inngang.ts')],
    outfile: resolve(mappe, 'rediger.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  });
  await cp(resolve(rot, 'src/cli/rediger/rediger.css'), resolve(mappe, 'rediger.css'));
  await writeFile(resolve(mappe, 'index.html'), lagSide({ ...innstillinger, verktoy: `${adresse}/index.js` }));
}
