/** Words about what a device keeps: a lesson without a network, and everything else that lies there. */
export const timen = {
  tittel: 'Svakt nett i klasserommet?',
  tekst:
    'Då kan du hente alt på førehand: testen, resultatet, Fagsjekken, «Kjem eg inn?» og alle yrka. Etterpå verkar dei utan nett. Gjer det på maskina som skal brukast.',
  knapp: 'Gjer klar til timen ({mb} MB)',
  henter: 'Hentar. {n} av {av} er på plass.',
  klar: 'Klart. Nettet kan falle ut.',
  igjen: 'Hent på nytt ({mb} MB)',
  feil: 'Alt kom ikkje fram, så vi tok ikkje vare på noko. Prøv igjen når nettet er betre.',
  kanIkke: 'Denne nettlesaren kan ikkje ta vare på sider. Bruk ein vanleg nettlesar, eller testen på papir.',
  // What lies on the device
  paaTelefonen: 'Kva ligg på telefonen?',
  /** What the element needs; a set of pages under its own name. */
  ligger: {
    ingenting: 'Ingenting. Vi har ikkje lagra noko her.',
    testen: 'Svara dine i Utdanningstesten',
    kort: 'Kor langt du er komen, figuren din og lista over yrke',
    fagsjekken: 'Faga dine i Fagsjekken',
    dorer: 'Kva yrke faga dine opnar',
    annet: 'Anna: {navn}',
    nb: 'Sider til timen, på bokmål: {n} filer',
    nn: 'Sider til timen, på nynorsk: {n} filer',
    resultatet: 'Resultatsida, så ho verkar utan nett: {n} filer',
    kB: '{n} kB',
    byte: '{n} byte',
    slett: 'Slett alt',
    slettet: 'Sletta. No ligg det ingenting frå oss her.',
    slettFeil: 'Nettlesaren lét oss ikkje slette alt. Slett nettstaddata for stemutdanning.no i innstillingane.',
  },
  utenSkript: 'Utan JavaScript lagrar sida ingenting.',
};
