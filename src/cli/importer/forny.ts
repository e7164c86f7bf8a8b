/**
 * Renews the machine-made half of the content, content/tilbud/*.yaml, from the owner's own records. What an offer has
 * of its own is matched by study code; nothing is invented, and nothing is removed without a person having seen it.
 */
import { type Document, isMap, isSeq } from 'yaml';
import type { Studiepost } from './samordna.ts';

/** One file, as a document that keeps its comments and its way of writing. */
export interface Tilbudsfil {
  readonly fil: string;
  readonly dokument: Document;
}

/** What happened, for the person who runs it. */
export interface Rapport {
  /** Offers that were renewed, and of those, the ones whose requirement is another than before. */
  readonly fornyet: readonly string[];
  readonly nyttKrav: readonly string[];
  /** Requirement codes that the site has no page for; their offers are left as they were. */
  readonly ukjentKode: readonly string[];
  /** On the site, but not in the records: closed, or under a new code. */
  readonly borte: readonly string[];
  readonly avlyst: readonly string[];
  /** In the records, but not on the site. */
  readonly nye: readonly string[];
}

/**
 * @param kravkoder the site's ids by the owner's codes: `{ HING: 'hing' }`.
 */
export function fornyTilbud(
  filer: readonly Tilbudsfil[],
  poster: readonly Studiepost[],
  kravkoder: Readonly<Record<string, string>>,
): Rapport {
  const paaKode = new Map(poster.map((p) => [p.sokode, p]));
  const sett = new Set<string>();
  const rapport = {
    fornyet: [] as string[],
    nyttKrav: [] as string[],
    ukjentKode: [] as string[],
    borte: [] as string[],
    avlyst: [] as string[],
  };
  for (const { fil, dokument } of filer) {
    const liste = dokument.get('tilbud');
    if (!isSeq(liste)) throw new Error(`${fil} har ingen liste i feltet «tilbud».`);
    for (const tilbud of liste.items) {
      if (!isMap(tilbud)) continue;
      const sokode = tilbud.get('sokode');
      if (typeof sokode !== 'string') continue;
      const hvor = `${fil}: ${tekst(tilbud, 'laerested')}, ${sokode}`;
      const post = paaKode.get(sokode);
      if (!post) {
        rapport.borte.push(hvor);
        continue;
      }
      sett.add(sokode);
      if (post.avlyst) rapport.avlyst.push(hvor);
      const id = kravkoder[post.kravkode];
      if (!id) {
        rapport.ukjentKode.push(`${hvor} (${post.kravkode})`);
        continue;
      }
      if (tilbud.get('kravkode') !== id)
        rapport.nyttKrav.push(`${hvor}: ${tekst(tilbud, 'kravkode') || 'ukjent'} → ${id}`);
      skriv(dokument, tilbud, post, id);
      rapport.fornyet.push(hvor);
    }
  }
  const nye = poster.filter((p) => !sett.has(p.sokode)).map((p) => `${p.sokode} ${p.programnavn}, ${p.laerested}`);
  return { ...rapport, nye };
}

interface Kart {
  set(felt: string, verdi: unknown): void;
  get(felt: string): unknown;
  delete(felt: string): boolean;
}

/** A field's text, '' where it has none. */
function tekst(tilbud: Kart, felt: string): string {
  const verdi = tilbud.get(felt);
  return typeof verdi === 'string' ? verdi : '';
}

function skriv(dokument: Document, tilbud: Kart, post: Studiepost, kravkode: string): void {
  const kilde = dokument.createNode(
    { navn: `Samordna opptak, studiesøket ${post.opptak}`, url: 'https://www.samordnaopptak.no/', aar: post.opptak },
    { flow: true },
  );
  tilbud.set('programnavn', post.programnavn);
  tilbud.set('sted', post.sted);
  tilbud.set('kravkode', kravkode);
  tilbud.set('kjennskap', 'sett');
  tilbud.set('gjelder', `opptak ${post.opptak}`);
  tilbud.set('kravkilde', kilde);
  tilbud.set('tilbudskilde', kilde.clone());
  if (post.plasser === undefined) tilbud.delete('plasser');
  else tilbud.set('plasser', post.plasser);
  // Remarks tell what the programme was called in the year of the old requirement.
  if (tekst(tilbud, 'merknad').startsWith('Het «')) tilbud.delete('merknad');
}
