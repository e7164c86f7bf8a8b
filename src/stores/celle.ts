/**
 * A value that tells when it changes. What an atom of nanostores is, in the few bytes that Fagsjekken has left: nanostores
 * with its hook would be a twentieth of all that the page may weigh.
 */
export interface Celle<T> {
  readonly get: () => T;
  readonly set: (verdi: T) => void;
  /** Calls `lytter` at every change; returns the way to stop. */
  readonly listen: (lytter: (verdi: T) => void) => () => void;
}

export function celle<T>(start: T): Celle<T> {
  let verdi = start;
  const lyttere = new Set<(verdi: T) => void>();
  return {
    get: () => verdi,
    set: (ny) => {
      verdi = ny;
      for (const lytter of lyttere) lytter(ny);
    },
    listen: (lytter) => {
      lyttere.add(lytter);
      return () => void lyttere.delete(lytter);
    },
  };
}
