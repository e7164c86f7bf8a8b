import type { Spraak } from './spraak.ts';

/** Strings of the short addresses, and of the story on the front page, which claims no season. */
const nb = {
  videre: 'Videre til',
  forside: 'Dra i noe',
  forsideTekst: 'Ekte formler fra skolen bestemmer hva som flytter seg. Prøv selv.',
  flere: 'Flere ting å dra i',
  bilde: 'Tegning fra {tittel}',
  bildeAllment: 'To figurer som ligger over hverandre, med x i midten',
};

const nn: Record<keyof typeof nb, string> = {
  videre: 'Vidare til',
  forside: 'Dra i noko',
  forsideTekst: 'Ekte formlar frå skulen bestemmer kva som flyttar seg. Prøv sjølv.',
  flere: 'Fleire ting å dra i',
  bilde: 'Teikning frå {tittel}',
  bildeAllment: 'To figurar som ligg over kvarandre, med x i midten',
};

export const kampanjetekster = (spraak: Spraak) => (spraak === 'nn' ? nn : nb);
