/**
 * What the visitor has told Fagsjekken: in memory, in the fragment of the address, and on the device only when asked.
 *
 * SAMPLE
 *
 *     memory         { fag: { '1t': 'har', r1: 'tar' }, vil: 'yrke.lege', karakter: {} }
 *     address        /fagsjekken/#har=1t&tar=r1&vil=yrke.lege
 *     localStorage   fagsjekken = har=1t&tar=r1&vil=yrke.lege        (only after «Husk fagene mine»)
 *
 * LIFECYCLE
 *
 *  1. Opening: `foelgFagvalg` reads the address. A link that tells subjects is shown as it is. A link without subjects
 *     (`#vil=yrke.lege`, from an occupation's page) is laid over what is stored, so a pupil who has asked us to remember
 *     need not tap again. No link: what is stored, or nothing.
 *  2. Every tap goes to memory and address at once, so a reload or a shared link loses nothing.
 *  3. «Husk fagene mine» writes the same text to localStorage, and from then on every tap does. Somebody else's link,
 *     with other subjects than the stored ones, is never written over them: one must ask again.
 *  4. «Slett fagene mine» removes what is stored. Memory and address stay, since they are what one is looking at.
 */
import { type Fagvalg, type Katalog, lesFagvalg, skrivFagvalg, tomtFagvalg } from '../domain/deling/fagvalg.ts';
import { celle } from './celle.ts';
import { lagerVirker, lesLager, skrivLager } from './lager.ts';

const noekkel = 'fagsjekken';

export const $fagvalg = celle<Fagvalg>(tomtFagvalg);

/** Does the device keep what is chosen now? */
export const $husket = celle(false);

/** What could not be read in a link. */
export interface Lenkefeil {
  readonly skadet: boolean;
  readonly ukjente: readonly string[];
}

/** Fills the store now, and again when the page gets another address. Returns the way to stop. */
export function foelgFagvalg(katalog: Katalog, lest: (feil: Lenkefeil) => void): () => void {
  const les = () => {
    // The skip link and the menu are anchors on this page: they say nothing about subjects.
    const adresse = erAnker() ? skrivFagvalg($fagvalg.get()) : location.hash.slice(1);
    const fra = lesFagvalg(adresse, katalog);
    const lagret = lesFagvalg(lesLager(noekkel), katalog).valg;
    const harFag = Object.keys(fra.valg.fag).length > 0;
    $husket.set(lesLager(noekkel) !== '' && (!harFag || sameSubjects(fra.valg, lagret)));
    settFagvalg(harFag ? fra.valg : laidOver(lagret, fra.valg));
    lest({ skadet: !fra.lesbar, ukjente: fra.lesbar ? fra.ukjente : [] });
  };
  les();
  addEventListener('hashchange', les);
  return () => removeEventListener('hashchange', les);
}

const erAnker = () => location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null;

const sameSubjects = (a: Fagvalg, b: Fagvalg) =>
  skrivFagvalg({ ...tomtFagvalg, fag: a.fag }) === skrivFagvalg({ ...tomtFagvalg, fag: b.fag });

/** What is stored, with what a link without subjects told laid over it. */
const laidOver = (lagret: Fagvalg, lenke: Fagvalg): Fagvalg => ({
  fag: lagret.fag,
  vil: lenke.vil ?? lagret.vil,
  sted: lenke.vil ? lenke.sted : lagret.sted,
  trinn: lenke.trinn ?? lagret.trinn,
  gens: lenke.gens ?? lagret.gens,
  karakter: { ...lagret.karakter, ...lenke.karakter },
});

/** Memory and address, and the device if it has been asked. */
export function settFagvalg(valg: Fagvalg): void {
  $fagvalg.set(valg);
  const fragment = skrivFagvalg(valg);
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
  if ($husket.get()) skrivLager(noekkel, fragment);
  // The other language of this page opens with the same choices.
  for (const lenke of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) lenke.hash = location.hash;
}

/** «Husk fagene mine»: false when the browser refuses. */
export function husk(): boolean {
  if (!lagerVirker()) return false;
  $husket.set(true);
  settFagvalg($fagvalg.get());
  return true;
}

/** «Slett fagene mine»: from the device, not from the screen. */
export function glem(): void {
  $husket.set(false);
  skrivLager(noekkel, '');
}
