import type { Kravslag } from '../content/skjema/andreYrke.ts';
import type { Spraak } from './spraak.ts';

interface Tekster {
  hopp: string;
  lesMer: string;
  kilde: string;
  grupper: Record<Kravslag, { tittel: string; tekst: string }>;
}

/** Strings of /elever/andre-yrker. */
export const andreYrkerTekster: Record<Spraak, Tekster> = {
  nb: {
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
  },
  nn: {
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
  },
};
