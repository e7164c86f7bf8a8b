/** Words of the shell that every X-faktor story is played in; and of what is sent from it. */
export const xfaktorSpill = {
  maal: 'Mål:',
  rekord: 'Rekord:',
  slaa: 'Slå {n}',
  slaaLikt: 'Klarer du {n}?',
  slo: 'Du slo {n}.',
  utfordre: 'Slå meg',
  utfordring: '{n}. Slå meg. {krok}',
  kopiert: 'Lenka er kopiert.',
  bilde: 'Lag bilde',
  bildeFeil: 'Nettleseren fikk ikke til bildet.',
  neste: 'Neste',
  gjett: 'Tipp først',
  tippetRett: 'Du tippet rett: {r}.',
  tippetFeil: 'Du tippet {g}. Det er {r}.',
};
