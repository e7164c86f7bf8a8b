/** Compares by a list of numbers, the first first; smaller comes before. Ties keep their order in a stable sort. */
export const compareBy =
  <T>(rang: (t: T) => readonly number[]) =>
  (a: T, b: T): number => {
    const [x, y] = [rang(a), rang(b)];
    const i = x.findIndex((n, j) => n !== y[j]);
    return i < 0 ? 0 : (x[i] ?? 0) - (y[i] ?? 0);
  };
