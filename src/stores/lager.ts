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
