/**
 * Puts a built folder out on a server of one's own, and takes it back.
 *   node src/cli/servering/leggUt.mjs /srv/stemutdanning             dist becomes the site
 *   node src/cli/servering/leggUt.mjs /srv/stemutdanning --tilbake   the one before it does
 * The web server's root is `<folder>/naa`, a link that is turned in one step, so that nobody meets half a site. Files
 * with a digest in the name live on beside the new ones: a pupil in the middle of the test has pages that ask for them.
 */
import { cp, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rot } from '../pakker.mjs';
import { uforanderligeMapper } from './hoder.mjs';

/** How long files of an earlier build are kept: longer than anybody leaves a tab open with half a test in it. */
const dager = 14;
/** Builds that one can go back to. */
const utgaver = 3;

const utgavenavn = (naa) => naa.toISOString().replace(/\D/g, '').slice(0, 14);

async function finnes(sti) {
  return stat(sti).then(
    () => true,
    () => false,
  );
}

/** Copies what the earlier build had and this one lacks, unless it is too old. */
async function taMedGamle(fra, til, naa) {
  for (const mappe of uforanderligeMapper) {
    const gammel = join(fra, mappe);
    if (!(await finnes(gammel))) continue;
    for (const navn of await readdir(gammel)) {
      const kilde = join(gammel, navn);
      const maal = join(til, mappe, navn);
      const alder = naa.getTime() - (await stat(kilde)).mtimeMs;
      if (alder > dager * 86_400_000 || (await finnes(maal))) continue;
      await cp(kilde, maal, { preserveTimestamps: true, recursive: true });
    }
  }
}

/** Turns the link: a new one is made beside the old and takes its name. */
async function pekPaa(mappe, navn) {
  const ny = join(mappe, '.naa');
  await rm(ny, { force: true });
  await symlink(navn, ny);
  await rename(ny, join(mappe, 'naa'));
}

const utgaverI = async (mappe) => (await readdir(mappe)).filter((navn) => /^\d{14}$/.test(navn)).sort();
const naavaerende = (mappe) => readlink(join(mappe, 'naa')).catch(() => undefined);

/** @returns {Promise<string>} the name of the new release */
export async function leggUt(dist, mappe, naa = new Date()) {
  await mkdir(mappe, { recursive: true });
  const forrige = await naavaerende(mappe);
  const navn = utgavenavn(naa);
  await cp(dist, join(mappe, navn), { recursive: true, preserveTimestamps: true });
  if (forrige) await taMedGamle(join(mappe, forrige), join(mappe, navn), naa);
  await pekPaa(mappe, navn);
  for (const gammel of (await utgaverI(mappe)).slice(0, -utgaver)) await rm(join(mappe, gammel), { recursive: true });
  return navn;
}

/**
 * @returns {Promise<string>} the name of the release that is out now
 * @throws when there is none before it
 */
export async function tilbake(mappe) {
  const alle = await utgaverI(mappe);
  const forrige = alle[alle.indexOf((await naavaerende(mappe)) ?? '') - 1];
  if (!forrige) throw new Error('Det finnes ingen eldre utgave å gå tilbake til.');
  await pekPaa(mappe, forrige);
  return forrige;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [mappe, valg] = process.argv.slice(2);
  if (!mappe) throw new Error('Skriv mappa på tjeneren: node src/cli/servering/leggUt.mjs /srv/stemutdanning');
  const navn =
    valg === '--tilbake' ? await tilbake(resolve(mappe)) : await leggUt(resolve(rot, 'dist'), resolve(mappe));
  console.log(`Ute nå: ${navn}`);
}
