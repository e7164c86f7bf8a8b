/** The twelve interests as small signs: one line each, drawn in a square of 24, stroked and never filled. */
import type { Fasett } from '../../../domain/testen/motor/maal.ts';

export const interessetegn: Readonly<Record<Fasett, string>> = {
  // A heart with a beat in it.
  'liv-helse': 'M12 20C4 14 3 10 4 7.5C6 4 10 5 12 8C14 5 18 4 20 7.5C21 10 20 14 12 20ZM6 12H9L11 9L13 14L14.5 12H18',
  // Two people.
  mennesker:
    'M9 11A3.5 3.5 0 1 0 9 4A3.5 3.5 0 0 0 9 11ZM2.5 20C2.5 15 5 13.5 9 13.5S15.5 15 15.5 20M15.5 4.5A3.3 3.3 0 0 1 15.5 10.5M18 14C20.5 15 21.5 17 21.5 20',
  // A flag on a top.
  ledelse: 'M7 21V3L18 7L7 11M3 21H13',
  // A brush stroke and a note.
  form: 'M4 20C4 16 6 15 8 16S9 20 4 20ZM9 15L19 4C21 5 21 6 20 7L11 17',
  // Brackets.
  programvare: 'M8 6L3 12L8 18M16 6L21 12L16 18M13.5 4L10.5 20',
  // Bars and a line.
  data: 'M4 20V13M10 20V9M16 20V14M21 20H3M4 8L10 4L16 9L21 4',
  // A shield with a check.
  sikkerhet: 'M12 3L20 6V12C20 17 16 20 12 21C8 20 4 17 4 12V6ZM8.5 12L11 14.5L15.5 9.5',
  // A bolt.
  elektrisitet: 'M13 2L5 14H11L10 22L19 9H13Z',
  // A gear.
  maskiner:
    'M12 8.5A3.5 3.5 0 1 0 12 15.5A3.5 3.5 0 0 0 12 8.5ZM12 2.5V5.5M12 18.5V21.5M2.5 12H5.5M18.5 12H21.5M5.3 5.3L7.4 7.4M16.6 16.6L18.7 18.7M18.7 5.3L16.6 7.4M7.4 16.6L5.3 18.7',
  // A crane's triangle over a house.
  bygg: 'M3 21V11L12 4L21 11V21ZM9 21V15H15V21',
  // Mountain and wave.
  'jord-hav': 'M2 14L8 5L12 11L15 8L22 16M2 19C4 17 6 17 8 19S12 21 14 19S18 17 22 19',
  // A flask.
  stoffer: 'M9 3H15M10 3V9L4.5 19C4 20.5 5 21 6 21H18C19 21 20 20.5 19.5 19L14 9V3M7.5 15H16.5',
};
