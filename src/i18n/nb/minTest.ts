/** What pages say to somebody whose answers lie on the device. They travel with the page, so they are few. */
export const minTest = {
  fortsett: 'Fortsett, {n} av {av}',
  resultat: 'Resultatet ditt',
  tilbake: 'Tilbake til resultatet ditt',
  plass: 'Nummer {n} av {av} på lista di.',
  plassFordi: 'Nummer {n} av {av} på lista di, blant annet for {liste}.',
  og: 'og',
  glem: 'Glem meg',
  glemt: 'Glemt. Svarene er borte fra denne telefonen.',
  // Where a part of the page did not come
  oyFeil: 'Noe på siden kom ikke fram, så den virker ikke helt.',
  oyIgjen: 'Last siden på nytt',
  oyPapir: 'Ta testen på papir',
  oyKrav: 'Se kravene i tabell',
  oyGrenser: 'Se poenggrensene i tabell',
  oyLister: 'Se listene',
};
