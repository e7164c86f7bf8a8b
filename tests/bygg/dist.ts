/**
 * Reads the built site. The HTML is our own and machine-written (html-validate has passed it), so regular expressions
 * are enough to find elements and attributes.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { slagene } from '../../src/content/slag.ts';

const dist = 'dist';
if (!existsSync(join(dist, 'index.html'))) throw new Error('dist mangler: kjør «npm run build» først.');

export interface Element {
  navn: string;
  /** Attribute values with entities decoded; an attribute without value is ''. */
  attributter: Record<string, string>;
  /** Where the element's start tag ends in the HTML. */
  slutt: number;
}

export interface Bygdside {
  /** Address: `/fag/r1/`. */
  adresse: string;
  html: string;
  elementer: Element[];
  /** A page that only forwards from an old address. */
  erVideresending: boolean;
}

const startmerke = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attributt = /([^\s=>/]+)(?:="([^"]*)")?/g;
const tegn: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#38': '&', '#34': '"', '#39': "'" };

export const dekod = (tekst: string) => tekst.replace(/&([a-z]+|#\d+);/g, (hele, navn: string) => tegn[navn] ?? hele);

function lesElementer(html: string): Element[] {
  // Scripts and styles may hold text that looks like elements.
  const uten = html.replace(
    /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/g,
    (_h, start: string, _n, inni: string, slutt: string) => {
      return start + ' '.repeat(inni.length) + slutt;
    },
  );
  return [...uten.matchAll(startmerke)].map((m) => ({
    navn: (m[1] ?? '').toLowerCase(),
    attributter: Object.fromEntries([...(m[2] ?? '').matchAll(attributt)].map((a) => [a[1] ?? '', dekod(a[2] ?? '')])),
    slutt: m.index + m[0].length,
  }));
}

function lesMappe(mappe: string): string[] {
  return readdirSync(mappe, { withFileTypes: true }).flatMap((f) =>
    f.isDirectory() ? lesMappe(join(mappe, f.name)) : [join(mappe, f.name)],
  );
}

const filer = lesMappe(dist);
const tilSti = (fil: string) => `/${relative(dist, fil).split(sep).join('/')}`;
const tilAdresse = (fil: string) => tilSti(fil).replace(/index\.html$/, '');

/** Every file in dist, from its root: `/index.html.br`. */
export const alleFiler: string[] = filer.map(tilSti);

/** Every HTML page in dist, forwarding pages among them. */
export const alleSider: Bygdside[] = filer
  // The editing page is somebody else's program in a frame of ours; redigering.test.ts looks at it.
  .filter((fil) => fil.endsWith('.html') && tilSti(fil) !== '/rediger/index.html')
  .map((fil) => {
    const html = readFileSync(fil, 'utf8');
    const elementer = lesElementer(html);
    const erVideresending = elementer.some((e) => e.navn === 'meta' && e.attributter['http-equiv'] === 'refresh');
    return { adresse: tilAdresse(fil), html, elementer, erVideresending };
  });

/** The pages that people read. */
export const sider = alleSider.filter((s) => !s.erVideresending);

/** An X-faktor story, in either language. */
export const erFortelling = ({ adresse }: Bygdside): boolean => /^\/(nn\/)?x-faktor\/[^/]+\/$/.test(adresse);

/** Addresses of the stories in bokmål. */
export const fortellingsadresser = sider
  .filter((s) => erFortelling(s) && !s.adresse.startsWith('/nn/'))
  .map((s) => s.adresse);

export function side(adresse: string): Bygdside {
  const funnet = alleSider.find((s) => s.adresse === adresse);
  if (!funnet) throw new Error(`${adresse} finnes ikke i dist`);
  return funnet;
}

/** Elements of a kind, those with a given attribute value only when asked. */
export const finn = (s: Bygdside, navn: string, krav: Record<string, string> = {}): Element[] =>
  s.elementer.filter((e) => e.navn === navn && Object.entries(krav).every(([k, v]) => e.attributter[k] === v));

/** The text inside a script or style element. */
export const innhold = (s: Bygdside, e: Element): string =>
  s.html.slice(e.slutt, s.html.indexOf(`</${e.navn}>`, e.slutt));

/** Does an address answer with a file? `/fag/r1`, `/fag/r1/` and `/api/fag.json` do. */
export const finnes = (adresse: string): boolean => {
  const fil = join(dist, decodeURI(adresse));
  return existsSync(fil) && (statSync(fil).isFile() || existsSync(join(fil, 'index.html')));
};

export const lesFil = (adresse: string): string => readFileSync(join(dist, adresse), 'utf8');

/** Bytes of a file as it lies in dist. */
export const storrelse = (adresse: string): number => statSync(join(dist, adresse)).size;

/** Bytes over the wire: gzip, or as they are for files that are compressed already. */
export function vekt(adresse: string): number {
  const data = readFileSync(join(dist, adresse));
  return /\.(woff2|png|webp|avif|jpg)$/.test(adresse) ? data.length : gzip(data);
}

export const gzip = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** Kinds of pages: what stands before the last part of the address, so that `/fag/r1/` and `/fag/r2/` are one kind. */
const nodemapper = Object.values(slagene).map(({ adresse }) => adresse.slice(1));
export const erNodeside = (adresse: string): boolean =>
  new RegExp(`^/(nn/)?(${nodemapper.join('|')})/[^/]+/$`).test(adresse);

/** Faults told once each, with how many pages have them: a broken link in the footer is one line, not one a page. */
export function samlet(feil: readonly { adresse: string; feil: string }[]): string[] {
  const steder = Map.groupBy(feil, (f) => f.feil);
  return [...steder].map(([tekst, her]) => `${tekst} (${String(her.length)} sider, først ${her[0]?.adresse ?? ''})`);
}
