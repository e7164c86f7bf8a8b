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
export async function motor(): Promise<{ fontBuffers: Uint8Array[]; defaultFontFamily: string }> {
  klar ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
    .then(initWasm)
    .catch((grunn: unknown) => {
      // Tests read this file once each, and share the engine.
      if (!String(grunn).includes('Already initialized')) throw grunn;
    });
  await klar;
  return { fontBuffers: [await displayskrift()], defaultFontFamily: 'Bricolage Grotesque' };
}

/** What was drawn before, by the digest of its SVG: a picture takes a tenth of a second, and seldom changes. */
const lager = 'node_modules/.cache/bilder';

/** Keeps what was drawn, and draws what was not. */
async function fraLager(noekkel: string, lag: () => Promise<Buffer>): Promise<Buffer> {
  const lagret = `${lager}/${createHash('sha256').update(noekkel).digest('hex')}.png`;
  if (existsSync(lagret)) return readFile(lagret);
  const bilde = await lag();
  const uferdig = `${lagret}.${randomUUID()}`;
  await mkdir(lager, { recursive: true });
  await writeFile(uferdig, bilde);
  await rename(uferdig, lagret);
  return bilde;
}

/** A picture in few colours, as flat drawings are: a third of the bytes. */
export const tegn = (svg: string): Promise<Buffer> =>
  fraLager(svg, async () => {
    const png = new Resvg(svg, { font: await motor() }).render().asPng();
    return sharp(png).png({ palette: true, colours: 64, dither: 0 }).toBuffer();
  });

/** Text of an SVG as the outlines of its letters, to stand in one that `tegnUtenTekst` draws. */
export async function bokstavformer(svg: string): Promise<string> {
  const former = new Resvg(svg, { font: await motor() }).toString();
  return former.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
}

/**
 * A picture without text, some times faster: in machine code and a thread of its own, while the next is prepared.
 * @param svg with no text in it, which would be set in whatever face the machine has
 */
export const tegnUtenTekst = (svg: string): Promise<Buffer> =>
  fraLager(`uten tekst ${svg}`, () =>
    sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 64, dither: 0, effort: 2 }).toBuffer(),
  );

const maalt = new Map<string, number>();

async function maal(tekst: string): Promise<number> {
  // Room enough: what falls outside the picture is not counted.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="400"><text y="300" font-size="100">${rent(tekst)}</text></svg>`;
  const bredde = maalt.get(tekst) ?? new Resvg(svg, { font: await motor() }).innerBBox()?.width ?? 0;
  maalt.set(tekst, bredde);
  return bredde;
}

/** How wide a line is, in the units of the picture: the sum of its signs, each measured once between two bars. */
export async function bredde(tekst: string, storrelse: number): Promise<number> {
  const ramme = await maal('||');
  let sum = 0;
  for (const t of tekst) sum += (await maal(`|${t}|`)) - ramme;
  return (sum * storrelse) / 100;
}

/** Text as it may stand in SVG. */
export const rent = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (t) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[t] ?? t);
