/**
 * Packages and environment of the commands. Imports nothing that npm installs, because it runs before npm has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const bin = resolve(rot, 'node_modules/.bin');
const laasefil = resolve(rot, 'package-lock.json');
/** npm writes this file last, so its time says when the packages were complete. */
const installert = resolve(rot, 'node_modules/.package-lock.json');

/** Environment in which `node` is the Node 24 of the devDependencies, whatever the machine has. */
export const miljo = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Are the packages there, and as new as the lock file? */
const harPakker = () => existsSync(installert) && statSync(installert).mtimeMs >= statSync(laasefil).mtimeMs;

/**
 * Runs a command in the repository, or in another folder. Quiet commands keep their output for the caller.
 * @returns {{ ok: boolean, utdata: string }}
 */
export function kjor(kommando, argumenter, { stille = false, env = miljo, timeout, mappe = rot } = {}) {
  const resultat = spawnSync(kommando, argumenter, {
    cwd: mappe,
    env,
    timeout,
    encoding: 'utf8',
    stdio: stille ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 64 * 1024 * 1024,
  });
  const utdata = `${resultat.stdout ?? ''}${resultat.stderr ?? ''}${resultat.error?.message ?? ''}`;
  return { ok: resultat.status === 0, utdata };
}

/** Installs the packages of the lock file when they are missing or old. */
export function installerPakker(valg = {}) {
  return harPakker() ? { ok: true, utdata: '' } : kjor('npm', ['ci', '--no-audit', '--no-fund'], valg);
}
