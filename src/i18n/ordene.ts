import { fyll } from './fyll.ts';
import { manglendeOrd } from './manglendeOrd.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';
import type { Spraak } from './spraak.ts';

/** All words of a language: one object a product. Bokmål decides what there is. */
type Ord = typeof nb;
/** A product has its words in one file in each language: `testen`, `fagsjekken`, `side`. */
export type Produkt = keyof Ord;

const alle: Record<Spraak, Ord> = { nb, nn };

// The types say so too, but a build does not check types.
const mangler = manglendeOrd(nb, alle.nn);
if (mangler.length) throw new Error(`src/i18n/nn mangler: ${mangler.join(', ')}. Skriv tekstene på nynorsk.`);

/** The words of a product: `ordene('testen', 'nn').slett`. Runs at build; islands get them as props. */
export const ordene = <P extends Produkt>(produkt: P, spraak: Spraak): Ord[P] => alle[spraak][produkt];

/** The same as a function that fills in values: `ordbok('tall', 'nb')('somCsv', { navn: '1T' })`. */
export const ordbok =
  <P extends Produkt>(produkt: P, spraak: Spraak) =>
  (noekkel: keyof Ord[P], verdier: Readonly<Record<string, string | number>> = {}): string =>
    fyll(String(alle[spraak][produkt][noekkel]), verdier);

/** The words that all pages share: `oversett('nn')('yrke.kr', { n: 5 })`. */
export const oversett = (spraak: Spraak) => ordbok('side', spraak);

/** What the shell of an X-faktor story says. */
export type Spillord = Readonly<Record<keyof Ord['xfaktorSpill'], string>>;
export type Oytekst = keyof Ord['fagsjekken'];
export type Resttekst = keyof Ord['fagsjekkenMer'];
