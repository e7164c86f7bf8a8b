const nb = {
  hoyde: 'Over bakken',
  hoydeEnhet: '{n} km',
  hoydeOrd: '{n} kilometer',
  bredde: 'Du står på',
  breddeEnhet: '{n}° nord',
  breddeOrd: '{n} grader nord',
  rask: '{n} km i sekundet, {m} runder i døgnet.',
  treg: 'Høyere er tregere: {n} km i sekundet.',
  staar: 'Den står stille, {e}° over horisonten din.',
  bak: 'Den står stille, men bak horisonten din.',
  baklengs: 'Så høyt at den går baklengs over himmelen.',
  iss: 'Romstasjonen',
  oppe: 'Lengst opp',
  svalbard: 'Longyearbyen',
  regn: 'T = 2π · √({a}^3 / (3,986 · 10^{14})) s = {t}',
  utfordring: 'Få den til å stå stille på himmelen. Hvor lite kan den drive i døgnet?',
  rekord: 'Stillest til nå: {n}.',
  toppet: '0,2°. Stillere blir den ikke med disse hakkene.',
};

const nn: Record<keyof typeof nb, string> = {
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
  regn: 'T = 2π · √({a}^3 / (3,986 · 10^{14})) s = {t}',
  utfordring: 'Få han til å stå stille på himmelen. Kor lite kan han drive i døgnet?',
  rekord: 'Stillast til no: {n}.',
  toppet: '0,2°. Stillare blir han ikkje med desse hakka.',
};

export type Satellittord = keyof typeof nb;
export const tekst = { nb, nn };
