/**
 * A real nginx on this machine, for tests and benchmark: found or installed, and started on loopback with the
 * configuration that the build wrote. Runs on Node 20 and later.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { hentMedApt, kjor, rot } from '../pakker.mjs';

const systemets = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'];
const brotlimodul = 'ngx_http_brotli_static_module.so';

const program = () => systemets.find((sti) => existsSync(sti));

/** Where this nginx has the module that sends .br files: a path, '' when it is built in, undefined when it is missing. */
function finnBrotli(nginx) {
  const { utdata } = kjor(nginx, ['-V'], { stille: true });
  if (/--add-module=\S*brotli/.test(utdata)) return '';
  const fil = join(/--modules-path=(\S+)/.exec(utdata)?.[1] ?? '/usr/lib/nginx/modules', brotlimodul);
  return existsSync(fil) ? fil : undefined;
}

const harNginx = () => {
  const nginx = program();
  return nginx !== undefined && finnBrotli(nginx) !== undefined;
};

/** @returns {boolean} whether an nginx with brotli is there now */
export function skaffNginx() {
  if (harNginx()) return true;
  hentMedApt(['nginx', 'libnginx-mod-http-brotli-static']);
  return harNginx();
}

/** What the last lines of `npm test` say where there is none. */
export const utenNginx =
  'testene bak en ekte nginx. De trenger pakkene nginx og libnginx-mod-http-brotli-static (Debian, Ubuntu).';

/** A port that nobody uses. */
export const ledigPort = () =>
  new Promise((svar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => svar(port));
    });
  });

const vertsblokk = ({ mappe, port, oppsett }) => `
  server {
    listen 127.0.0.1:${port};
    root ${mappe};
    include ${oppsett};
  }`;

const helOppsett = ({ verter, arbeid, brotli, oppsett }) => `
${brotli ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${arbeid}/pid;
error_log ${arbeid}/feil.log;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((navn) => `${navn}_temp_path ${arbeid};`).join(' ')}
  include ${resolve(rot, 'dist/.nginx/http/tellelogg.conf')};
  access_log ${arbeid}/besok.log combined;
  access_log ${arbeid}/tell.log tell;
  sendfile on;
  tcp_nopush on;
  ${verter.map((vert) => vertsblokk({ ...vert, oppsett })).join('')}
}
`;

async function svarer(adresse) {
  try {
    await fetch(adresse, { method: 'HEAD' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts one nginx, with a port of loopback for each folder and the inside of the server that the build wrote.
 * @param {string[]} mapper what to serve
 * @returns {Promise<{ adresser: string[], besokslogg: string, tellelogg: string, stopp: () => Promise<void> }>} addresses in the same order
 */
export async function startNginx(mapper = [resolve(rot, 'dist')]) {
  const oppsett = resolve(rot, 'dist/.nginx/stemutdanning.conf');
  const nginx = program();
  const brotli = nginx && finnBrotli(nginx);
  if (brotli === undefined) throw new Error(`Fant ingen nginx med brotli. Utelatt: ${utenNginx}`);
  const verter = [];
  for (const mappe of mapper) verter.push({ mappe, port: await ledigPort() });
  const arbeid = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(arbeid, 'nginx.conf'), helOppsett({ verter, arbeid, brotli, oppsett }));

  let utdata = '';
  const barn = spawn(nginx, ['-p', arbeid, '-c', join(arbeid, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  barn.stderr.on('data', (del) => (utdata += del));
  const slutt = new Promise((ferdig) => barn.on('exit', ferdig));

  const adresser = verter.map(({ port }) => `http://127.0.0.1:${port}`);
  while (!(await svarer(adresser[0]))) {
    if (barn.exitCode !== null) throw new Error(`nginx stoppet: ${utdata}`);
    await vent(20);
  }
  return {
    adresser,
    besokslogg: join(arbeid, 'besok.log'),
    tellelogg: join(arbeid, 'tell.log'),
    async stopp() {
      barn.kill('SIGQUIT');
      await slutt;
      rmSync(arbeid, { recursive: true, force: true });
    },
  };
}
