import type { kampanje as nb } from '../nb/kampanje.ts';

/** The same in nynorsk. */
export const kampanje = {
  videre: 'Vidare til',
  forside: 'Dra i noko',
  forsideTekst: 'Ekte formlar frå skulen bestemmer kva som flyttar seg. Prøv sjølv.',
  flere: 'Fleire ting å dra i',
  bilde: 'Teikning frå {tittel}',
  bildeAllment: 'To figurar som ligg over kvarandre, med x i midten',
} satisfies typeof nb;
