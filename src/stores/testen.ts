/**
 * The pupil's answers and preferences, as the islands of Utdanningstesten share them.
 *
 * SAMPLE
 *
 *     memory        { svar: { 'jord-hav-1': 4 }, preferanser: { 'ute-inne': -2 } }
 *     address       /utdanningstesten/ta/#13gBAEok        (the codec in domain/deling)
 *     localStorage  utdanningstesten = "13gBAEok"          (the same text)
 *
 * LIFECYCLE
 *
 *  1. The page arrives as HTML with nothing answered. `foelg` runs after hydration, never during it, so that
 *     server and browser agree on the first picture.
 *  2. It reads the address and the device, and `domain/deling/eier.ts` says whose answers those of the link are. Somebody
 *     else's are shown and never written to the device; where that cannot be known the page asks, and `taSomEgne` takes them.
 *  3. Each answer is laid over what the device holds at that moment, since another tab may have written, and goes to memory,
 *     address and device at once: a reload or a killed app loses nothing, not even where storage is refused (see lager.ts).
 *     The entry in the tab's history is marked as our own, so that an older one, with an older fragment, is not believed.
 *  4. What another tab writes comes here by the `storage` event; back in the same page, memory is the newest.
 *  5. `slett` clears all three, and leaves a mark in sessionStorage that it was the pupil who did.
 */
import { atom } from 'nanostores';
import { finnEier } from '../domain/deling/eier.ts';
import { flett } from '../domain/deling/flett.ts';
import { type Lesefeil, lesFragment, skrivFragment } from '../domain/deling/kodek.ts';
import { fragmentI } from '../domain/deling/leser.ts';
import { tidligereUtgaver, type Utgave } from '../domain/deling/utgaver.ts';
import type { Preferanser, Svar, Svarsett } from '../domain/testen/motor/typer.ts';
import { erSlettet, lesLager, merkSlettet, skrivLager } from './lager.ts';
import { glemMinne, skrivMinne } from './minne.ts';
import { erAnker, erDelelenke, erMerket, foelgSpraakvalg, nyttSteg, skrivAdresse, type Steg } from './testadresse.ts';

export interface Tilstand {
  readonly svar: Svarsett;
  readonly preferanser: Preferanser;
}

/** What was found: one's own answers, somebody else's, some that may be one's own, nothing, or a link that was not read. */
export type Funn = 'egne' | 'delt' | 'spor' | Lesefeil;

/** The key in localStorage. */
export const noekkel = 'utdanningstesten';
const tomTilstand: Tilstand = { svar: {}, preferanser: {} };

export const $tilstand = atom<Tilstand>(tomTilstand);

/** False while somebody else's answers are shown: then nothing is written to the device. */
let egne = true;

/**
 * Fills the store now, and again when the page gets another address, comes back from the browser's memory, or another tab
 * writes. Returns the way to stop.
 */
export function foelg(utgave: Utgave, funnet: (funn: Funn, haddeSvar?: boolean) => void): () => void {
  const les = () => {
    // An address with answers, and none found: they have been deleted since.
    const haddeSvar = location.hash.length > 1 && !erAnker();
    funnet(hent(utgave), haddeSvar);
    foelgSpraakvalg();
  };
  // Anchors of the page, and older entries of our own: the answers take the address back.
  const byttet = () => (egne && (erAnker() || erMerket()) ? skrivAdresse(fragmentNaa(utgave), egne) : les());
  const vist = (e: PageTransitionEvent) => {
    if (e.persisted) les();
  };
  const annenFane = ({ key }: StorageEvent) => {
    if (!egne || (key !== noekkel && key !== null)) return;
    $tilstand.set(lagret(utgave) ?? tomTilstand);
    skrivAdresse(fragmentNaa(utgave), egne);
    if (!lesLager(noekkel)) funnet('tom');
  };
  les();
  addEventListener('hashchange', byttet);
  addEventListener('pageshow', vist);
  addEventListener('storage', annenFane);
  return () => {
    removeEventListener('hashchange', byttet);
    removeEventListener('pageshow', vist);
    removeEventListener('storage', annenFane);
  };
}

