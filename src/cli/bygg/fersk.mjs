/** Says whether dist was built from the files as they are now. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { rot } from '../pakker.mjs';

/** The build writes this file last; a build that stopped half-way leaves it missing. */
export const stempel = resolve(rot, 'dist/.bygget');

const kilder = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** Made by the build itself. */
const utelatt = new Set([resolve(rot, 'src/styles/skrift'), resolve(rot, 'src/cli')]);

export function erFersk() {
  return existsSync(stempel) && kilder.every((kilde) => nyesteTid(resolve(rot, kilde)) <= statSync(stempel).mtimeMs);
}

/** The newest change in a file or folder; a folder's own time tells of deleted files. */
function nyesteTid(sti) {
  if (utelatt.has(sti) || !existsSync(sti)) return 0;
  const stat = statSync(sti);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(sti).reduce((nyest, navn) => Math.max(nyest, nyesteTid(resolve(sti, navn))), stat.mtimeMs);
}
