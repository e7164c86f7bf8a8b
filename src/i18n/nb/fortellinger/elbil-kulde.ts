/** What the story elbil-kulde says beside the words of the shell. */
export const tekst = {
  kulde: 'Ute',
  kuldeEnhet: '{n} °C',
  kuldeOrd: '{n} grader',
  fart: 'Fart',
  fartEnhet: '{n} km/t',
  fartOrd: '{n} kilometer i timen',
  langt: '{n} km',
  seint: 'Tom før Dombås. For sakte: Varmen tok {v} % av strømmen.',
  fort: 'Tom før Dombås. For fort: Lufta tok {l} % av strømmen.',
  best: 'Lengst i denne kulda. Saktere gir kortere.',
  fram: 'Forbi Dombås. Varmen tar {v} %, lufta {l} %.',
  regn: 's = {E} kWh / (({luft} N + {rull} N) / 0,88 + {P} W / {v} m/s) = {s} km',
  frys: '−30 °C',
  sommer: 'Sommer',
  kryp: 'Kryp i 30',
  utfordring: 'Det er −30. Kjør så langt du kan. Kommer du 365 km?',
  rekord: 'Ditt lengste: {n}.',
  toppet: '370 km, på 62 km/t. Lenger går ikke.',
  maal: 'Dombås, 330 km, i −30',
  symLuft: 'lufta',
  symRull: 'dekkene',
  symP: 'varmen i kupeen',
  symV: 'farten',
};

export type ElbilKuldeord = keyof typeof tekst;
