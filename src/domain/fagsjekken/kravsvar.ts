/**
 * May somebody with these subjects begin on what asks for this? Sample (HING, has R1, takes R2 now, in Vg2):
 *
 *     { ord: 'ja-hvis', bestaa: ['r2'], ta: ['fysikk-1'], andre: [], faller: [], karakterer: [], annet: false }
 *
 * The requirement itself, its source and its year are in content/kravkoder; that R and S exclude each other, and which
 * subject builds on which, stands in the rules of school (../regler/skoleregler.ts); what the subjects add to the points, in the rules of
 * the admission year (content/regler).
 */
import { fagMed, type Fagvalg, type Trinnvalg } from '../deling/fagvalg.ts';
import { kanStaaSammen } from '../opptak/gyldig.ts';
import { type Svar, vurderKarakter } from '../opptak/karakterer.ts';
import type { Karakterkrav } from '../opptak/karakterkrav.ts';
import { solutions } from '../opptak/mangler.ts';
import { type Kravregel, vurderKravkode, type Vurdering } from '../opptak/vurder.ts';
import { fagreglerFor } from '../regler/fagregler.ts';
import { diplomer } from './diplom.ts';

/** From best to worst. */
export const svarord = ['ja', 'ja-hvis', 'ukjent', 'nei-men'] as const;
export type Svarord = (typeof svarord)[number];

/**
 * Why the answer is «nei, men».
 * kollisjon: the subjects cannot stand on one diploma; studiekompetanse: asked for, and will not be had;
 * tid: the years left in school are too few; ennaa: school is over, and something is to be taken besides;
 * karakter: a grade or an average that was told is too low; poengkrav: only the sum of points is, and nobody has said whether
 * what is asked stays as it is.
 */
export type Hindring = 'kollisjon' | 'studiekompetanse' | 'tid' | 'ennaa' | 'karakter' | 'poengkrav';

export interface Kravsvar {
  readonly ord: Exclude<Svarord, 'ukjent'>;
  readonly hindring?: Hindring | undefined;
  /** Subjects of the nearest way that are being taken: they must be passed. */
  readonly bestaa: readonly string[];
  /** Subjects of the nearest way that are still to be taken. */
  readonly ta: readonly string[];
  /** Other ways than the nearest, as sets of subjects still to be taken, the shortest first. */
  readonly andre: readonly (readonly string[])[];
  /** Subjects that have been told and that give way on the diploma, because R and S cannot stand together. */
  readonly faller: readonly string[];
  /** Grade conditions that are not known to be met, or that decide and have been told. */
  readonly karakterer: readonly { readonly krav: Karakterkrav; readonly status: Svar }[];
  /** Does the requirement ask for something besides subjects and grades? */
  readonly annet: boolean;
}

/** What some subjects add to the average × 10 in one admission year; undefined: nobody can tell. */
export type Fagpoeng = (fag: readonly string[]) => number | undefined;

/** School years with subjects to choose that are left after this one. Unknown: somebody who has not begun to choose. */
const aarIgjen = (trinn: Trinnvalg | undefined): number =>
  ({ '10': 2, vg1: 2, vg2: 1, vg3: 0, ferdig: 0, ukjent: 2 })[trinn ?? 'ukjent'];

/** The rules that an answer is given by. */
export interface Regelaar {
  /** The admission that one applies to. */
  readonly opptak: number;
  /** The admission that the diploma is made for: see `vitnemaalsaar`. */
  readonly vitnemaal: number;
  /** Points for subjects in the year that one applies; absent: nobody can tell. */
  readonly fagpoeng?: Fagpoeng;
  /** Do subjects give other points than when the sums that requirements ask for were set? */
  readonly nyePoeng?: boolean;
}

