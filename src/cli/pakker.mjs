/**
 * Packages and environment of the commands. Imports nothing that npm installs, because it runs before npm has.
 * The same on Linux, macOS and Windows: a tool is started as a script by the right Node, never through a shell.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const laasefil = resolve(rot, 'package-lock.json');
/** npm writes this file last, so its time says when the packages were complete. */
const installert = resolve(rot, 'node_modules/.package-lock.json');

/** The oldest Node that reads TypeScript by itself and that Astro takes. */
const eldsteNode = [22, 18];

/** Is a version such as «v24.21.0» new enough for the build? */
export function erNyNok(versjon) {
  const [stor = 0, liten = 0] = versjon.replace(/^v/, '').split('.').map(Number);
  return stor > eldsteNode[0] || (stor === eldsteNode[0] && liten >= eldsteNode[1]);
}

/** The machine's Node, or the one among the packages where the machine's is too old. */
export function finnNode() {
  if (erNyNok(process.version)) return process.execPath;
  const egen = resolve(rot, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(egen) ? egen : process.execPath;
}

/** Environment in which `node` is the right one and the packages' own commands are found. */
export const miljo = {
  ...process.env,
  PATH: [dirname(finnNode()), resolve(rot, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Packages whose command has another name. */
const pakkeFor = { tsc: 'typescript', playwright: '@playwright/test' };

/** The script behind a package's command, or undefined where no package has it. */
function skriptFor(kommando) {
  const mappe = resolve(rot, 'node_modules', pakkeFor[kommando] ?? kommando);
  if (!existsSync(resolve(mappe, 'package.json'))) return undefined;
  const { bin } = JSON.parse(readFileSync(resolve(mappe, 'package.json'), 'utf8'));
  const fil = typeof bin === 'string' ? bin : bin?.[kommando];
  return fil && resolve(mappe, fil);
}

/** What to start for a command: `['prettier', ['.']]` → `[node, ['…/prettier.cjs', '.']]`. */
export function oppstart(kommando, argumenter) {
  if (kommando === 'node') return [finnNode(), argumenter];
  // Set by npm when it runs us; by hand there is npm itself, which on Windows is a command file.
  if (kommando === 'npm' && process.env.npm_execpath)
    return [process.execPath, [process.env.npm_execpath, ...argumenter]];
  const skript = kommando === 'npm' ? undefined : skriptFor(kommando);
  return skript ? [finnNode(), [skript, ...argumenter]] : [kommando, argumenter];
}

/** Are the packages there, and as new as the lock file? */
const harPakker = () => existsSync(installert) && statSync(installert).mtimeMs >= statSync(laasefil).mtimeMs;

/**
 * Runs a command in the repository, or in another folder. Quiet commands keep their output for the caller.
 * @returns {{ ok: boolean, utdata: string }}
 */
export function kjor(kommando, argumenter, { stille = false, env = miljo, timeout, mappe = rot } = {}) {
  const [program, alle] = oppstart(kommando, argumenter);
  const resultat = spawnSync(program, alle, {
    cwd: mappe,
    env,
    timeout,
    encoding: 'utf8',
    stdio: stille ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 64 * 1024 * 1024,
    shell: program === 'npm' && process.platform === 'win32',
  });
  const utdata = `${resultat.stdout ?? ''}${resultat.stderr ?? ''}${resultat.error?.message ?? ''}`;
  return { ok: resultat.status === 0, utdata };
}

const erContainer = () => ['/.dockerenv', '/run/.containerenv'].some((fil) => existsSync(fil));

/** May we install Debian packages here? Only as root, and only where nobody's own machine is changed: container or CI. */
const maaHenteMedApt = () =>
  process.getuid?.() === 0 &&
  (Boolean(process.env.CI) || erContainer()) &&
  kjor('apt-get', ['--version'], { stille: true }).ok;

/** Installs Debian packages where we may, and does nothing elsewhere. */
export function hentMedApt(pakker) {
  if (!maaHenteMedApt()) return;
  kjor('apt-get', ['update'], { stille: true });
  kjor('apt-get', ['install', '-y', '--no-install-recommends', ...pakker], { stille: true });
}

/** Installs the packages of the lock file when they are missing or old. */
export function installerPakker(valg = {}) {
  return harPakker() ? { ok: true, utdata: '' } : kjor('npm', ['ci', '--no-audit', '--no-fund'], valg);
}
