/**
 * The portrait: the test asks about three things, so it answers about three things.
 *
 *     const deler = lagPortrettdeler(resultat.profil, svar, paastander);
 *     deler.liker   // twelve interests, the strongest first: { fasett, verdi, styrke, svar: ['data-1', 'data-3'] }
 *     deler.erDu    // four traits, each a place between two good ends: { akse, verdi, side: 'a' | 'm' | 'b', svar }
 *     deler.laere   // four contrasts about learning, in the same form
 *     deler.jobbe   // four contrasts about the working day
 *
 * How to show it: words come from `ordene('portrett', spraak)`, and `tittellinje` (beside this file)
 * makes the line on top. A trait is drawn as a mark at `plassering(verdi)` (0–1) between `ord.trekk[akse].ender`, with
 * `ord.trekk[akse].tekst[side]` under it; a contrast the same way, its ends being the two poles of its statement.
 * `svar` is the pupil's own answers behind the line, to be written out. `side` is undefined where nothing in that part
 * is answered yet: show `ord.ubesvart`. There is never a number, a score or a type. Texts say «du»: on somebody else's
 * result show the title and the places, not the texts.
 *
 * Seen from the pupil's own answers alone: the norm for people (norm.ts) moves the list of occupations, never this.
 */
import { fasetter, type Fasett, type Kontrast, trekk, type Trekk } from './maal.ts';
import type { Grunn } from './grunner.ts';
import type { Profil } from './profil.ts';
import type { Paastand, Svar, Svarsett } from './typer.ts';
import { portrettgrense } from './vekter.ts';

/** First end, in the middle, second end. Both ends are good places to be. */
export type Side = 'a' | 'm' | 'b';

export interface Interesse {
  readonly fasett: Fasett;
  /** Steps of the five-step scale above (+) or below (−) the person's own mean; 0 where nothing is answered. */
  readonly verdi: number;
  /** mer: clearly above the own mean. mindre: clearly below. midt: neither, or unanswered. */
  readonly styrke: 'mer' | 'midt' | 'mindre';
  /** Statements of this facet that were answered 4 or 5, the highest answer first. */
  readonly svar: readonly string[];
}

export interface Plass<A extends Trekk | Kontrast> {
  readonly akse: A;
  /** −2 wholly the first end, 2 wholly the second. */
  readonly verdi: number;
  readonly side: Side | undefined;
  /** The answers that point to this side, at most two, the clearest first; none where the side is the middle. */
  readonly svar: readonly Grunn[];
}

export interface Portrettdeler {
  readonly liker: readonly Interesse[];
  readonly erDu: readonly Plass<Trekk>[];
  readonly laere: readonly Plass<Kontrast>[];
  readonly jobbe: readonly Plass<Kontrast>[];
}

/** The contrasts that are about learning; the rest are about the working day. Both in the order shown. */
const laeringskontraster = [
  'praktisk-teoretisk',
  'alene-sammen',
  'rammer-fritt',
  'kort-lang',
] as const satisfies readonly Kontrast[];
const arbeidskontraster = [
  'ute-inne',
  'hender-skjerm',
  'fordypning-variasjon',
  'ro-tempo',
] as const satisfies readonly Kontrast[];

/** Where the mark stands between the two ends: 0 at the first, 1 at the second. */
export const plassering = (verdi: number): number => Math.min(1, Math.max(0, (verdi + 2) / 4));

export function lagPortrettdeler(profil: Profil, svar: Svarsett, paastander: readonly Paastand[]): Portrettdeler {
  const plasser = <A extends Trekk | Kontrast>(navn: readonly A[]) =>
    navn.map((akse) => lagPlass(akse, profil, svar, paastander));
  return {
    // A stable sort: of two that are alike, the one named first comes first.
    liker: fasetter.map((fasett) => lagInteresse(fasett, profil, svar, paastander)).sort((x, y) => y.verdi - x.verdi),
    erDu: plasser(trekk),
    laere: plasser(laeringskontraster),
    jobbe: plasser(arbeidskontraster),
  };
}

function lagInteresse(
  fasett: Fasett,
  { maalinger }: Profil,
  svar: Svarsett,
  paastander: readonly Paastand[],
): Interesse {
  const { verdi } = maalinger[fasett];
  const gitt = (id: string): number => svar[id] ?? 0;
  return {
    fasett,
    verdi,
    styrke: verdi >= portrettgrense.fasett ? 'mer' : verdi <= -portrettgrense.fasett ? 'mindre' : 'midt',
    svar: paastander
      .filter((p) => p.maaler === fasett && gitt(p.id) >= 4)
      .map((p) => p.id)
      .sort((x, y) => gitt(y) - gitt(x)),
  };
}

/** The middle of the five-step scale. */
const midten: Svar = 3;

function lagPlass<A extends Trekk | Kontrast>(
  akse: A,
  { maalinger }: Profil,
  svar: Svarsett,
  paastander: readonly Paastand[],
): Plass<A> {
  const { verdi, besvart } = maalinger[akse];
  const side: Side = Math.abs(verdi) < portrettgrense.plass ? 'm' : verdi < 0 ? 'a' : 'b';
  const mot = side === 'a' ? -1 : 1;
  const egne = paastander.flatMap((p) => {
    if (p.maaler !== akse) return [];
    const avstand = (svar[p.id] ?? midten) - midten;
    const snudd = p.del === 'slik-er-jeg' && p.snudd ? -1 : 1;
    const styrke = avstand * snudd * mot;
    return side !== 'm' && styrke > 0
      ? [{ paastand: p.id, retning: avstand < 0 ? (-1 as const) : (1 as const), styrke }]
      : [];
  });
  return {
    akse,
    verdi,
    side: besvart > 0 ? side : undefined,
    svar: egne
      .sort((x, y) => y.styrke - x.styrke)
      .slice(0, 2)
      .map(({ paastand, retning }) => ({ paastand, retning })),
  };
}
