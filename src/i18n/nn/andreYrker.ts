import type { andreYrker as nb } from '../nb/andreYrker.ts';

/** The same in nynorsk. */
export const andreYrker = {
  hopp: 'Hopp til',
  lesMer: 'Les meir:',
  kilde: 'Kjelde:',
  grupper: {
    studiekompetanse: {
      tittel: 'Studiekompetanse er nok',
      tekst: 'Du kan søkje med den matten og det naturfaget alle har. Plassane går til dei med flest poeng.',
    },
    karakterer: {
      tittel: 'Eigne krav til karakterar',
      tekst: 'Ingen programfag, men karakteren i norsk og matte tel.',
    },
    prove: {
      tittel: 'Prøve, test eller helsekrav',
      tekst: 'Her er det noko anna enn fag som avgjer.',
    },
    'annen-utdanning': {
      tittel: 'Byggjer på ei anna utdanning',
      tekst: 'Du tek til ein annan stad og går vidare derifrå.',
    },
    realfag: {
      tittel: 'Her trengst matte eller realfag',
      tekst: 'Desse yrka trur mange er utan realfag. Det er dei ikkje.',
    },
    fagbrev: {
      tittel: 'Fagbrev og sveinebrev',
      tekst: 'Du vel linje til Vg1. Ingen realfag å velje, men matte og naturfag følgjer med på yrkesfag òg.',
    },
    'ingen-fast': {
      tittel: 'Ingen fast veg',
      tekst: 'Du treng ikkje noko studium.',
    },
  },
} satisfies typeof nb;
