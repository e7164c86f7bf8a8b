import type { mastere as nb } from '../nb/mastere.ts';

/** The same in nynorsk. */
export const mastere = {
  tittel: 'Toårige masterar',
  ingress:
    'To år til, etter ein bachelor. Difor spør dei ikkje etter faga dine frå vidaregåande, men etter kva du har studert.',
  krav: 'Kva blir kravd?',
  kravTekst:
    'Som regel ein bachelorgrad i faget eller noko nær det, og ofte karakterane C eller betre i snitt. Det er ein tommelfingerregel: Vi har ikkje lese kravet til kvart program. Kvar lærestad avgjer sjølv, og du søkjer dit, ikkje til Samordna opptak.',
  veien: 'Vil du hit, begynner vegen med ein bachelor. Kravet til han er det som avgjer kva fag du treng no.',
  sok: 'Finn bacheloren',
  leder: 'Fører til',
  programmer: 'program',
  kilde: 'Lista er laga frå utdanning.no slik ho var i februar 2025, og er ikkje fullstendig. Sist sjekka {dato}.',
  paaYrketTekst: 'Har du ein bachelor, kan du byggje på med to år:',
} satisfies typeof nb;
