import { pakkeadresse } from '../fagsjekken/pakkeadresse.ts';
import { type Spraak, spraakene, sti } from '../../i18n/spraak.ts';

/**
 * What may be kept for a lesson without a network: one set a language, and the result page alone, which the first answer of
 * the test asks for. The build writes each set's list; stores/timen.ts fetches it; public/sw.js answers from it.
 *
 *     /timen/nb.json   {"id":"3f2a90b1c4de","byte":1361873,"filer":["/_astro/Testen.Bx1.js","/fagsjekken/",…]}
 */
export interface Timeliste {
  /** Digest of all that the set holds: another build of anything in it is another set. */
  readonly id: string;
  /** What the network carries, compressed. */
  readonly byte: number;
  readonly filer: readonly string[];
}

export type Settnavn = Spraak | `resultat-${Spraak}`;
export const settnavn: readonly Settnavn[] = [...spraakene, ...spraakene.map((s) => `resultat-${s}` as const)];

/** Said before the tap, in megabytes. tests/bygg/timen.test.ts holds it against what the build made. */
export const sagtStorrelse = 1.8;

/** Pages of a set, and data that its scripts fetch. `yrker` are ids. */
export function settadresser(navn: Settnavn, yrker: readonly string[]): string[] {
  const helt = spraakene.find((s) => s === navn);
  if (!helt) return spraakene.filter((s) => navn === `resultat-${s}`).map((s) => sti(s, '/utdanningstesten/resultat'));
  const sider = [
    ...['', '/ta', '/resultat', '/sammen', '/hjelp'].map((s) => `/utdanningstesten${s}`),
    ...['/klasse', '/fagsjekken', '/kommer-jeg-inn', '/yrker'],
    ...yrker.map((id) => `/yrker/${id}`),
  ];
  return [
    ...sider.map((s) => sti(helt, s)),
    pakkeadresse(helt),
    `/fagsjekken/${helt}.json`,
    '/fagsjekken/ord.json',
    '/kommer-jeg-inn/studier.json',
  ];
}

/** The cache that holds one build of a set; a worker reads only those that begin so. */
export const settbuffer = (navn: Settnavn, id: string): string => `timen-${navn}-${id}`;

/** The entry that says that a set is whole: written last, read first. */
export const ferdigmerke = '/timen/ferdig';

/** Addresses of our own files that a page or a script names: what it needs to work, and what it may come to import. */
export function nevnteFiler(tekst: string, sti: string): string[] {
  const iMappa = sti.endsWith('.js') ? [...tekst.matchAll(/["'`]\.\/([\w.-]+\.(?:js|css|woff2))["'`]/g)] : [];
  return [
    ...[...tekst.matchAll(/(?:["'`(]|&quot;)\/?(_astro\/[\w.-]+\.[a-z0-9]+)/g)].map((m) => `/${m[1] ?? ''}`),
    ...iMappa.map((m) => sti.replace(/[^/]+$/, m[1] ?? '')),
    ...[...tekst.matchAll(/(?:src|href)="(\/[\w./-]+\.(?:svg|png|webp|avif|jpg))"/g)].map((m) => m[1] ?? ''),
  ];
}
