/**
 * Renews the machine-made half of the content, content/tilbud/*.yaml, from the owner's own records. What an offer has
 * of its own is matched by study code; nothing is invented, and nothing is removed without a person having seen it.
 */
import { type Document, isMap, isSeq } from 'yaml';
import { fornyForm, type Kart } from './form.ts';
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
  /** Given, named or placed in another way than before. */
  readonly nyForm: readonly string[];
  /** The site and the records say different things, and the site was left as it was: for a person to settle. */
  readonly spriker: readonly string[];
  readonly plasser: readonly string[];
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
    nyForm: [] as string[],
    spriker: [] as string[],
    plasser: [] as string[],
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
      const { endret, spriker } = fornyForm(dokument, tilbud, post);
      if (endret.length > 0) rapport.nyForm.push(`${hvor}: ${endret.join('; ')}`);
      rapport.spriker.push(...spriker.map((linje) => `${hvor}: ${linje}`));
      const plasser = tilbud.get('plasser');
      if (plasser !== post.plasser) {
        rapport.plasser.push(`${hvor}: ${antall(plasser)} → ${antall(post.plasser)}`);
        // The number belongs to the year of the source, which is another now.
        if (post.plasser === undefined) tilbud.delete('plasser');
        else tilbud.set('plasser', post.plasser);
      }
      skriv(dokument, tilbud, post, id);
      rapport.fornyet.push(hvor);
    }
  }
  const nye = poster.filter((p) => !sett.has(p.sokode)).map((p) => `${p.sokode} ${p.programnavn}, ${p.laerested}`);
  return { ...rapport, nye };
}

/** Every study code of the site. */
export const studiekoder = (filer: readonly Tilbudsfil[]): Set<string> =>
  new Set(
    filer.flatMap(({ dokument }) =>
      (dokument.toJS() as { tilbud: { sokode?: string }[] }).tilbud.flatMap((t) => t.sokode ?? []),
    ),
  );

/** A fetch that lacks more than this share of our offers is broken, or is of another admission. */
const taaltTap = 0.05;

/** @returns why a fetch must not be written, in words for the person who runs it; undefined when it may */
export function avvis({
  fornyet,
  ukjentKode,
  borte,
}: Pick<Rapport, 'fornyet' | 'ukjentKode' | 'borte'>): string | undefined {
  if (fornyet.length === 0) return 'Ingen av studiene her står i svaret. Ingenting er endret.';
  return forMyeBorte(borte, fornyet.length + ukjentKode.length + borte.length, 'studietilbud står ikke i svaret');
}

/** @returns the refusal when more of `alle` are lost than we stand */
export function forMyeBorte(borte: readonly string[], alle: number, hva: string): string | undefined {
  if (borte.length <= alle * taaltTap) return undefined;
  return (
    `${String(borte.length)} av ${String(alle)} ${hva}. Det er mer enn 5 prosent, så ingenting er endret. ` +
    `Er svaret helt, og for rett opptak? Disse mangler:\n${borte.map((linje) => `  ${linje}`).join('\n')}`
  );
}

const antall = (verdi: unknown) => (typeof verdi === 'number' ? String(verdi) : 'ukjent');

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
  tilbud.set('kravkode', kravkode);
  tilbud.set('kjennskap', 'sett');
  tilbud.set('gjelder', `opptak ${post.opptak}`);
  tilbud.set('kravkilde', kilde);
  tilbud.set('tilbudskilde', kilde.clone());
  // Remarks tell what the programme was called in the year of the old requirement.
  if (tekst(tilbud, 'merknad').startsWith('Het «')) tilbud.delete('merknad');
}
