/** The files of a log: one, many, packed, or a folder where the web server rotates them. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** In a folder: access.log, access.log.1, access.log.2.gz, tell.json; not error.log, and nothing hidden. */
const logg = /^(?!error|feil|\.).*(?:\.log|\.json|\.jsonl|\.txt)(?:[.-]\d+)?(?:\.gz)?$/;

/** Every file to read, or a sentence in Norwegian about each argument that is none. */
export function finnLoggfiler(steder: readonly string[]): { filer: string[]; feil: string[] } {
  const filer: string[] = [];
  const feil: string[] = [];
  for (const sted of steder) {
    if (!existsSync(sted)) feil.push(`Fant ikke loggen ${sted}.`);
    else if (!statSync(sted).isDirectory()) filer.push(sted);
    else {
      const her = readdirSync(sted).filter((navn) => logg.test(navn) && statSync(join(sted, navn)).isFile());
      filer.push(...her.sort().map((navn) => join(sted, navn)));
      if (her.length === 0)
        feil.push(
          `Mappa ${sted} har ingen loggfiler. De heter noe som access.log, access.log.1 eller access.log.2.gz.`,
        );
    }
  }
  return { filer: [...new Set(filer)], feil };
}

/**
 * Reads a file, packed or not, and gives each line away.
 * @throws with a sentence in Norwegian when it cannot be read
 */
export async function lesLogg(fil: string, ta: (linje: string) => void): Promise<void> {
  const raa = createReadStream(fil);
  const pakket = fil.endsWith('.gz');
  const stroem = pakket ? raa.pipe(createGunzip()) : raa;
  try {
    await new Promise<void>((ferdig, feilet) => {
      raa.on('error', feilet);
      stroem.on('error', feilet);
      const linjer = createInterface({ input: stroem, crlfDelay: Infinity });
      linjer.on('error', feilet);
      linjer.on('line', ta);
      linjer.on('close', ferdig);
    });
  } catch (grunn) {
    const hvorfor =
      pakket && grunn instanceof Error && 'errno' in grunn ? 'den er ikke en hel gzip-fil' : String(grunn);
    throw new Error(`Kunne ikke lese ${fil}: ${hvorfor}.`, { cause: grunn });
  }
}
