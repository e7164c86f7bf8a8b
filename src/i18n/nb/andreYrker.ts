/** Words of /elever/andre-yrker. */
export const andreYrker = {
  hopp: 'Hopp til',
  lesMer: 'Les mer:',
  kilde: 'Kilde:',
  grupper: {
    studiekompetanse: {
      tittel: 'Studiekompetanse er nok',
      tekst: 'Du kan søke med den matten og det naturfaget alle har. Plassene går til dem med flest poeng.',
    },
    karakterer: {
      tittel: 'Egne krav til karakterer',
      tekst: 'Ingen programfag, men karakteren i norsk og matte teller.',
    },
    prove: {
      tittel: 'Prøve, test eller helsekrav',
      tekst: 'Her er det noe annet enn fag som avgjør.',
    },
    'annen-utdanning': {
      tittel: 'Bygger på en annen utdanning',
      tekst: 'Du begynner et annet sted og går videre derfra.',
    },
    realfag: {
      tittel: 'Her trengs matte eller realfag',
      tekst: 'Disse yrkene tror mange er uten realfag. Det er de ikke.',
    },
    fagbrev: {
      tittel: 'Fagbrev og svennebrev',
      tekst: 'Du velger linje til Vg1. Ingen realfag å velge, men matte og naturfag følger med på yrkesfag også.',
    },
    'ingen-fast': {
      tittel: 'Ingen fast vei',
      tekst: 'Du trenger ikke noe studium.',
    },
  },
};
