/** Strings of Fagsjekken's page; those of the island, which travel to the phone, stand apart below. */
export const fagsjekksiden = {
  tittel: 'Fagsjekken',
  overskrift: 'Kan jeg?',
  ingress: 'Si hva du vil, og trykk på fagene dine.',
  beskrivelse: 'Jeg har disse fagene, jeg vil bli dette: kan jeg? Trykk på fagene dine og se hvilke dører som er åpne.',
  utenJs: 'Uten JavaScript kan vi ikke regne for deg. Tabellen under har alle kravene og alle fagene.',
  tabell: 'Alle kravene, fag for fag',
  tabellTekst:
    '«må» betyr at alle må ha faget. Et tall med bokstav er et valg: av 1a og 1b trenger du den ene, og fag med samme merke hører sammen. «først» er fag du normalt tar før.',
  tabellKrav: 'Krav',
  tabellAnnet: 'Annet',
  tabellRull: 'Tabell over opptakskrav og fag',
  karakter: 'karakter',
  prove: 'prøve eller praksis',
  ingenFag: 'ingen bestemte fag',
  utenGens: 'fagbrev i stedet for studiekompetanse',
  maa: 'må',
  forst: 'først',
};
