/**
 * The one reader of what stands after `#`, with one tolerance for what happens to a link on its way: chats take the full stop
 * along, mail encodes or wraps, apps hang tracking on, editors write `&amp;` for `&` and `%23` for `#`.
 *
 *     '…/resultat/?delt%231Fnu0HD.'            →  fragmentI: '1Fnu0HD.'      →  kodekandidater: '1Fnu0HD'
 *     '#har=r1%2Cr2&amp;vil=yrke.lege)&fbclid=x' →  rensFragment: 'har=r1,r2&vil=yrke.lege'
 *
 * Answers have a checksum, so several spellings may be tried; ids have none, so only what is surely not ours is cut.
 */
import { erSporing } from './klikkspor.ts';
import { ledeneI } from './ledd.ts';

/** Longer than any text we read; what comes after is not looked at. */
const lengste = 4000;

/** The fragment of an address, or of a text with an address in it; a text with neither is the fragment itself. */
export function fragmentI(tekst: string): string {
  const alt = tekst.slice(0, lengste).trim();
  // A sentence before the address may have a # of its own.
  const kort = alt.slice(Math.max(0, alt.indexOf('://')));
  const [, etter] = splitOnce(kort, '#');
  if (etter) return etter;
  const [foer, kodet] = kort.split(/%(?:25)*23/i);
  return kodet ?? (foer?.startsWith('://') ? '' : (foer ?? '').replace(/#$/, ''));
}

/** A fragment of keys and ids as it was written: decoded, without tracking, without what surrounds a link in a text. */
export const rensFragment = (raatt: string): string =>
  ledeneI(raatt.slice(0, lengste))
    .filter((del, i) => (i === 0 && !del.includes('=')) || !erSporing(splitOnce(del, '=')[0]))
    .join('&');

/** What may be the code of somebody's answers in a fragment, the likeliest first. The checksum tells which is. */
export function kodekandidater(raatt: string): string[] {
  const tekst = rensFragment(raatt);
  const hel = ledd(tekst);
  const uten = hel.replace(/[-_]+$/, '');
  // A mail program may have broken a long line.
  const brukket = ledd(tekst.replaceAll(/=?\s+/g, ''));
  return [...new Set([hel, uten, brukket])].filter(Boolean);
}

/** Was a code made small on its way? Some chats do; the answers are then lost, and one can say why. */
export const erGjortSmaa = (raatt: string): boolean => {
  const kode = ledd(rensFragment(raatt));
  return kode.length > 12 && /[a-z]/.test(kode) && kode === kode.toLowerCase();
};

const ledd = (tekst: string) => /^[\w-]+/.exec(tekst.replace(/^[\s~("'«“<[]+/, ''))?.[0] ?? '';

function splitOnce(tekst: string, skille: string): [string, string] {
  const sted = tekst.indexOf(skille);
  return sted < 0 ? [tekst, ''] : [tekst.slice(0, sted), tekst.slice(sted + 1)];
}
