/**
 * The pupil's answers and preferences, as the two islands of Utdanningstesten share them.
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
 *  2. It reads the address first, then localStorage. A link that cannot be read is reported and loses nothing:
 *     the device's own answers are shown instead. On the result page a link with other answers than the device's
 *     own is somebody's shared result: it is shown, and not saved over one's own.
 *  3. Each answer goes to memory, address and localStorage at once, so a reload or a killed app loses nothing,
 *     not even where storage is refused. The entry in the tab's history is marked as our own (`history.state`): if
 *     one comes back to it later, its fragment may be old, and localStorage decides, also when the pupil has emptied it.
 *     Where an app has emptied it, the address is all there is, and is believed.
 *  4. `slett` clears all three, and leaves a mark in sessionStorage that it was the pupil who did.
 *
 * IN CLASS
 *
 *  A teacher's link has `?klasse`, which stays in the address from the test to its result; it says nothing about answers.
 *
 * SHARED OR ONE'S OWN
 *
 *  The link for sharing has `?delt` before the fragment. Where storage is refused, that alone tells somebody's result
 *  from the one that the pupil has just come to; where it is not, a copied address without it is recognised too.
 */
import { atom } from 'nanostores';
import { lesFragment, skrivFragment } from '../domain/deling/kodek.ts';
import { tidligereUtgaver, type Utgave } from '../domain/deling/utgaver.ts';
import type { Preferanser, Svar, Svarsett } from '../domain/utdanningstesten/typer.ts';
import { erSlettet, lagerVirker, lesLager, merkSlettet, skrivLager } from './lager.ts';

export interface Tilstand {
  readonly svar: Svarsett;
  readonly preferanser: Preferanser;
}

/** What `hent` found: one's own answers, somebody else's, nothing, or a link that could not be read. */
export type Funn = 'egne' | 'delt' | 'tom' | 'skadet' | 'ukjent-utgave';

/** The key in localStorage. */
export const noekkel = 'utdanningstesten';
const tomTilstand: Tilstand = { svar: {}, preferanser: {} };

export const $tilstand = atom<Tilstand>(tomTilstand);

/** False while a shared result is shown: then nothing is written to the device. */
let egne = true;

/**
 * Fills the store now, and again when the page gets another address or comes back from the browser's memory.
 * Returns the way to stop.
 */
export function foelg(utgave: Utgave, side: 'test' | 'resultat', funnet: (funn: Funn) => void): () => void {
  const les = () => {
    funnet(hent(utgave, side));
    foelgSpraakvalg();
  };
  // The skip link and the menu are anchors: the answers take the address back.
  const byttet = () => (erAnker() ? skrivAdresse(skrivFragment($tilstand.get(), utgave)) : les());
  const vist = (e: PageTransitionEvent) => {
    if (e.persisted) les();
  };
  les();
  addEventListener('hashchange', byttet);
  addEventListener('pageshow', vist);
  return () => {
    removeEventListener('hashchange', byttet);
    removeEventListener('pageshow', vist);
  };
}

function hent(utgave: Utgave, side: 'test' | 'resultat'): Funn {
  const utgaver = [utgave, ...tidligereUtgaver];
  const lagret = lesLager(noekkel);
  const fraLager = lesFragment(lagret, utgaver);
  const adresse = erAnker() ? '' : location.hash.slice(1);
  const fraAdresse = lesFragment(adresse, utgaver);
  const lageretVet = lagerVirker() && (fraLager.ok || erSlettet(noekkel));
  if (fraAdresse.ok && !(erMerket() && lageretVet)) {
    const kjent = erMerket() || adresse === lagret;
    egne = side === 'test' || kjent || (!erDelelenke() && !lagerVirker());
    $tilstand.set(fraAdresse.tilstand);
    if (egne && kjent) skrivAdresse(adresse);
    return egne ? 'egne' : 'delt';
  }
  egne = true;
  $tilstand.set(fraLager.ok ? fraLager.tilstand : tomTilstand);
  if (erMerket()) skrivAdresse(fraLager.ok ? lagret : '');
  if (!fraAdresse.ok && fraAdresse.grunn !== 'tom') return fraAdresse.grunn;
  return fraLager.ok ? 'egne' : 'tom';
}

const erAnker = () => location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null;
const erDelelenke = () => new URLSearchParams(location.search).has('delt');
/** Whether a teacher's link opened the page: `?klasse`. */
export const erKlassemodus = () => new URLSearchParams(location.search).has('klasse');
/** Answers that lay on the device before this visit: not brought by the link, and not written on this page. */
export const laaHerFra = () => !erMerket() && location.hash.length <= 1 && lesLager(noekkel) !== '';
const erMerket = () => (history.state as { egne?: boolean } | null)?.egne === true;

/** The link for sharing: `adresse` is the result page, without query and fragment. */
export const lagDelelenke = (adresse: string, fragment: string) => `${adresse}?delt#${fragment}`;

/** Writes the fragment without a new entry in the history, and marks the entry if the answers are one's own. */
function skrivAdresse(fragment: string): void {
  const search = egne ? (erKlassemodus() ? '?klasse' : '') : location.search;
  history.replaceState(egne ? { egne } : null, '', `${location.pathname}${search}${fragment && `#${fragment}`}`);
  foelgSpraakvalg();
}

/** The other language of this page opens with the same answers, also where nothing can be stored. */
function foelgSpraakvalg(): void {
  for (const lenke of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    lenke.search = location.search;
    lenke.hash = erAnker() ? '' : location.hash;
  }
}

export function settSvar(utgave: Utgave, id: string, svar: Svar): void {
  const { svar: gamle, preferanser } = $tilstand.get();
  lagre(utgave, { svar: { ...gamle, [id]: svar }, preferanser });
}

export function settPreferanser(utgave: Utgave, preferanser: Preferanser): void {
  lagre(utgave, { ...$tilstand.get(), preferanser });
}

/** The present answers as a fragment, for links between the test and its result. */
export function fragmentNaa(utgave: Utgave): string {
  return skrivFragment($tilstand.get(), utgave);
}

/** Clears memory, address and device. */
export function slett(): void {
  egne = true;
  $tilstand.set(tomTilstand);
  skrivLager(noekkel, '');
  merkSlettet(noekkel, true);
  skrivAdresse('');
}

function lagre(utgave: Utgave, tilstand: Tilstand): void {
  $tilstand.set(tilstand);
  const fragment = skrivFragment(tilstand, utgave);
  skrivAdresse(fragment);
  if (!egne) return;
  skrivLager(noekkel, fragment);
  merkSlettet(noekkel, false);
}
