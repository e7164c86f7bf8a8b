/** Values as an editor's form hands them over, and as our files mean them. */

export type Verdi = string | number | boolean | null | Verdi[] | { [felt: string]: Verdi };
export type Felter = Record<string, Verdi>;

export const erFelter = (v: unknown): v is Felter => typeof v === 'object' && v !== null && !Array.isArray(v);

/** A form says '' or an empty list where a file leaves the field out. */
const erTom = (v: unknown): boolean =>
  v === undefined ||
  v === null ||
  (typeof v === 'string' && v.trim() === '') ||
  (Array.isArray(v) && v.length === 0) ||
  (erFelter(v) && Object.keys(v).length === 0);

/**
 * A form's value as a file would have it: fields without content are left out, text is trimmed. A list keeps its places:
 * an empty one is null, as in a row of figures that the source lacks.
 * @returns undefined where nothing is left
 */
export function rens(verdi: unknown): Verdi | undefined {
  if (Array.isArray(verdi)) {
    const liste = verdi.map((v) => rens(v) ?? null);
    return liste.every((v) => v === null) ? undefined : liste;
  }
  if (erFelter(verdi)) {
    const felter = Object.entries(verdi).flatMap(([navn, v]) => {
      const rent = rens(v);
      return rent === undefined ? [] : [[navn, rent] as const];
    });
    return felter.length > 0 ? Object.fromEntries(felter) : undefined;
  }
  if (erTom(verdi)) return undefined;
  if (typeof verdi === 'string') return verdi.trim();
  return typeof verdi === 'number' || typeof verdi === 'boolean' ? verdi : undefined;
}

/** Do the two mean the same to a reader of the file? */
export function like(a: Verdi | undefined, b: Verdi | undefined): boolean {
  const [x, y] = [rens(a), rens(b)];
  if (Array.isArray(x) && Array.isArray(y)) return x.length === y.length && x.every((v, i) => like(v, y[i]));
  if (erFelter(x) && erFelter(y)) {
    const navn = new Set([...Object.keys(x), ...Object.keys(y)]);
    return [...navn].every((n) => like(x[n], y[n]));
  }
  return x === y;
}