const lesKode = (tekst: string, utgave: Utgave) => lesFragment(tekst, [utgave, ...tidligereUtgaver]);

/** What the device holds now; undefined when it holds nothing that can be read. */
function lagret(utgave: Utgave): Tilstand | undefined {
  const lest = lesKode(lesLager(noekkel), utgave);
  return lest.ok ? lest.tilstand : undefined;
}

function hent(utgave: Utgave): Funn {
  const paaTelefonen = lagret(utgave);
  const lenke = lesKode(erAnker() ? '' : fragmentI(location.href), utgave);
  const { hvem, fra } = finnEier({
    lenke: lenke.ok ? skrivFragment(lenke.tilstand, utgave) : '',
    merket: erMerket(),
    delt: erDelelenke(),
    lagret: paaTelefonen ? skrivFragment(paaTelefonen, utgave) : '',
    slettet: erSlettet(noekkel),
  });
  egne = hvem === 'egne' || hvem === 'ingen';
  $tilstand.set((fra === 'lenke' && lenke.ok ? lenke.tilstand : paaTelefonen) ?? tomTilstand);
  if (egne && (lenke.ok || erMerket())) skrivAdresse(fragmentNaa(utgave), egne);
  if (!lenke.ok && lenke.grunn !== 'tom') return lenke.grunn;
  return { egne: 'egne', andres: 'delt', spor: 'spor', ingen: 'tom' }[hvem] as Funn;
}

/** Answers that lay on the device before this visit: not brought by the link, and not written on this page. */
export const laaHerFra = (): boolean => !erMerket() && location.hash.length <= 1 && lesLager(noekkel) !== '';

/** «Det er mine svar»: what the link holds is kept from now on. Never where the device has answers of its own. */
export function taSomEgne(utgave: Utgave): boolean {
  if (lagret(utgave)) return false;
  egne = true;
  lagre(utgave, $tilstand.get());
  return true;
}

/** Leaves somebody else's answers for one's own, or for none. */
export function visEgne(utgave: Utgave): void {
  egne = true;
  $tilstand.set(lagret(utgave) ?? tomTilstand);
  skrivAdresse(fragmentNaa(utgave), egne);
}

/** Does the device hold answers, whoever's are shown? */
export const harEgne = (utgave: Utgave): boolean => lagret(utgave) !== undefined;

export function settSvar(utgave: Utgave, id: string, svar: Svar): void {
  lagre(utgave, flett(lagret(utgave) ?? $tilstand.get(), { svar: { [id]: svar } }));
}

export function settPreferanser(utgave: Utgave, preferanser: Preferanser): void {
  const paaTelefonen = egne ? lagret(utgave) : undefined;
  lagre(utgave, flett(paaTelefonen ?? $tilstand.get(), { preferanser }));
}

/** The present answers as a fragment, for links between the test and its result. */
export function fragmentNaa(utgave: Utgave): string {
  return skrivFragment($tilstand.get(), utgave);
}

/** A new screen of the test, in the history. */
export const tilSteg = (utgave: Utgave, steg: Steg): void => nyttSteg(fragmentNaa(utgave), steg);

/** Clears memory, address and device: one's own answers, never while somebody else's are shown. */
export function slett(): void {
  if (!egne) return;
  $tilstand.set(tomTilstand);
  skrivLager(noekkel, '');
  glemMinne();
  merkSlettet(noekkel, true);
  skrivAdresse('', egne);
}

function lagre(utgave: Utgave, tilstand: Tilstand): void {
  $tilstand.set(tilstand);
  const fragment = skrivFragment(tilstand, utgave);
  skrivAdresse(fragment, egne);
  if (!egne) return;
  skrivLager(noekkel, fragment);
  skrivMinne({ n: Object.keys(tilstand.svar).length, av: utgave.paastander.length });
  merkSlettet(noekkel, false);
}
