import type { minTest as nb } from '../nb/minTest.ts';

/** The same in nynorsk. */
export const minTest = {
  fortsett: 'Hald fram, {n} av {av}',
  resultat: 'Resultatet ditt',
  tilbake: 'Tilbake til resultatet ditt',
  plass: 'Nummer {n} av {av} på lista di.',
  plassFordi: 'Nummer {n} av {av} på lista di, mellom anna for {liste}.',
  og: 'og',
  glem: 'Gløym meg',
  glemt: 'Gløymt. Svara er borte frå denne telefonen.',
  oyFeil: 'Noko på sida kom ikkje fram, så ho verkar ikkje heilt.',
  oyIgjen: 'Last sida på nytt',
  oyPapir: 'Ta testen på papir',
  oyKrav: 'Sjå krava i tabell',
  oyGrenser: 'Sjå poenggrensene i tabell',
  oyLister: 'Sjå listene',
} satisfies Record<keyof typeof nb, string>;
