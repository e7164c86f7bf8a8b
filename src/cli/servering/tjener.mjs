/**
 * Serves dist as a good web host would: compressed, with the security headers that a meta element cannot carry,
 * and dist/404.html, or nynorsk's own below /nn/, with status 404. Runs on Node 20 and later.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import polka from 'polka';
import sirv from 'sirv';
import { rot } from '../pakker.mjs';
import { sikkerhetshoder, uforanderlig, uforanderligeMapper, revalider } from './hoder.mjs';

const dist = resolve(rot, process.env.DIST ?? 'dist');
const ikkeFunnetSide = resolve(dist, '404.html');
const ikkeFunnetNynorsk = resolve(dist, 'nn/404.html');

function sikkerhet(_req, res, next) {
  for (const [navn, verdi] of Object.entries(sikkerhetshoder)) res.setHeader(navn, verdi);
  next();
}

const filer = sirv(dist, {
  // Looks at the disk for every request, so that a new build shows without a restart.
  dev: true,
  etag: true,
  // The build left these beside each text file.
  brotli: true,
  gzip: true,
  setHeaders(res, sti) {
    const varer = uforanderligeMapper.some((mappe) => sti.startsWith(mappe));
    res.setHeader('Cache-Control', varer ? uforanderlig : revalider);
  },
});

function ikkeFunnet(req, res) {
  const nynorsk = req.path.startsWith('/nn/') && existsSync(ikkeFunnetNynorsk);
  res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  res.end(readFileSync(nynorsk ? ikkeFunnetNynorsk : ikkeFunnetSide));
}

/** Starts serving, and says where in one line. */
async function start(port = Number(process.env.PORT ?? 4321)) {
  if (!existsSync(ikkeFunnetSide)) throw new Error('Det er ingenting å vise i dist ennå. Kjør «npm run build» først.');
  await new Promise((ferdig, feilet) => {
    const app = polka({ onNoMatch: ikkeFunnet }).use(sikkerhet, filer);
    app.listen(port, () => {
      console.log(`Siden er klar på http://localhost:${port} – stopp med Ctrl+C.`);
      ferdig();
    });
    app.server.on('error', (feil) => {
      feilet(
        feil.code === 'EADDRINUSE' ? new Error(`Port ${port} er i bruk. Velg en annen: PORT=4322 npm start`) : feil,
      );
    });
  });
}

/** Starts, or says in one line why it cannot. */
export async function startEllerSiHvorfor() {
  try {
    await start();
  } catch (feil) {
    console.error(feil.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await startEllerSiHvorfor();
}
