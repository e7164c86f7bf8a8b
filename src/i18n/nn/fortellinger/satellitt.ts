import type { Satellittord } from '../../nb/fortellinger/satellitt.ts';

/** The same in nynorsk. */
export const tekst: Readonly<Record<Satellittord, string>> = {
  hoyde: 'Over bakken',
  hoydeEnhet: '{n} km',
  hoydeOrd: '{n} kilometer',
  bredde: 'Du står på',
  breddeEnhet: '{n}° nord',
  breddeOrd: '{n} grader nord',
  rask: '{n} km i sekundet, {m} rundar i døgnet.',
  treg: 'Høgare er tregare: {n} km i sekundet.',
  staar: 'Han står stille, {e}° over horisonten din.',
  bak: 'Han står stille, men bak horisonten din.',
  baklengs: 'Så høgt at han går baklengs over himmelen.',
  iss: 'Romstasjonen',
  oppe: 'Lengst opp',
  svalbard: 'Longyearbyen',
  regn: 'T = 2π · √({a}^3 / (3,986 · 10^14)) s = {t}',
  utfordring: 'Få han til å stå stille på himmelen. Kor lite kan han drive i døgnet?',
  rekord: 'Stillast til no: {n}.',
  toppet: '0,2°. Stillare blir han ikkje med desse hakka.',
  maal: 'få han til å stå stille',
  symA: 'avstanden frå midten av jorda',
  symM: 'jorda',
};
