/**
 * localStorage, which in-app browsers may refuse, wipe or keep apart. Every call may fail; none throws.
 * Nothing here is needed for the site to work: the same state stands in the address.
 */
export function lesLager(noekkel: string): string {
  try {
    return localStorage.getItem(noekkel) ?? '';
  } catch {
    return '';
  }
}

/** An empty value removes the key. */
export function skrivLager(noekkel: string, verdi: string): void {
  try {
    if (verdi) localStorage.setItem(noekkel, verdi);
    else localStorage.removeItem(noekkel);
  } catch {
    // Refused or full: the address still holds the state.
  }
}

const slettet = (noekkel: string) => `${noekkel}-slettet`;

/**
 * Remembers, in this tab only, that the visitor deleted. An app may empty the store by itself, and then the address still
 * holds what the visitor wants to keep; after a deletion it must not.
 */
export function merkSlettet(noekkel: string, erSlettet: boolean): void {
  try {
    if (erSlettet) sessionStorage.setItem(slettet(noekkel), '1');
    else sessionStorage.removeItem(slettet(noekkel));
  } catch {
    // Refused: then localStorage is refused too, and the address decides.
  }
}

export function erSlettet(noekkel: string): boolean {
  try {
    return sessionStorage.getItem(slettet(noekkel)) !== null;
  } catch {
    return false;
  }
}

/** Whether what we write is kept, as far as one can tell now. */
export function lagerVirker(): boolean {
  try {
    localStorage.setItem('prove', '1');
    localStorage.removeItem('prove');
    return true;
  } catch {
    return false;
  }
}
