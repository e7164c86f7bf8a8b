const nb = {
  tyngde: 'Tyngde',
  tyngdeEnhet: '{n} m/s²',
  tyngdeOrd: '{n} meter i sekundet i andre',
  hopp: 'Hopp',
  hoppEnhet: '{n} m opp',
  hoppOrd: '{n} meter opp',
  iLufta: '{n} s i lufta',
  kort: 'For kort. Den rakk {x} m, og det er 4 til blokka.',
  sitter: 'Sitter. Det krever {n} ganger tyngden på jorda.',
  langt: 'For langt: {x} m, rett i lavaen.',
  borte: 'Borte. Den lander {x} m unna.',
  regn: 'T = √(2 · {h} / {g}) = {T} s, og 6 · 2 · {T} = {x} m',
  paaJorda: 'Jorda',
  paaMaanen: 'Månen',
  iSpill: 'Et spill',
  utfordring: 'Det høyeste hoppet som lander på blokka. Klarer du 5 m?',
  rekord: 'Ditt høyeste: {n}.',
  toppet: '5,2 m. Høyere finnes ikke her.',
};

const nn: Record<keyof typeof nb, string> = {
  tyngde: 'Tyngd',
  tyngdeEnhet: '{n} m/s²',
  tyngdeOrd: '{n} meter i sekundet i andre',
  hopp: 'Hopp',
  hoppEnhet: '{n} m opp',
  hoppOrd: '{n} meter opp',
  iLufta: '{n} s i lufta',
  kort: 'For kort. Han rakk {x} m, og det er 4 til blokka.',
  sitter: 'Sit. Det krev {n} gonger tyngda på jorda.',
  langt: 'For langt: {x} m, rett i lavaen.',
  borte: 'Borte. Han landar {x} m unna.',
  regn: 'T = √(2 · {h} / {g}) = {T} s, og 6 · 2 · {T} = {x} m',
  paaJorda: 'Jorda',
  paaMaanen: 'Månen',
  iSpill: 'Eit spel',
  utfordring: 'Det høgaste hoppet som landar på blokka. Klarer du 5 m?',
  rekord: 'Det høgaste ditt: {n}.',
  toppet: '5,2 m. Høgare finst ikkje her.',
};

export type Spillhoppord = keyof typeof nb;
export const tekst = { nb, nn };
