/**
 * Ways round what is missing. Sample (realfagskurs; from `omvei` in content/veier, with its id and `fag`):
 *
 *     { id: 'realfagskurs', maaneder: { min: 6, maks: 6 }, per: 'alt', erstatter: 'fagene',
 *       krever: [['studiekompetanse']], fag: ['r1', 'r2', 'fysikk-1'] }
 *
 * The months are those of the way itself. Waiting for the autumn when a study begins is not among them.
 */

import { sortBy } from './rekke.ts';

/**
 * What a way stands in for. kravet: study competence and subjects; fagene: the subjects that it names;
 * alle-fag: any subject; studiekompetanse: only that.
 */
export const erstatninger = ['kravet', 'fagene', 'alle-fag', 'studiekompetanse'] as const;

/** What somebody can have that a way asks for. vg2: Vg1 and Vg2 are completed; fagskole: two years of technical. */
export const forutsetninger = ['studiekompetanse', 'fagbrev', 'fagskole', 'vg2', '23-aar', 'praksis-5-aar'] as const;
export type Forutsetning = (typeof forutsetninger)[number];

export interface Omvei {
  readonly id: string;
  readonly maaneder: Tidsbruk;
  readonly per: 'alt' | 'fag';
  readonly erstatter: (typeof erstatninger)[number];
  /** Whoever meets all of one list can take it. Empty: everybody. */
  readonly krever: readonly (readonly Forutsetning[])[];
  readonly fag: readonly string[];
}

/** Months; no `maks`: nobody has told an upper end. */
export interface Tidsbruk {
  readonly min: number;
  readonly maks?: number | undefined;
}

/** What somebody lacks for a study. */
export interface Behov {
  /** The ways that the study's code knows (the ids of `veier` beside it in the graph). */
  readonly veier: readonly string[];
  /** Subjects: one set from `minsteSett`, or those that a plan lacks. */
  readonly fag: readonly string[];
  /** Is study competence asked for as well? */
  readonly studiekompetanse: boolean;
}

/** A way that somebody can take, and what it costs in time. */
export interface Veiforslag {
  readonly id: string;
  readonly maaneder: Tidsbruk;
  /** What is still missing afterwards, so that another way is needed too. */
  readonly gjenstaar: { readonly fag: readonly string[]; readonly studiekompetanse: boolean };
}

/**
 * The ways that somebody can take to what is missing: those that settle everything first, and among
 * them the shortest first. Single subjects and study competence can be had for any study; other ways
 * only where the study's code knows them. A way that covers part of the subjects is left out.
 */
export function veierRundt(behov: Behov, har: readonly Forutsetning[], omveier: readonly Omvei[]): Veiforslag[] {
  const utenKompetanse = behov.studiekompetanse && !har.includes('studiekompetanse');
  const forslag = omveier.flatMap(({ id, maaneder, per, erstatter, krever, fag }): Veiforslag[] => {
    const kompetanse = erstatter === 'kravet' || erstatter === 'studiekompetanse';
    const fagene = erstatter === 'fagene' ? behov.fag.every((f) => fag.includes(f)) : erstatter !== 'studiekompetanse';
    const overalt = erstatter === 'alle-fag' || erstatter === 'studiekompetanse';
    const nytte = (kompetanse && utenKompetanse) || (fagene && behov.fag.length > 0);
    const kan = krever.length === 0 || krever.some((alle) => alle.every((f) => har.includes(f)));
    if (!nytte || !kan || !(overalt || behov.veier.includes(id))) return [];
    const antall = behov.fag.length;
    return [
      {
        id,
        // Several subjects may be taken at once or one after the other.
        maaneder: per === 'fag' ? { min: maaneder.min, maks: (maaneder.maks ?? maaneder.min) * antall } : maaneder,
        gjenstaar: { fag: fagene ? [] : behov.fag, studiekompetanse: utenKompetanse && !kompetanse },
      },
    ];
  });
  return sortBy(forslag, ({ maaneder, gjenstaar }) => [
    Number(gjenstaar.studiekompetanse || gjenstaar.fag.length > 0),
    maaneder.min,
    maaneder.maks ?? Number.MAX_SAFE_INTEGER,
  ]);
}
