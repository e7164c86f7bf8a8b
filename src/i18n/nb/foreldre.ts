/** Strings around the parents' page in other languages. */
export const foreldre = {
  tittel: 'Foreldre: dette bør du vite',
  ingress: 'Det viktigste om fagvalg, frister og hvem som kan hjelpe, på fire språk til.',
};
