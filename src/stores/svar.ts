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
 *  1. The page arrives as HTML with nothing answered. `hent` runs after hydration, never during it, so that
 *     server and browser agree on the first picture.
 *  2. `hent` reads the address first, then localStorage. A link that cannot be read is reported and loses nothing:
 *     the device's own answers are shown instead. On the result page a link with other answers than the device's
 *     own is somebody's shared result: it is shown, and not saved over one's own.
 *  3. Each answer goes to memory, address and localStorage at once, so a reload or a killed app loses nothing,
 *     not even where storage is refused.
 *  4. `slett` clears all three.
 */
import { atom } from 'nanostores';
import { lesFragment, skrivFragment } from '../domain/deling/kodek.ts';
import { tidligereUtgaver, type Utgave } from '../domain/deling/utgaver.ts';
import type { Preferanser, Svar, Svarsett } from '../domain/utdanningstesten/typer.ts';
import { lesLager, skrivLager } from './lager.ts';

export interface Tilstand {
  readonly svar: Svarsett;
  readonly preferanser: Preferanser;
}

/** What `hent` found: one's own answers, somebody else's, nothing, or a link that could not be read. */
export type Funn = 'egne' | 'delt' | 'tom' | 'skadet' | 'ukjent-utgave';

const noekkel = 'utdanningstesten';
const tomTilstand: Tilstand = { svar: {}, preferanser: {} };

export const $tilstand = atom<Tilstand>(tomTilstand);

/** False while a shared result is shown: then nothing is written to the device. */
let egne = true;

/** Fills the store from address or device. `side` decides whether a foreign link may be shown without saving. */
export function hent(utgave: Utgave, side: 'test' | 'resultat'): Funn {
  const utgaver = [utgave, ...tidligereUtgaver];
  const lagret = lesLager(noekkel);
  const fraLager = lesFragment(lagret, utgaver);
  const fraAdresse = lesFragment(location.hash, utgaver);
  if (fraAdresse.ok) {
    const sammeSomLagret = !lagret || location.hash.slice(1) === lagret;
    egne = side === 'test' || sammeSomLagret;
    $tilstand.set(fraAdresse.tilstand);
    // A result opened by a link on a device without answers is not the device owner's own.
    return egne && (side === 'test' || lagret) ? 'egne' : 'delt';
  }
  egne = true;
  $tilstand.set(fraLager.ok ? fraLager.tilstand : tomTilstand);
  if (fraAdresse.grunn !== 'tom') return fraAdresse.grunn;
  return fraLager.ok ? 'egne' : 'tom';
}

export function settSvar(utgave: Utgave, id: string, svar: Svar): void {
  const { svar: gamle, preferanser } = $tilstand.get();
  lagre(utgave, { svar: { ...gamle, [id]: svar }, preferanser });
}

export function settPreferanser(utgave: Utgave, preferanser: Preferanser): void {
  lagre(utgave, { ...$tilstand.get(), preferanser });
}

/** Takes over a shared result as one's own, or goes back to the test with it. */
export function fragmentNaa(utgave: Utgave): string {
  return skrivFragment($tilstand.get(), utgave);
}

/** Clears memory, address and device. */
export function slett(): void {
  egne = true;
  $tilstand.set(tomTilstand);
  skrivLager(noekkel, '');
  history.replaceState(history.state, '', location.pathname + location.search);
}

function lagre(utgave: Utgave, tilstand: Tilstand): void {
  $tilstand.set(tilstand);
  const fragment = skrivFragment(tilstand, utgave);
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
  if (egne) skrivLager(noekkel, fragment);
}
