import type { Ultralydord } from '../../nb/fortellinger/ultralyd.ts';

/** The same in nynorsk. */
export const tekst: Readonly<Record<Ultralydord, string>> = {
  frekvens: 'Tonehøgd',
  frekvensEnhet: '{n} MHz',
  frekvensOrd: '{n} megahertz',
  dybde: 'Så djupt inne',
  dybdeEnhet: '{n} cm',
  dybdeOrd: '{n} centimeter inn',
  svart: 'Svart. Av lyden er 1 av 10 opphøgd i {n} att.',
  klump: 'Noko er der inne. Kva er det?',
  fingre: 'Det ser ut som fingrar.',
  vinker: 'Nokon vinkar til deg.',
  skarpere: 'Doble tonen',
  dypere: 'Dobbelt så djupt',
  hoyest: 'Lysast tone',
  regn: 'λ = 1 540 / {f} 000 000 m = {l} mm, L = 0,5 · {m} · 2 · {d} = {t} dB',
  utfordring: 'Sjå så skarpt du kan, minst 12 cm inn.',
  rekord: 'Skarpast til no: {n}.',
  toppet: '0,186 mm. Eitt hakk lysare, og alt blir svart.',
  maal: 'sjå fingrane, minst 12 cm inn',
  symF: 'tonen',
  symD: 'djupna',
};
