/** Sorted by lists of numbers, the first number first, smaller before; ties keep their order. */
export function sortBy<T>(liste: readonly T[], rang: (t: T) => readonly number[]): T[] {
  const compare = (a: readonly number[], b: readonly number[]) => {
    const i = a.findIndex((n, j) => n !== b[j]);
    return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
  };
  const rangert = liste.map((t) => ({ t, rang: rang(t) }));
  return rangert.sort((a, b) => compare(a.rang, b.rang)).map(({ t }) => t);
}
