/**
 * May somebody with these subjects begin on what asks for this? Sample (HING, has R1, takes R2 now, in Vg2):
 *
 *     { ord: 'ja-hvis', bestaa: ['r2'], ta: ['fysikk-1'], andre: [], karakterer: [], annet: false }
 *
 * The requirement itself, its source and its year are in content/kravkoder; that R and S exclude each other, and which
 * subject builds on which, stands with source in ../opptak/gyldig.ts.
 */
import { fagMed, type Fagvalg, type Trinnvalg } from '../deling/fagvalg.ts';
import { fagregler, kanStaaSammen } from '../opptak/gyldig.ts';
import type { Svar } from '../opptak/karakterer.ts';
import type { Karakterkrav } from '../opptak/karakterkrav.ts';
import { solutions } from '../opptak/mangler.ts';
import { type Kravregel, vurderKravkode } from '../opptak/vurder.ts';

/** From best to worst. */
export const svarord = ['ja', 'ja-hvis', 'ukjent', 'nei-men'] as const;
export type Svarord = (typeof svarord)[number];

/**
 * Why the answer is «nei, men».
 * kollisjon: the subjects cannot stand on one diploma; studiekompetanse: asked for, and will not be had;
 * tid: the years left in school are too few; karakter: a grade that was told is too low.
 */
export type Hindring = 'kollisjon' | 'studiekompetanse' | 'tid' | 'karakter';

export interface Kravsvar {
  readonly ord: Exclude<Svarord, 'ukjent'>;
  readonly hindring?: Hindring | undefined;
  /** Subjects of the nearest way that are being taken: they must be passed. */
  readonly bestaa: readonly string[];
  /** Subjects of the nearest way that are still to be taken. */
  readonly ta: readonly string[];
  /** Other ways than the nearest, as sets of subjects still to be taken, the shortest first. */
  readonly andre: readonly (readonly string[])[];
  /** Grade conditions that are not known to be met, or that decide and have been told. */
  readonly karakterer: readonly { readonly krav: Karakterkrav; readonly status: Svar }[];
  /** Does the requirement ask for something besides subjects and grades? */
  readonly annet: boolean;
}

/** School years that are left after this one. Unknown: somebody who has not begun to choose. */
const aarIgjen = (trinn: Trinnvalg | undefined): number =>
  ({ vg1: 2, vg2: 1, vg3: 0, ferdig: 0, ukjent: 2 })[trinn ?? 'ukjent'];

/** How far a set of subjects is away; compared from the left. */
type Avstand = readonly number[];

/** How does what has been told meet a requirement? */
export function svarPaaKrav(regel: Kravregel, valg: Fagvalg): Kravsvar {
  const har = fagMed(valg, 'har');
  const tar = fagMed(valg, 'tar');
  const kan = fagMed(valg, 'kan');
  const veier = solutions(regel.krav, new Set(har))
    .map((sett) => ({ sett, avstand: distance(sett, [...har, ...tar], tar, kan) }))
    .sort((a, b) => compare(a.avstand, b.avstand));
  const naermest = veier[0]?.sett ?? [];
  const ta = naermest.filter((fag) => !tar.includes(fag));
  const { poeng, ...karakterer } = valg.karakter;
  const vurdering = vurderKravkode(regel, {
    fag: [...har, ...naermest],
    studiekompetanse: valg.gens !== 'nei',
    karakterer,
    skolepoeng: poeng,
  });
  const hindring = obstacle();
  const bestaa = naermest.filter((fag) => tar.includes(fag));
  const forbehold = bestaa.length > 0 || ta.length > 0 || vurdering.status !== 'oppfylt';
  return {
    ord: hindring ? 'nei-men' : forbehold ? 'ja-hvis' : 'ja',
    hindring,
    bestaa,
    ta,
    // With a collision every other way collides too, or it would be the nearest.
    andre: veier
      .slice(hindring === 'kollisjon' ? veier.length : 1)
      .filter(({ avstand }) => avstand[0] === veier[0]?.avstand[0])
      .map(({ sett }) => sett.filter((fag) => !tar.includes(fag))),
    karakterer: vurdering.karakterer.filter(
      ({ krav, status }) => status !== 'oppfylt' || gradesIn(krav).some((navn) => navn in valg.karakter),
    ),
    annet: vurdering.annet,
  };

  function obstacle(): Hindring | undefined {
    if (collides(naermest, [...har, ...tar])) return 'kollisjon';
    if (vurdering.studiekompetanseMangler) return 'studiekompetanse';
    const nye = ta.filter((fag) => !kan.includes(fag));
    if (nye.length > 0 && yearsNeeded(nye, [...har, ...tar]) > aarIgjen(valg.trinn)) return 'tid';
    return vurdering.karakterer.some(({ status }) => status === 'ikke-oppfylt') ? 'karakter' : undefined;
  }
}

/** Possible on one diploma first, then fewest subjects to add, then fewest that are only planned or begun. */
function distance(
  sett: readonly string[],
  i: readonly string[],
  tar: readonly string[],
  kan: readonly string[],
): Avstand {
  const ny = sett.filter((fag) => !tar.includes(fag));
  return [collides(sett, i) ? 1 : 0, ny.filter((fag) => !kan.includes(fag)).length, ny.length, sett.length];
}

/** Do new subjects make a diploma that cannot be? One that broke the rule before them is told of elsewhere. */
const collides = (nye: readonly string[], fra: readonly string[]): boolean =>
  !kanStaaSammen([...fra, ...nye]) && kanStaaSammen(fra);

const compare = (a: Avstand, b: Avstand): number => {
  const forskjell = a.findIndex((tall, n) => tall !== b[n]);
  return forskjell < 0 ? 0 : (a[forskjell] ?? 0) - (b[forskjell] ?? 0);
};

/** The longest chain of subjects that build on each other (gyldig.ts): R1 and R2 take two years. */
export function yearsNeeded(nye: readonly string[], har: readonly string[]): number {
  const depth = (id: string): number => {
    if (har.includes(id)) return 0;
    const foer = fagregler.flatMap((r) => (r.type === 'bygger-paa' && r.fag === id ? [r.paa] : []));
    return 1 + Math.max(0, ...foer.map(depth));
  };
  return Math.max(0, ...nye.map(depth));
}

/** The grades that a condition speaks of: subjects, and `poeng`. */
export function gradesIn(krav: Karakterkrav): string[] {
  if ('skolepoeng' in krav) return ['poeng'];
  if ('fag' in krav) return [krav.fag];
  return [...new Set(('alle' in krav ? krav.alle : krav.minstEn).flatMap(gradesIn))];
}
