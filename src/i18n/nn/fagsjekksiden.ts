import type { fagsjekksiden as nb } from '../nb/fagsjekksiden.ts';

/** The same in nynorsk. */
export const fagsjekksiden = {
  tittel: 'Fagsjekken',
  overskrift: 'Kan eg?',
  ingress: 'Sei kva du vil, og trykk på faga dine.',
  beskrivelse: 'Eg har desse faga, eg vil bli dette: kan eg? Trykk på faga dine og sjå kva dører som er opne.',
  utenJs: 'Utan JavaScript kan vi ikkje rekne for deg. Tabellen under har alle krava og alle faga.',
  tabell: 'Alle krava, fag for fag',
  tabellTekst:
    '«må» tyder at alle må ha faget. Eit tal med bokstav er eit val: av 1a og 1b treng du det eine, og fag med same merke høyrer saman. «først» er fag du normalt tek før.',
  tabellKrav: 'Krav',
  tabellAnnet: 'Anna',
  tabellRull: 'Tabell over opptakskrav og fag',
  karakter: 'karakter',
  prove: 'prøve eller praksis',
  ingenFag: 'ingen bestemte fag',
  utenGens: 'fagbrev i staden for studiekompetanse',
  maa: 'må',
  forst: 'først',
} satisfies typeof nb;
