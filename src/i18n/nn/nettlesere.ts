import type { nettlesere as nb } from '../nb/nettlesere.ts';

/** The same in nynorsk. */
export const nettlesere = {
  tittel: 'Nettlesarar det verkar i',
  tekst: 'Alt skal verke i desse nettlesarane, og i alle nyare:',
  og: 'og',
  eldre:
    'I eldre nettlesarar kan du lese alle sidene. Utsjånaden kan vere enklare, og testen, søket og det du kan dra i, verkar kanskje ikkje. Då seier sida frå, eller du bruker arket, tabellane og listene.',
  oppdater: 'Er telefonen oppdatert, er nettlesaren ofte ny nok.',
} satisfies Record<keyof typeof nb, string>;
