/** Words about what a device keeps: a lesson without a network, and everything else that lies there. */
export const timen = {
  tittel: 'Svakt nett i klasserommet?',
  tekst:
    'Da kan du hente alt på forhånd: testen, resultatet, Fagsjekken, «Kommer jeg inn?» og alle yrkene. Etterpå virker de uten nett. Gjør det på maskinen som skal brukes.',
  knapp: 'Gjør klar til timen ({mb} MB)',
  henter: 'Henter. {n} av {av} er på plass.',
  klar: 'Klart. Nettet kan falle ut.',
  igjen: 'Hent på nytt ({mb} MB)',
  feil: 'Alt kom ikke fram, så vi beholdt ingenting. Prøv igjen når nettet er bedre.',
  kanIkke: 'Denne nettleseren kan ikke ta vare på sider. Bruk en vanlig nettleser, eller testen på papir.',
  // What lies on the device
  paaTelefonen: 'Hva ligger på telefonen?',
  /** What the element needs; a set of pages under its own name. */
  ligger: {
    ingenting: 'Ingenting. Vi har ikke lagret noe her.',
    testen: 'Svarene dine i Utdanningstesten',
    kort: 'Hvor langt du er kommet, figuren din og lista over yrker',
    fagsjekken: 'Fagene dine i Fagsjekken',
    dorer: 'Hvilke yrker fagene dine åpner',
    annet: 'Annet: {navn}',
    nb: 'Sider til timen, på bokmål: {n} filer',
    nn: 'Sider til timen, på nynorsk: {n} filer',
    resultatet: 'Resultatsiden, så den virker uten nett: {n} filer',
    kB: '{n} kB',
    byte: '{n} byte',
    slett: 'Slett alt',
    slettet: 'Slettet. Nå ligger det ingenting fra oss her.',
    slettFeil: 'Nettleseren lot oss ikke slette alt. Slett nettstedsdata for stemutdanning.no i innstillingene.',
  },
  utenSkript: 'Uten JavaScript lagrer siden ingenting.',
};
