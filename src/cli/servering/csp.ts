/**
 * Astro lists the digests of all the site's styles and scripts in the CSP of each page: more than a kilobyte that no
 * compression makes smaller, of the fourteen that arrive first. Each page keeps those of its own.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const csp = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const innebygd = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** A digest as a CSP writes it. */
export const sum = (innhold: string) => `'sha256-${createHash('sha256').update(innhold).digest('base64')}'`;

/** Data in a script element does not run, and a file is let in by its address. */
const trengerSum = (attributter: string) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributter);

/**
 * The page with the digests that it needs and no others.
 * @throws when something inside the page was not let in: it would have been stopped in the browser
 */
export function strammInn(html: string): string {
  const trengs = [...html.matchAll(innebygd)].flatMap(([, , attributter = '', innhold = '']) =>
    trengerSum(attributter) ? sum(innhold) : [],
  );
  return html.replace(csp, (_hele, foer: string, regler: string, etter: string) => {
    const ukjent = trengs.find((s) => !regler.includes(s));
    if (ukjent) throw new Error(`CSP-en slipper ikke inn noe som står i siden: ${ukjent}`);
    return foer + regler.replace(/ ('sha256-[^']+')/g, (s, verdi: string) => (trengs.includes(verdi) ? s : '')) + etter;
  });
}

/** Every page in a folder, changed by `endre` before the digests are counted. */
export async function strammInnAlle(mappe: string, endre: (html: string) => string): Promise<void> {
  const alle = await readdir(mappe, { recursive: true, withFileTypes: true });
  for (const fil of alle.filter((f) => f.isFile() && f.name.endsWith('.html'))) {
    const sti = join(fil.parentPath, fil.name);
    await writeFile(sti, strammInn(endre(await readFile(sti, 'utf8'))));
  }
}
