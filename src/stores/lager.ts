/**
 * localStorage, which in-app browsers may refuse, wipe or keep apart. Every call may fail; none throws.
 * Nothing here is needed for the site to work: the same state stands in the address.
 *
 * Where it is refused or full, the tab's own name keeps the text instead: it lives from page to page in this tab, is emptied
 * by the browser when another site comes, and goes with the tab. So one's own result is known as one's own.
 */
export function lesLager(noekkel: string): string {
  const iFanen = lesFane()[noekkel];
  if (iFanen) return iFanen;
  try {
    return localStorage.getItem(noekkel) ?? '';
  } catch {
    return '';
  }
}

const merke = 'stem:';

/** What the tab keeps where the store is refused. */
export function lesFane(): Record<string, string> {
  try {
    return window.name.startsWith(merke) ? (JSON.parse(window.name.slice(merke.length)) as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function skrivFane(noekkel: string, verdi: string): void {
  const { [noekkel]: _, ...andre } = lesFane();
  const alle = verdi ? { ...andre, [noekkel]: verdi } : andre;
  window.name = Object.keys(alle).length > 0 ? merke + JSON.stringify(alle) : '';
}

/** An empty value removes the key. */
export function skrivLager(noekkel: string, verdi: string): void {
  try {
    if (verdi) localStorage.setItem(noekkel, verdi);
    else localStorage.removeItem(noekkel);
    if (window.name) skrivFane(noekkel, '');
  } catch {
    // Refused or full: the tab remembers, and the address holds the state.
    skrivFane(noekkel, verdi);
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
