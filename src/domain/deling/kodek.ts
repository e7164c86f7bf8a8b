/**
 * The pupil's answers ⇄ the fragment of a URL. The fragment never reaches a server, so a link can hold
 * everything and the site still know nothing.
 *
 * SAMPLE
 *
 *     { utgave: '1', svar: { 'jord-hav-1': 4, 'maskiner-1': 1 }, preferanser: { 'ute-inne': -2 } }
 *         ⇅
 *     #13gBAEok
 *      │├┘└┬─┘
 *      ││  └──── body: base-6 digits, least significant first, 6 bits a character. The preferences (0 not set,
 *      ││        1–5 for −2 to 2), then one digit a statement in the edition's order (0 unanswered, else the answer)
 *      │└─────── checksum of edition and body
 *      └──────── edition
 *
 * A full test is at most 33 characters. Nothing in it depends on language: a link made in bokmål opens in nynorsk.
 *
 * LIFECYCLE
 *
 *  1. Each answer: the store writes the state to memory and, if the browser allows it, to localStorage.
 *  2. «Se resultatet» and every change on the result page: `skrivFragment` → location.replace('#…'), so that a
 *     reload, a bookmark or a shared link shows the same result.
 *  3. Opening: `lesFragment(location.hash, [present, ...tidligereUtgaver])`.
 *       tom              nothing there: go on from localStorage, or offer to begin
 *       ukjent-utgave    made by an edition that is not registered: say kindly that the link is too old
 *       skadet           cut off or altered on its way: say so, and offer to begin; never guess at answers
 *       ok               compare `tilstand.utgave` with the present one; see below
 *  4. «Slett mine svar» clears memory, localStorage and the fragment.
 *
 * Nothing answered and nothing set is written as '', and reads as «tom».
 *
 * WHEN STATEMENTS CHANGE
 *
 *  a. Better wording, same meaning: change the text. Same id, same edition; old links keep their meaning.
 *  b. A statement gets another meaning: give it a new id, and do as in d. An id is never reused.
 *  c. A statement that measures something else than we said (maaler, riasec, snudd): a correction, not a new
 *     statement. Same edition; old links are scored better than before.
 *  d. A statement is added, removed or moved, or a contrast in maal.ts is: new edition. Copy the ids of the old edition
 *     to `tidligereUtgaver` in utgaver.ts (with the old contrasts, if those changed), then raise `utgave` in
 *     paastander.yaml. An old link then reads as its own answers by id; ids that still exist are scored, the rest are
 *     ignored, and the result is «foreløpig» as for any unfinished test.
 *  e. An old edition is so unlike today's that scoring it would mislead: leave it out of `tidligereUtgaver`, and its
 *     links get the kind message. Its character is still never used again.
 *
 * The test «tests/unit/deling/frosset.test.ts» holds real links; if it fails, you have done d without a new edition.
 */
import type { Preferanser, Svarsett } from '../testen/motor/typer.ts';
import { erGjortSmaa, kodekandidater } from './leser.ts';
import { kontrollsum, pakk, pakkUt } from './siffer.ts';
import { kontrasterI } from './utgaver.ts';
import type { Utgave } from './utgaver.ts';

/** What a link holds. */
export interface Deletilstand {
  readonly utgave: string;
  readonly svar: Svarsett;
  readonly preferanser: Preferanser;
}

export type Lest =
  { readonly ok: true; readonly tilstand: Deletilstand } | { readonly ok: false; readonly grunn: Lesefeil };

/** Why nothing was read. `smaa`: the letters were made small on their way. */
export type Lesefeil = 'tom' | 'ukjent-utgave' | 'skadet' | 'smaa';

/** Longer than any link we write; longer input is not ours. */
export const lengsteFragment = 64;

/** The fragment without '#'. Answers to statements that the edition does not have are left out. */
export function skrivFragment(tilstand: Omit<Deletilstand, 'utgave'>, utgave: Utgave): string {
  const preferanser: Readonly<Record<string, number | undefined>> = tilstand.preferanser;
  const kropp = pakk([
    ...kontrasterI(utgave).map((k) => (preferanser[k] ?? -3) + 3),
    ...utgave.paastander.map((id) => tilstand.svar[id] ?? 0),
  ]);
  return kropp && utgave.tegn + kontrollsum(utgave.tegn + kropp) + kropp;
}

/** Reads a fragment, with or without '#' and whatever a chat has done to it. Never throws, whatever the text. */
export function lesFragment(fragment: string, utgaver: readonly Utgave[]): Lest {
  if (!fragment.replace(/^#/, '').trim()) return { ok: false, grunn: 'tom' };
  const kandidater = kodekandidater(fragment);
  const lest = kandidater.map((kode) => lesKode(kode, utgaver));
  const funn = lest.find((l) => l.ok) ?? lest[0] ?? { ok: false, grunn: 'skadet' };
  return !funn.ok && funn.grunn === 'skadet' && erGjortSmaa(fragment) ? { ok: false, grunn: 'smaa' } : funn;
}

/** Reads a code as it is written, by the edition that it names. */
function lesKode(tekst: string, utgaver: readonly Utgave[]): Lest {
  if (!tekst) return { ok: false, grunn: 'tom' };
  if (tekst.length > lengsteFragment) return { ok: false, grunn: 'skadet' };
  const utgave = utgaver.find((u) => u.tegn === tekst.charAt(0));
  if (!utgave) return { ok: false, grunn: 'ukjent-utgave' };

  const kontraster = kontrasterI(utgave);
  const siffer = pakkUt(tekst.slice(3), kontraster.length + utgave.paastander.length);
  if (!siffer) return { ok: false, grunn: 'skadet' };
  const navngitt = (navn: readonly string[], fra: number, forskyvning: number) =>
    Object.fromEntries(navn.flatMap((n, i) => (siffer[fra + i] ? [[n, (siffer[fra + i] ?? 0) + forskyvning]] : [])));
  const tilstand = {
    utgave: utgave.tegn,
    svar: navngitt(utgave.paastander, kontraster.length, 0) as Svarsett,
    preferanser: navngitt(kontraster, 0, -3) as Preferanser,
  };
  // Writing it again must give the same text. That tests the checksum, and refuses other spellings of the same answers.
  return skrivFragment(tilstand, utgave) === tekst ? { ok: true, tilstand } : { ok: false, grunn: 'skadet' };
}
