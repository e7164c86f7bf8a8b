/** The autumn in which somebody who goes straight on to this admission begins each year of school. */
export const skoleaar = (opptak: number) => ({ Vg1: opptak - 3, Vg2: opptak - 2, Vg3: opptak - 1 }) as const;

/**
 * Wordings of rules of school, each from the autumn that a school year begins; a later one holds what it changes and no more.
 * Returns what holds for a diploma of the spring before an admission; the same object each time, for islands compare.
 */
export function ordlydFor<O extends { readonly fra: number }>(rekke: readonly O[]): (opptak: number) => O {
  const naar = new Map<number, O>();
  return (opptak) => {
    const kjent = naar.get(opptak);
    if (kjent) return kjent;
    const regler = Object.assign({}, rekke[0], ...rekke.filter(({ fra }) => fra <= skoleaar(opptak).Vg3)) as O;
    naar.set(opptak, regler);
    return regler;
  };
}
