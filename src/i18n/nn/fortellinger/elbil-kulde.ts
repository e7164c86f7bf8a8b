import type { ElbilKuldeord } from '../../nb/fortellinger/elbil-kulde.ts';

/** The same in nynorsk. */
export const tekst: Readonly<Record<ElbilKuldeord, string>> = {
  kulde: 'Ute',
  kuldeEnhet: '{n} °C',
  kuldeOrd: '{n} grader',
  fart: 'Fart',
  fartEnhet: '{n} km/t',
  fartOrd: '{n} kilometer i timen',
  langt: '{n} km',
  seint: 'Tom før Dombås. For sakte: Varmen tok {v} % av straumen.',
  fort: 'Tom før Dombås. For fort: Lufta tok {l} % av straumen.',
  best: 'Lengst i denne kulda. Saktare gir kortare.',
  fram: 'Forbi Dombås. Varmen tek {v} %, lufta {l} %.',
  regn: 's = {E} kWh / (({luft} N + {rull} N) / 0,88 + {P} W / {v} m/s) = {s} km',
  frys: '−30 °C',
  sommer: 'Sommar',
  kryp: 'Kryp i 30',
  utfordring: 'Det er −30. Køyr så langt du kan. Kjem du 365 km?',
  rekord: 'Det lengste ditt: {n}.',
  toppet: '370 km, på 62 km/t. Lenger går ikkje.',
  maal: 'Dombås, 330 km, i −30',
  symLuft: 'lufta',
  symRull: 'dekka',
  symP: 'varmen i kupeen',
  symV: 'farten',
};
