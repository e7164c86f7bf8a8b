/**
 * Cloudflare's own engine on this machine: workerd, as `wrangler pages dev` starts it. It weighs 228 MB, so it is fetched from
 * npm the first time somebody asks, into a folder outside the repository.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { finnNode, kjor, miljo } from '../pakker.mjs';
import { ledigPort } from '../servering/nginx.mjs';

const versjon = '4.164.0';
const lager = join(tmpdir(), `stemutdanning-wrangler-${versjon}`);
const program = join(lager, 'node_modules/wrangler/bin/wrangler.js');
const lengst = 120_000;

function hent(): void {
  if (existsSync(program)) return;
  console.log(`Henter wrangler ${versjon} fra npm (228 MB) …`);
  mkdirSync(lager, { recursive: true });
  writeFileSync(join(lager, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `wrangler@${versjon}`];
  const { ok, utdata } = kjor('npm', npm, { stille: true, mappe: lager });
  if (!ok) throw new Error(`npm fikk ikke hentet wrangler ${versjon}:\n${utdata}`);
}

/** Neither counts nor asks: nothing leaves the machine. */
const alene = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: '1' };

const svarer = (adresse: string) =>
  fetch(adresse).then(
    () => true,
    () => false,
  );

/** @returns its address, and how to stop it */
export async function startCloudflare(dist: string): Promise<{ adresse: string; stopp: () => Promise<void> }> {
  hent();
  const port = String(await ledigPort());
  const valg = ['--ip', '127.0.0.1', '--port', port, '--compatibility-date', '2026-11-01'];
  let utdata = '';
  // A process group of its own: workerd is wrangler's child.
  const barn = spawn(finnNode(), [program, 'pages', 'dev', dist, ...valg], {
    cwd: lager,
    env: { ...miljo, ...alene },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stroem of [barn.stdout, barn.stderr]) stroem.on('data', (del: Buffer) => (utdata += del.toString()));
  const slutt = new Promise((ferdig) => barn.on('exit', ferdig));
  const stopp = async () => {
    if (barn.pid !== undefined && barn.exitCode === null) process.kill(-barn.pid);
    await slutt;
  };
  const adresse = `http://127.0.0.1:${port}`;
  const frist = Date.now() + lengst;
  while (!(await svarer(adresse))) {
    if (barn.exitCode !== null || Date.now() > frist) {
      await stopp();
      throw new Error(`Cloudflares motor startet ikke:\n${utdata}`);
    }
    await vent(250);
  }
  return { adresse, stopp };
}