/** How does what has been told meet a requirement, by the rules of one admission year? */
export function svarPaaKrav(regel: Kravregel, valg: Fagvalg, { vitnemaal, fagpoeng, nyePoeng }: Regelaar): Kravsvar {
  const kan = fagMed(valg, 'kan');
  // Whoever has left school has no diploma left to collide on.
  const ferdig = valg.trinn === 'ferdig';
  const fagene = fagMed(valg, 'har', 'tar');
  const veier = (ferdig ? [{ fag: fagene, faller: [] }] : diplomer(fagene, vitnemaal))
    .flatMap(({ fag, faller }) => {
      const har = fag.filter((id) => valg.fag[id] === 'har');
      return solutions(regel.krav, new Set(har)).map((sett) => {
        const ny = sett.filter((id) => !fag.includes(id));
        const mangler = ny.filter((id) => !kan.includes(id));
        const kolliderer = !ferdig && !kanStaaSammen([...fag, ...sett], vitnemaal);
        const forSent = !ferdig && mangler.length > 0 && yearsNeeded(mangler, fag, vitnemaal) > aarIgjen(valg.trinn);
        return { sett, fag, har, faller, ny, mangler, kolliderer, forSent };
      });
    })
    .map((vei) => ({ ...vei, avstand: distance(vei) }))
    .sort((a, b) => compare(a.avstand, b.avstand));
  // What cannot be had before school is over is taken afterwards, and then nothing collides: a pupil with S may take R2.
  const forSent = veier[0]?.forSent && (!veier[0].kolliderer || valg.trinn === 'vg3');
  const naermest = forSent ? [...veier].sort((a, b) => compare(a.avstand.slice(2), b.avstand.slice(2)))[0] : veier[0];
  const resten = veier.filter((vei) => vei !== naermest);
  // No content file may hold a requirement that cannot be met; the schema refuses it.
  if (!naermest) throw new RangeError('et krav uten noen vei kan ikke besvares');

  const { poeng, ...karakterer } = valg.karakter;
  const fag = [...new Set([...naermest.fag, ...naermest.sett])];
  const ekstra = fagpoeng?.(fag);
  const vitnemaalet = {
    fag,
    studiekompetanse: valg.gens !== 'nei',
    karakterer,
    karakterpoeng: poeng,
    skolepoeng: poeng === undefined || ekstra === undefined ? undefined : poeng + ekstra,
  };
  const vurdering = vurderKravkode(regel, vitnemaalet);
  const tar = naermest.fag.filter((id) => valg.fag[id] === 'tar');
  /** One that is being taken, and whose pass settles a grade condition that nothing else settles, must be passed too. */
  const avgjoer = tar.find((id) =>
    regel.karakterkrav
      .flatMap(partsOf)
      .some(
        (del) =>
          'fag' in del &&
          del.dekkesAv?.includes(id) &&
          vurderKarakter(del, { fag: naermest.har, studiekompetanse: true, karakterer }) !== 'oppfylt',
      ),
  );
  const bestaa = [...new Set([...naermest.sett.filter((id) => tar.includes(id)), ...(avgjoer ? [avgjoer] : [])])];
  const ta = naermest.ny;
  const hindring = obstacle();
  const forbehold = bestaa.length > 0 || ta.length > 0 || vurdering.status !== 'oppfylt';
  return {
    ord: hindring ? 'nei-men' : forbehold ? 'ja-hvis' : 'ja',
    hindring,
    bestaa,
    ta,
    // With a collision every other way collides too, or it would be the nearest.
    andre:
      hindring === 'kollisjon'
        ? []
        : resten
            .filter(
              (v) => !v.kolliderer && v.forSent === naermest.forSent && v.faller.join() === naermest.faller.join(),
            )
            .map(({ ny }) => ny),
    faller: naermest.faller,
    karakterer: vurdering.karakterer.filter(
      ({ krav, status }) => status !== 'oppfylt' || gradesIn(krav).some((navn) => Object.hasOwn(valg.karakter, navn)),
    ),
    annet: vurdering.annet,
  };

  function obstacle(): Hindring | undefined {
    if (naermest?.kolliderer && !forSent) return 'kollisjon';
    if (vurdering.studiekompetanseMangler) return 'studiekompetanse';
    if (ferdig && naermest?.mangler.length) return 'ennaa';
    if (forSent) return 'tid';
    if (!fails(vurdering)) return undefined;
    return nyePoeng && !fails(vurderKravkode(regel, { ...vitnemaalet, skolepoeng: 100 })) ? 'poengkrav' : 'karakter';
  }
}

/** Is a grade known to be too low? */
const fails = ({ karakterer }: Vurdering) => karakterer.some(({ status }) => status === 'ikke-oppfylt');

interface Vei {
  readonly sett: readonly string[];
  readonly ny: readonly string[];
  readonly mangler: readonly string[];
  readonly kolliderer: boolean;
  readonly forSent: boolean;
}

/**
 * How far a way is off, compared from the left: possible on one diploma first, then in time, then fewest subjects to add, of
 * those that carry on what has been begun, then fewest that are only planned or begun. After school the first two fall away.
 */
const distance = (v: Vei): readonly number[] => [
  Number(v.kolliderer),
  Number(v.forSent),
  v.mangler.length,
  v.ny.length,
  Number(v.kolliderer),
  v.sett.length,
];

const compare = (a: readonly number[], b: readonly number[]): number => {
  const forskjell = a.findIndex((tall, n) => tall !== b[n]);
  return forskjell < 0 ? 0 : (a[forskjell] ?? 0) - (b[forskjell] ?? 0);
};

/** The longest chain of subjects that build on each other (skoleregler.ts): R1 and R2 take two years. */
export function yearsNeeded(nye: readonly string[], har: readonly string[], opptak: number): number {
  const fagregler = fagreglerFor(opptak);
  const depth = (id: string): number => {
    if (har.includes(id)) return 0;
    const foer = fagregler.flatMap((r) => (r.type === 'bygger-paa' && r.fag === id ? [r.paa] : []));
    return 1 + Math.max(0, ...foer.map(depth));
  };
  return Math.max(0, ...nye.map(depth));
}

/** The parts of a condition that speak of one grade or one sum each. */
const partsOf = (krav: Karakterkrav): Karakterkrav[] =>
  'alle' in krav ? krav.alle.flatMap(partsOf) : 'minstEn' in krav ? krav.minstEn.flatMap(partsOf) : [krav];

/** The grades that a condition speaks of: subjects, and `poeng`. */
export const gradesIn = (krav: Karakterkrav): string[] => [
  ...new Set(partsOf(krav).map((del) => ('fag' in del ? del.fag : 'poeng'))),
];
