import { trinnene, type Trinn } from '../opptak/rutenett.ts';
import { skoleaar } from '../regler/ordlyd.ts';
import { type Skoleregler, skolereglerFor } from '../regler/skoleregler.ts';
import type { Aarsfag, Planfag, Planvalg } from './typer.ts';

/** A pair of subjects that makes one of the two areas of the specialisation; the second builds on the first. */
export interface Par {
  readonly omraade: string;
  readonly fag: readonly string[];
}

/** What stands fast while plans are made. */
export interface Ramme {
  readonly oppslag: ReadonlyMap<string, Planfag>;
  /** The admission that the plan leads to, and the rules of school for its diploma. */
  readonly opptak: number;
  readonly timekrav: Skoleregler['timekrav'];
  /** The autumn in which each year begins. */
  readonly hoest: Readonly<Record<Trinn, number>>;
  readonly har: Aarsfag;
  /** The years that can still be chosen for. */
  readonly ledige: readonly Trinn[];
  /** Hours of Vg3 that are bound (foreign language). */
  readonly bundetVg3: number;
  /** 2P and what may stand in for it: everybody has one of them in Vg2. */
  readonly matteVg2: readonly string[];
  /** The pairs of 140 hours. An area may have two (R1 and R2, S1 and S2). */
  readonly par: readonly Par[];
  /** Subjects that may not fill the specialisation. */
  readonly uten: readonly string[];
}

export function lagRamme({ fag, opptak, har, spraakIVg3, uten = [] }: Planvalg): Ramme {
  const { timekrav } = skolereglerFor(opptak);
  const oppslag = new Map(fag.map((f) => [f.id, f]));
  const counts = (id: string) => {
    const f = oppslag.get(id);
    return f?.type === 'programfag' && f.timer >= timekrav.fag && f.status === 'gjelder';
  };
  return {
    oppslag,
    opptak,
    timekrav,
    hoest: skoleaar(opptak),
    har: { Vg1: [], Vg2: [], Vg3: [], ...har },
    ledige: trinnene.filter((trinn) => !har?.[trinn]),
    bundetVg3: spraakIVg3 ? timekrav.fag : 0,
    matteVg2: fag.flatMap((f) => (f.kanErstattesAv.length > 0 ? [f.id, ...f.kanErstattesAv] : [])),
    par: fag.flatMap((f) => {
      const foran = f.byggerPaa.find(counts);
      return foran && counts(f.id) ? [{ omraade: f.omraade, fag: [foran, f.id] }] : [];
    }),
    uten,
  };
}

export const alleFag = (aar: Aarsfag): string[] => [...aar.Vg1, ...aar.Vg2, ...aar.Vg3];

/** Hours named in a year. */
export const navngitteTimer = (ids: readonly string[], { oppslag }: Ramme): number =>
  ids.reduce((sum, id) => sum + (oppslag.get(id)?.timer ?? 0), 0);

/** Hours taken of a year's programme subjects; the one mathematics that everybody has in Vg2 is not of them. */
export function programtimer(aar: Aarsfag, trinn: 'Vg2' | 'Vg3', ramme: Ramme): number {
  if (trinn === 'Vg3') return navngitteTimer(aar.Vg3, ramme) + ramme.bundetVg3;
  const matte = aar.Vg2.find((id) => ramme.matteVg2.includes(id));
  return navngitteTimer(
    aar.Vg2.filter((id) => id !== matte),
    ramme,
  );
}
