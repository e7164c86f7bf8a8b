/**
 * What the rules of points and quotas say in one admission year. The values stand in content/regler, each with the years it
 * holds, its source and how sure it is; a page hands them over, and nothing here knows which year it is.
 */

/** Average → points. */
export interface Karakterpoengregel {
  /** The average is rounded to so many decimals … */
  readonly desimaler: number;
  /** … and multiplied by this. */
  readonly ganger: number;
  /** Do we know what an improved grade and a new subject count for in this year? */
  readonly forbedringKjent: boolean;
}

/** Points for science and mathematics, by area (overlapping subjects share an area). */
export interface Realfagsregel {
  readonly omraader: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** At most so many for one area; absent: no such limit is known for the year. */
  readonly takOmraade?: number | undefined;
  /** At most so many in all. */
  readonly tak: number;
  /** Do points for languages use of the same limit? */
  readonly takMedSpraak: boolean;
  /**
   * Subjects of `a` beside subjects of `b` overlap. What they give together is known only where one of `avklartMed` is among
   * them; otherwise the sum is held back.
   */
  readonly overlapp: {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly avklartMed: readonly string[];
  };
  /** Subjects of which nobody has said what they give. */
  readonly uavklart: readonly string[];
}

/** Points for foreign languages taken as programme subjects. */
export interface Spraakregel {
  /** For level I, II and III. */
  readonly nivaa: readonly [number, number, number];
  /** For each subject of latin and gresk. */
  readonly klassisk: number;
  /** At most so many for one language. */
  readonly takPerSpraak: number;
}

/** The ways to be qualified that points tell apart. */
export type Grunnlag = 'gsk' | 'alder';

/** Points by age, in the ordinary quota. */
export interface Aldersregel {
  readonly perAar: number;
  readonly hoyest: number;
  /** The age that gives the first points, with a diploma (`gsk`) and by the rule for those who are 23 (`alder`). */
  readonly fraAlder: Readonly<Record<Grunnlag, number>>;
}

/** What gives additional points besides subjects and age. */
export const tilleggsslag = ['militaer', 'folkehoegskole', 'studiepoeng-60', 'studiepoeng-30'] as const;
export type Tilleggsslag = (typeof tilleggsslag)[number];

/** Additional points, in the ordinary quota. */
export interface Tilleggsregel {
  readonly poeng: Readonly<Record<Tilleggsslag, number>>;
  /** At most so many, whatever the mix. */
  readonly hoyest: number;
}

/** Who competes in the quota for a first diploma, and for how much of the places. */
export interface Kvoteregel {
  /** Per cent of the places. */
  readonly andel: number;
  /** The age that one may turn at most in the admission year. */
  readonly maksAlder: number;
  /** Does the better of two ways to be qualified count (dobbeltrangering)? */
  readonly dobbeltrangering: boolean;
}

/** The whole of one year. */
export interface Poengregler {
  readonly aar: number;
  readonly karakterpoeng: Karakterpoengregel;
  readonly realfagspoeng: Realfagsregel;
  readonly spraakpoeng: Spraakregel;
  /** At most so many for the sex that is in the minority at a study; 0: gone. */
  readonly kjoennspoeng: { readonly hoyest: number };
  readonly alderspoeng: Aldersregel;
  readonly tilleggspoeng: Tilleggsregel;
  /** For samisk as first language, where the study has no quota for it. */
  readonly samiskpoeng: { readonly poeng: number };
  readonly kvoter: Kvoteregel;
  /** Who goes first when two have as many points. */
  readonly poenglikhet: { readonly avgjoer: 'alder' | 'loddtrekning' };
  /** The way to study competence from the year one turns 23. */
  readonly alder23: Alder23regel;
}

/** 23/5, from 2027 23/6: study competence by age and six subjects. */
export interface Alder23regel {
  readonly navn: string;
  readonly alder: number;
  /** Years of work or education; 0: not asked. */
  readonly praksisAar: number;
}

export type Poengregelnavn = Exclude<keyof Poengregler, 'aar'>;
export const poengregelnavn = [
  'karakterpoeng',
  'realfagspoeng',
  'spraakpoeng',
  'kjoennspoeng',
  'alderspoeng',
  'tilleggspoeng',
  'samiskpoeng',
  'kvoter',
  'poenglikhet',
  'alder23',
] as const satisfies readonly Poengregelnavn[];
