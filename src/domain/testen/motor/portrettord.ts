/** The shape of the portrait's words, the same in both languages, and the line made from them. */
import type { Fasett, Kontrast, Trekk } from './maal.ts';
import type { Portrettdeler, Side } from './portrettdeler.ts';
import { portrettgrense } from './vekter.ts';

export interface Portrettord {
  /** The three headings, and one sentence under each. */
  readonly deler: Readonly<Record<'liker' | 'erDu' | 'arbeid', { readonly tittel: string; readonly om: string }>>;
  /** Subheadings of the third part. */
  readonly laere: string;
  readonly jobbe: string;
  /** The honest sentence about teaching: a wish is not a way of learning. */
  readonly undervisning: string;
  /** Said under «Slik er du»: how little the traits count in the list. */
  readonly tellerLite: string;
  /** «Du vil gjerne {a}.», «Du vil gjerne {a}, og {b}.»: statements answered 4 or 5, their first letter made small. */
  readonly gjerne: string;
  readonly gjerneTo: string;
  /** In the place of a list of interests where nothing stands out. */
  readonly flatt: string;
  /** In the place of a text where the part is not answered. */
  readonly ubesvart: string;
  /** Between the two ends. */
  readonly midt: string;
  readonly trekk: Readonly<
    Record<Trekk, { readonly navn: string; readonly ender: readonly [string, string]; readonly tekst: Sidetekst }>
  >;
  readonly kontrast: Readonly<Record<Kontrast, Sidetekst>>;
  readonly tittel: {
    /** One word for each interest. */
    readonly fasett: Readonly<Record<Fasett, string>>;
    /** «helst ute», «helst inne»: one for each end. */
    readonly helst: Readonly<Record<Kontrast, readonly [string, string]>>;
    readonly to: string;
    readonly medKontrast: string;
    readonly ingen: string;
  };
}

export type Sidetekst = Readonly<Record<Side, string>>;

const stor = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
const sett = (mal: string, a: string, b: string) => mal.replace('{a}', a).replace('{b}', b);

/**
 * One true line from the two strongest interests and the clearest contrast: «Kode og tall, helst i fred». It names only
 * what stands out, says «litt av hvert» where nothing does, and speaks of nobody, so it fits one's own and a shared result.
 */
export function tittellinje({ liker, laere, jobbe }: Portrettdeler, { tittel }: Portrettord): string {
  const [a, b] = liker.filter((i) => i.styrke === 'mer').map((i) => tittel.fasett[i.fasett]);
  const forst = stor(a && b ? sett(tittel.to, a, b) : (a ?? tittel.ingen));
  const [klarest] = [...laere, ...jobbe]
    .filter((k) => Math.abs(k.verdi) >= portrettgrense.kontrast)
    .sort((x, y) => Math.abs(y.verdi) - Math.abs(x.verdi));
  return klarest ? sett(tittel.medKontrast, forst, tittel.helst[klarest.akse][klarest.verdi < 0 ? 0 : 1]) : forst;
}
