/**
 * Writes `.br` and `.gz` beside every text file, so that no server compresses anything while a visitor waits. Brotli at
 * its best costs about 12 seconds for the whole site, so what was compressed before is kept by the digest of its content.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { tekst } from './hoder.mjs';

const brotli = promisify(brotliCompress);
const gzipp = promisify(gzip);
/** Above this, more at a time only fills memory: zlib has four threads. */
const samtidig = 8;

const erTekst = (fil: string) => tekst.includes(extname(fil).slice(1));

/** Brotli of some content: from the store, or made and put there whole, so that a build that stops leaves no half file. */
async function medBrotli(innhold: Buffer, lagret: string): Promise<Buffer> {
  if (existsSync(lagret)) return readFile(lagret);
  const komprimert = await brotli(innhold, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: innhold.length,
    },
  });
  const uferdig = `${lagret}.${randomUUID()}`;
  await writeFile(uferdig, komprimert);
  await rename(uferdig, lagret);
  return komprimert;
}

/**
 * @param mappe the folder to go through, with its folders
 * @param lager where compressed content is kept from one build to the next; what this build did not need is removed
 */
export async function komprimer(mappe: string, lager: string): Promise<void> {
  await mkdir(lager, { recursive: true });
  const alle = await readdir(mappe, { recursive: true, withFileTypes: true });
  const filer = alle.filter((f) => f.isFile() && erTekst(f.name)).map((f) => join(f.parentPath, f.name));
  const brukt = new Set<string>();

  const koe = filer.values();
  const arbeid = async () => {
    for (const fil of koe) {
      const innhold = await readFile(fil);
      const navn = createHash('sha256').update(innhold).digest('hex');
      brukt.add(navn);
      await writeFile(`${fil}.br`, await medBrotli(innhold, join(lager, navn)));
      await writeFile(`${fil}.gz`, await gzipp(innhold, { level: constants.Z_BEST_COMPRESSION }));
    }
  };
  await Promise.all(Array.from({ length: samtidig }, arbeid));

  const ubrukt = (await readdir(lager)).filter((navn) => !brukt.has(navn));
  await Promise.all(ubrukt.map((navn) => rm(join(lager, navn), { force: true })));
}
