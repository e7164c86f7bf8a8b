/**
 * How old what we know is. Sample, on 2026-11-30: a rule that ended with the admission of 2026 and has no successor comes
 * first, then what nobody has checked for a year, then what claims to hold for later than its newest source speaks of.
 */
import { opptaksaarFor } from './periode.ts';

/** A fact with its life: what the watch needs of a rule, a requirement, a limit, an offer. */
export interface Opplysning {
  /** File and, where it has several wordings, which. */
  readonly hvor: string;
  /** The day a person last checked it. */
  readonly kontrollert?: string | undefined;
  /** The last admission it holds for; absent: no end is known. */
  readonly til?: number | undefined;
  /** Is there another wording that follows? */
  readonly harEtterfoelger?: boolean | undefined;
  /** The year it claims to hold for: of a rule with an end the last, else the first. */
  readonly hevder?: number | undefined;
  /** What its sources say about when they are from, in their own words: «2020–22», «24.9.2026», «udatert». */
  readonly kildeaar: readonly string[];
}

/** From worst to least. */
export const slag = ['slutt', 'gammel-sjekk', 'gammel-kilde'] as const;
export type Slag = (typeof slag)[number];

export interface Funn {
  readonly slag: Slag;
  readonly hvor: string;
  /** Years or days behind the judgement, for sorting within a kind: the larger the worse. */
  readonly alder: number;
}

const days = (fra: string, til: string) => Math.round((Date.parse(til) - Date.parse(fra)) / 86_400_000);

/** The last year that a text mentions: «2020–22» is 2022, «ca. 2020» is 2020; undefined for «udatert». */
export function sisteAar(tekst: string): number | undefined {
  const spenn = /\b((?:19|20)\d\d)[–-](\d\d)\b/.exec(tekst);
  if (spenn?.[1] && spenn[2]) return Number(spenn[1].slice(0, 2) + spenn[2]);
  const alle = tekst.match(/\b(?:19|20)\d\d\b/g);
  return alle ? Math.max(...alle.map(Number)) : undefined;
}

function judge(o: Opplysning, dag: string): Funn[] {
  const neste = opptaksaarFor(dag);
  const funn: Funn[] = [];
  if (o.til !== undefined && o.til < neste && !o.harEtterfoelger)
    funn.push({ slag: 'slutt', hvor: o.hvor, alder: neste - o.til });
  const gammel = o.kontrollert ? days(o.kontrollert, dag) : 0;
  if (gammel > 365) funn.push({ slag: 'gammel-sjekk', hvor: o.hvor, alder: gammel });
  const aar = o.kildeaar.flatMap((k) => sisteAar(k) ?? []);
  const nyeste = aar.length > 0 ? Math.max(...aar) : undefined;
  // A rule is fixed a year or two before it holds; a source older than that cannot know it.
  if (o.hevder !== undefined && nyeste !== undefined && nyeste < o.hevder - 3)
    funn.push({ slag: 'gammel-kilde', hvor: o.hvor, alder: o.hevder - nyeste });
  return funn;
}

/** What should be looked at again, the worst first. */
export const ferskhet = (opplysninger: readonly Opplysning[], dag: string): Funn[] =>
  opplysninger
    .flatMap((o) => judge(o, dag))
    .sort((a, b) => slag.indexOf(a.slag) - slag.indexOf(b.slag) || b.alder - a.alder || a.hvor.localeCompare(b.hvor));
