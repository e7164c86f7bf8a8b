/** What the island fetches from our own address, each file once a visit. */
import type { Tillegg } from '../../content/fagsjekken/typer.ts';

const hentet = new Map<string, Promise<unknown>>();

function hent<T>(fil: string): Promise<T> {
  let svar = hentet.get(fil);
  if (!svar) {
    svar = fetch(`/fagsjekken/${fil}.json`).then((s) => {
      if (!s.ok) throw new Error(`${fil}: ${s.status}`);
      return s.json();
    });
    hentet.set(fil, svar);
    // The next who asks tries again.
    svar.catch(() => hentet.delete(fil));
  }
  return svar as Promise<T>;
}

/** Rules in words, sources and strings of the lower half, in the language of the page. */
export const hentTillegg = (spraak: string): Promise<Tillegg> => hent<Tillegg>(spraak);

/** Everyday words for studies and occupations, by goal. Without them the names are still searched. */
export const hentOrd = (): Promise<Readonly<Record<string, string>>> =>
  hent<Readonly<Record<string, string>>>('ord').catch(() => ({}));
