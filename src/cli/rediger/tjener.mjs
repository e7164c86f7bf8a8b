/** Astro's development server with the editing page under /rediger/. */
import { readFile, rm } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { dev } from 'astro';
import { rot } from '../pakker.mjs';
import { typer } from '../servering/hoder.mjs';
import { byggRedigering } from './bygg.mjs';

const mappe = resolve(rot, 'node_modules/.cache/rediger');
/** Pages of the site that lie under the same address. */
const siderUnder = /^\/rediger\/(hjelp|oppgaver)\b/;

/** Serves the folder and leaves all else to Astro. */
async function fraMappa(req, res, next) {
  const { pathname } = new URL(req.url ?? '/', 'http://localhost');
  if (!pathname.startsWith('/rediger/') || siderUnder.test(pathname)) return next();
  const fil = resolve(mappe, `.${pathname.slice('/rediger'.length)}`, pathname.endsWith('/') ? 'index.html' : '');
  if (!fil.startsWith(mappe + sep)) return next();
  try {
    const innhold = await readFile(fil);
    const type = typer[extname(fil).slice(1)] ?? 'application/octet-stream';
    res.writeHead(200, { 'content-type': `${type};charset=utf-8`, 'cache-control': 'no-store' }).end(innhold);
  } catch {
    next();
  }
}

/**
 * @param {number} port wanted; the next free one is taken when it is in use
 * @returns {Promise<number>} the port that answers
 */
export async function start(port) {
  await rm(mappe, { recursive: true, force: true });
  await byggRedigering(mappe);
  const server = await dev({
    root: rot,
    server: { port },
    logLevel: 'warn',
    integrations: [
      { name: 'rediger', hooks: { 'astro:server:setup': ({ server: vite }) => vite.middlewares.use(fraMappa) } },
    ],
  });
  return server.address.port;
}
