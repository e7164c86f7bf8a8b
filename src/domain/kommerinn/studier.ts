import { isMet, type Krav } from '../opptak/uttrykk.ts';
import { type Grense, type Kvotepoeng, type Utfall, utfallFor } from '../poeng/grense.ts';

/** One study at one place with its limits, as the island fetches it. */
export interface Studium {
  readonly kode: string;
  readonly navn: string;
  readonly laerested: string;
  readonly sted: string;
  /** «deltid, nettbasert»; a start in spring; empty where there is nothing to tell. */
  readonly form: readonly string[];
  /** The study's own page: its id among the studies. */
  readonly utdanning: string;
  /** The requirement, by its id; absent: not known. */
  readonly krav?: string | undefined;
  /** By year, the newest first. */
  readonly grenser: readonly { readonly aar: number; readonly grense: Grense }[];
  /** The limits are on a scale of their own. */
  readonly egenSkala?: boolean | undefined;
}

/** What decides of a requirement. */
export interface Kravdel {
  readonly kode: string;
  readonly krav: Krav;
  /** Does it ask for grades, or for something besides subjects? */
  readonly mer: boolean;
}

export interface Studiedata {
  readonly krav: Readonly<Record<string, Kravdel>>;
  readonly studier: readonly Studium[];
}

/** Do the subjects meet the requirement? ukjent: we have not seen what is asked. */
export type Fagsvar = 'dekket' | 'mangler' | 'ukjent';

export function fagsvar({ krav }: Studium, kravene: Studiedata['krav'], fag: readonly string[]): Fagsvar {
  const del = krav === undefined ? undefined : kravene[krav];
  if (!del) return 'ukjent';
  return isMet(del.krav, new Set(fag)) ? 'dekket' : 'mangler';
}

/** How one would have fared in the newest year that has a limit; «egen»: its scale is another. */
export function utfallI(studium: Studium, poeng: Kvotepoeng & { iKvoten: boolean }): Utfall | 'egen' {
  const [nyeste] = studium.grenser;
  if (studium.egenSkala) return 'egen';
  return nyeste ? utfallFor(poeng, nyeste.grense, poeng.iKvoten) : 'ukjent';
}

const bare = (tekst: string) => tekst.toLowerCase().normalize('NFC');

/** Studies whose name, place or school holds every word. */
export function sokStudier(studier: readonly Studium[], tekst: string): Studium[] {
  const ord = bare(tekst).split(/\s+/).filter(Boolean);
  return studier.filter((s) => {
    const alt = bare(`${s.navn} ${s.laerested} ${s.sted} ${s.form.join(' ')}`);
    return ord.every((o) => alt.includes(o));
  });
}
