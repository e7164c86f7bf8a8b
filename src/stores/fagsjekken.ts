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
 *  1. Opening: `foelgFagvalg` reads the address, and writes nothing. A link that tells a goal only (`#vil=yrke.lege`, from
 *     an occupation's page) is laid over what is stored, so a pupil who has asked us to remember need not tap again. One
 *     that tells more, and something else than what is stored, is somebody else's: it is shown as it is, and the page says
 *     so. No link: what is stored, or nothing.
 *  2. Every tap goes to memory and address at once, so a reload or a shared link loses nothing.
 *  3. «Husk fagene mine» writes the same text to localStorage, and from then on every tap does. Somebody else's link is
 *     never written over what is stored: one must ask again.
 *  4. «Slett fagene mine» removes what is stored. Memory and address stay, since they are what one is looking at.
 */
import { type Fagvalg, type Katalog, lesFagvalg, skrivFagvalg, tomtFagvalg } from '../domain/deling/fagvalg.ts';
import { celle } from './celle.ts';
import { skrivFragment } from './adresse.ts';
import { glemDorer } from './dorminne.ts';
import { lagerVirker, lesLager, skrivLager } from './lager.ts';

const noekkel = 'fagsjekken';

export const $fagvalg = celle<Fagvalg>(tomtFagvalg);

/** Does the device keep what is chosen now? */
export const $husket = celle(false);

/** What could not be read in a link. */
export interface Lenkefeil {
  readonly skadet: boolean;
  readonly ukjente: readonly string[];
  /** Something is stored, and the link is somebody else's. */
  readonly fremmed: boolean;
}

/** Fills the store now, and again when the page gets another address. Returns the way to stop. */
export function foelgFagvalg(katalog: Katalog, lest: (feil: Lenkefeil) => void): () => void {
  const les = () => {
    // The skip link and the menu are anchors on this page: they say nothing about subjects.
    const adresse = erAnker() ? skrivFagvalg($fagvalg.get()) : location.hash.slice(1);
    const fra = lesFagvalg(adresse, katalog);
    const finnes = lesLager(noekkel) !== '';
    const lagret = lesFagvalg(lesLager(noekkel), katalog).valg;
    const sagt = aboutOneself(fra.valg);
    const egen = sagt === '' || sagt === aboutOneself(lagret);
    $husket.set(finnes && egen);
    show(egen || Object.keys(fra.valg.fag).length === 0 ? laidOver(lagret, fra.valg) : fra.valg);
    lest({ skadet: !fra.lesbar, ukjente: fra.lesbar ? fra.ukjente : [], fremmed: finnes && !egen });
  };
  les();
  addEventListener('hashchange', les);
  return () => removeEventListener('hashchange', les);
}

const erAnker = () => location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null;

/** All that a state tells but the goal: a page of ours links with a goal, only a person tells the rest. */
const aboutOneself = (valg: Fagvalg) => skrivFagvalg({ ...valg, vil: undefined, sted: undefined, plan: undefined });

/** What is stored, with what a link without subjects told laid over it. */
const laidOver = (lagret: Fagvalg, lenke: Fagvalg): Fagvalg => ({
  fag: lagret.fag,
  vil: lenke.vil ?? lagret.vil,
  sted: lenke.vil ? lenke.sted : lagret.sted,
  plan: lenke.vil ? lenke.plan : lagret.plan,
  trinn: lenke.trinn ?? lagret.trinn,
  aar: lenke.aar ?? lagret.aar,
  gens: lenke.gens ?? lagret.gens,
  karakter: { ...lagret.karakter, ...lenke.karakter },
});

/** Memory and address, and the device if it has been asked. */
export function settFagvalg(valg: Fagvalg): void {
  show(valg);
  if (!$husket.get()) return;
  skrivLager(noekkel, skrivFagvalg(valg));
  // What it said of the occupations is true no longer; the doors are written when they are counted again.
  glemDorer();
}

/** «Vis fagene mine»: back from somebody else's link to what is stored. */
export function visHuskede(katalog: Katalog): void {
  $husket.set(true);
  show(lesFagvalg(lesLager(noekkel), katalog).valg);
}

function show(valg: Fagvalg): void {
  $fagvalg.set(valg);
  skrivFragment(skrivFagvalg(valg));
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
  glemDorer();
}
