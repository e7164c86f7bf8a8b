/** From SVG to a small PNG, with the site's display face and nothing from the machine: the same picture everywhere. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import sharp from 'sharp';
import { displayskrift } from './skrift.ts';

let klar: Promise<void> | undefined;

/** The engine is WebAssembly, so there is nothing to install for each kind of machine. */
async function motor(): Promise<{ fontBuffers: Uint8Array[]; defaultFontFamily: string }> {
  klar ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await klar;
  return { fontBuffers: [await displayskrift()], defaultFontFamily: 'Bricolage Grotesque' };
}

/** What was drawn before, by the digest of its SVG: a picture takes a third of a second, and seldom changes. */
const lager = 'node_modules/.cache/bilder';

/** A picture in few colours, as flat drawings are: a third of the bytes. */
export async function tegn(svg: string): Promise<Buffer> {
  const lagret = `${lager}/${createHash('sha256').update(svg).digest('hex')}.png`;
  if (existsSync(lagret)) return readFile(lagret);
  const png = new Resvg(svg, { font: await motor() }).render().asPng();
  const liten = await sharp(png).png({ palette: true, colours: 64, dither: 0 }).toBuffer();
  const uferdig = `${lagret}.${randomUUID()}`;
  await mkdir(lager, { recursive: true });
  await writeFile(uferdig, liten);
  await rename(uferdig, lagret);
  return liten;
}

/** How wide a line is, in the units of the picture. */
export async function bredde(tekst: string, storrelse: number): Promise<number> {
  // Room enough: what falls outside the picture is not counted.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="400"><text y="300" font-size="${storrelse}">${rent(tekst)}</text></svg>`;
  return new Resvg(svg, { font: await motor() }).innerBBox()?.width ?? 0;
}

/** Text as it may stand in SVG. */
export const rent = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (t) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[t] ?? t);
