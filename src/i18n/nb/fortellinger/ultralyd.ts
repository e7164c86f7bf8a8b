/** What the story ultralyd says beside the words of the shell. */
export const tekst = {
  frekvens: 'Tonehøyde',
  frekvensEnhet: '{n} MHz',
  frekvensOrd: '{n} megahertz',
  dybde: 'Så dypt inne',
  dybdeEnhet: '{n} cm',
  dybdeOrd: '{n} centimeter inn',
  svart: 'Svart. Av lyden er 1 av 10 opphøyd i {n} igjen.',
  klump: 'Noe er der inne. Hva er det?',
  fingre: 'Det ser ut som fingre.',
  vinker: 'Noen vinker til deg.',
  skarpere: 'Doble tonen',
  dypere: 'Dobbelt så dypt',
  hoyest: 'Lysest tone',
  regn: 'λ = 1 540 / {f} 000 000 m = {l} mm, L = 0,5 · {m} · 2 · {d} = {t} dB',
  utfordring: 'Se så skarpt du kan, minst 12 cm inn.',
  rekord: 'Skarpest til nå: {n}.',
  toppet: '0,186 mm. Ett hakk lysere, og alt blir svart.',
  maal: 'se fingrene, minst 12 cm inn',
  symF: 'tonen',
  symD: 'dybden',
};

export type Ultralydord = keyof typeof tekst;
