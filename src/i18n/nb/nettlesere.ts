/** Which browsers the site is for, on /tilgjengelighet. The numbers come from nettlesergulv.ts. */
export const nettlesere = {
  tittel: 'Nettlesere det virker i',
  tekst: 'Alt skal virke i disse nettleserne, og i alle nyere:',
  og: 'og',
  eldre:
    'I eldre nettlesere kan du lese alle sidene. Utseendet kan være enklere, og testen, søket og det du kan dra i, virker kanskje ikke. Da sier siden fra, eller du bruker arket, tabellene og listene.',
  oppdater: 'Er telefonen oppdatert, er nettleseren ofte ny nok.',
};
