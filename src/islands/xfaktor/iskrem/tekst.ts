const nb = {
  kulde: 'Fryseren',
  kuldeEnhet: '{n} °C',
  kuldeOrd: '{n} grader',
  tid: 'Etter',
  tidEnhet: '{n} døgn',
  tidOrd: '{n} døgn',
  stor: '{n} µm',
  glatt: 'Glatt. {n} krystaller i hver kubikkmillimeter is.',
  knaser: 'Knaser. {n} krystaller igjen der det var 122 231.',
  stein: 'Grus. {n} krystaller igjen der det var 122 231.',
  doer: 'Døra på gløtt',
  normal: 'Vanlig fryser',
  ny: 'Helt ny is',
  utfordring: 'Glatt is etter et helt år, i så varm fryser som du klarer.',
  rekord: 'Din varmeste: {n}.',
  toppet: '−20 °C. Varmere går ikke i et år.',
};

const nn: Record<keyof typeof nb, string> = {
  kulde: 'Frysaren',
  kuldeEnhet: '{n} °C',
  kuldeOrd: '{n} grader',
  tid: 'Etter',
  tidEnhet: '{n} døgn',
  tidOrd: '{n} døgn',
  stor: '{n} µm',
  glatt: 'Glatt. {n} krystallar i kvar kubikkmillimeter is.',
  knaser: 'Knasar. {n} krystallar att der det var 122 231.',
  stein: 'Grus. {n} krystallar att der det var 122 231.',
  doer: 'Døra på gløtt',
  normal: 'Vanleg frysar',
  ny: 'Heilt ny is',
  utfordring: 'Glatt is etter eit heilt år, i så varm frysar som du klarer.',
  rekord: 'Den varmaste din: {n}.',
  toppet: '−20 °C. Varmare går ikkje i eit år.',
};

export type Iskremord = keyof typeof nb;
export const tekst = { nb, nn };
