/** What the story satellitt says beside the words of the shell. */
export const tekst = {
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
  regn: 'T = 2π · √({a}^3 / (3,986 · 10^14)) s = {t}',
  utfordring: 'Få den til å stå stille på himmelen. Hvor lite kan den drive i døgnet?',
  rekord: 'Stillest til nå: {n}.',
  toppet: '0,2°. Stillere blir den ikke med disse hakkene.',
  maal: 'få den til å stå stille',
  symA: 'avstanden fra midten av jorda',
  symM: 'jorda',
};

export type Satellittord = keyof typeof tekst;
