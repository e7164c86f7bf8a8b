/** Strings of the page of two-year masters, and of the lines that lead to it. */
export const mastere = {
  tittel: 'Toårige mastere',
  ingress:
    'To år til, etter en bachelor. Derfor spør de ikke etter fagene dine fra videregående, men etter hva du har studert.',
  krav: 'Hva kreves?',
  kravTekst:
    'Som regel en bachelorgrad i faget eller noe nær det, og ofte karakterene C eller bedre i snitt. Det er en tommelfingerregel: Vi har ikke lest kravet til hvert program. Hvert lærested bestemmer selv, og du søker dit, ikke til Samordna opptak.',
  veien: 'Vil du hit, begynner veien med en bachelor. Kravet til den er det som bestemmer hvilke fag du trenger nå.',
  sok: 'Finn bacheloren',
  leder: 'Fører til',
  programmer: 'programmer',
  kilde: 'Lista er laget fra utdanning.no slik den var i februar 2025, og er ikke fullstendig. Sist sjekket {dato}.',
  paaYrketTekst: 'Har du en bachelor, kan du bygge på med to år:',
};
