/** Strings of the short addresses, and of the story on the front page, which claims no season. */
export const kampanje = {
  videre: 'Videre til',
  forside: 'Dra i noe',
  forsideTekst: 'Ekte formler fra skolen bestemmer hva som flytter seg. Prøv selv.',
  flere: 'Flere ting å dra i',
  bilde: 'Tegning fra {tittel}',
  bildeAllment: 'To figurer som ligger over hverandre, med x i midten',
};
