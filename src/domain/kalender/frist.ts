/**
 * Which deadline is next, by the reader's own day. A page is built one day and read another, so the page itself never says
 * «next»: it lists the dates, and this decides when somebody looks.
 */
export type Friststatus = 'passert' | 'neste' | 'senere';

export interface Plassert {
  readonly status: Friststatus;
  /** Whole days from today; 0 on the day, which is still open; negative afterwards. */
  readonly dager: number;
}

const tall = (dato: string) => Date.parse(`${dato}T00:00:00Z`);

/** One for each date, in the order given. Two deadlines on the next day are both next. */
export function plasser(datoer: readonly string[], iDag: string): Plassert[] {
  const kommende = datoer.filter((dato) => dato >= iDag).sort();
  return datoer.map((dato) => ({
    status: dato < iDag ? 'passert' : dato === kommende[0] ? 'neste' : 'senere',
    dager: Math.round((tall(dato) - tall(iDag)) / 86_400_000),
  }));
}

/** The day it is in Norway, where the deadlines are: 2027-04-15. */
export const dagINorge = (naa: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(naa);
