import type { Spraak } from './spraak.ts';

/** Strings of the page of two-year masters, and of the lines that lead to it. */
const nb = {
  tittel: 'Toårige mastere',
  ingress:
    'To år til, etter en bachelor. Derfor spør de ikke etter fagene dine fra videregående, men etter hva du har studert.',
  krav: 'Hva kreves?',
  kravTekst:
    'Som regel en bachelorgrad i faget eller noe nær det, og ofte karakterene C eller bedre i snitt. Det er en tommelfingerregel: Vi har ikke lest kravet til hvert program. Hvert lærested bestemmer selv, og du søker dit, ikke til Samordna opptak.',
  veien: 'Vil du hit, begynner veien med en bachelor. Kravet til den er det som bestemmer hvilke fag du trenger nå.',
  soek: 'Finn bacheloren',
  leder: 'Fører til',
  kilde: 'Lista er laget fra utdanning.no slik den var i februar 2025, og er ikke fullstendig. Sist sjekket {dato}.',
  paaYrketTekst: 'Har du en bachelor, kan du bygge på med to år:',
};

const nn: typeof nb = {
  tittel: 'Toårige masterar',
  ingress:
    'To år til, etter ein bachelor. Difor spør dei ikkje etter faga dine frå vidaregåande, men etter kva du har studert.',
  krav: 'Kva blir kravd?',
  kravTekst:
    'Som regel ein bachelorgrad i faget eller noko nær det, og ofte karakterane C eller betre i snitt. Det er ein tommelfingerregel: Vi har ikkje lese kravet til kvart program. Kvar lærestad avgjer sjølv, og du søkjer dit, ikkje til Samordna opptak.',
  veien: 'Vil du hit, byrjar vegen med ein bachelor. Kravet til han er det som avgjer kva fag du treng no.',
  soek: 'Finn bacheloren',
  leder: 'Fører til',
  kilde: 'Lista er laga frå utdanning.no slik ho var i februar 2025, og er ikkje fullstendig. Sist sjekka {dato}.',
  paaYrketTekst: 'Har du ein bachelor, kan du byggje på med to år:',
};

const alle: Record<Spraak, Readonly<Record<keyof typeof nb, string>>> = { nb, nn };

/** The strings of the two-year masters in one language. */
export const mastertekster = (spraak: Spraak) => alle[spraak];
