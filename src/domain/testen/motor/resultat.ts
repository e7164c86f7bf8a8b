import { lagBaand, ranger, steg } from './baand.ts';
import type { Rangert } from './baand.ts';
import { finnGrunner } from './grunner.ts';
import type { Grunner } from './grunner.ts';
import { trengerHjelp } from './hjelp.ts';
import type { Hjelp } from './hjelp.ts';
import { beregnProfil } from './profil.ts';
import type { Profil } from './profil.ts';
import { tilPerson } from './samsvar.ts';
import { standardiser } from './standardisering.ts';
import type { Yrkesvektor } from './standardisering.ts';
import type { Paastand, Preferanser, Svarsett, Yrkesprofil } from './typer.ts';
import { minsteAntallSvar } from './vekter.ts';

/** One occupation in a band. There is no percentage, and none can be made: the fit has no such scale. */
export interface Treff extends Grunner {
  readonly id: string;
  /** As good a fit as another in the same band: the page says that their order means nothing. */
  readonly uavgjort: boolean;
}

export interface Resultat {
  readonly profil: Profil;
  /** Enough answers for a result at all. The bands are filled whether or not it is. */
  readonly kanVises: boolean;
  /** Some statements are still unanswered. */
  readonly forelopig: boolean;
  readonly hjelp: Hjelp | undefined;
  readonly passerGodt: readonly Treff[];
  readonly verdtAaSePaa: readonly Treff[];
  readonly kontrast: readonly Treff[];
  /** Every occupation's id, the best fit first. */
  readonly rangert: readonly string[];
}

/** Half the work, and the same from one answer to the next: done once for each list of occupations. */
const ferdige = new WeakMap<readonly Yrkesprofil[], readonly Yrkesvektor[]>();

function standardiserte(yrker: readonly Yrkesprofil[]): readonly Yrkesvektor[] {
  // Sorted, because sums of fractions depend on their order in the last digit, and a tie can hang on that.
  const vektorer = ferdige.get(yrker) ?? standardiser([...yrker].sort((a, b) => (a.id < b.id ? -1 : 1)));
  ferdige.set(yrker, vektorer);
  return vektorer;
}

/**
 * The whole test: a pure function from answers and occupations to what the page shows. `utvalg` narrows the bands (a
 * filter on the page); the fit, the reasons and `rangert` are the same with and without it.
 */
export function beregnResultat(
  svar: Svarsett,
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  preferanser: Preferanser = {},
  utvalg: (id: string) => boolean = () => true,
): Resultat {
  const profil = beregnProfil(svar, paastander, preferanser);
  const person = tilPerson(profil);
  const hjelp = trengerHjelp(svar, paastander);
  const rangert = ranger(person, standardiserte(yrker));
  const valgte = rangert.filter((r) => utvalg(r.yrke.id));
  const baand = lagBaand(person, valgte, hjelp === 'flat');
  const tilTreff = (liste: readonly Rangert[]): Treff[] =>
    liste.map((r) => ({
      id: r.yrke.id,
      uavgjort: liste.some((annen) => annen !== r && steg(annen) === steg(r)),
      ...finnGrunner(person, r.yrke),
    }));
  return {
    profil,
    kanVises: profil.antallSvar >= minsteAntallSvar,
    forelopig: profil.antallSvar < paastander.length,
    hjelp,
    passerGodt: tilTreff(baand.passerGodt),
    verdtAaSePaa: tilTreff(baand.verdtAaSePaa),
    kontrast: tilTreff(baand.kontrast),
    rangert: rangert.map((r) => r.yrke.id),
  };
}

/** The reasons for any one occupation, in a band or not; undefined for an id that is not in the set. */
export function forklarYrke(
  id: string,
  svar: Svarsett,
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  preferanser: Preferanser = {},
): Grunner | undefined {
  const yrke = standardiserte(yrker).find((y) => y.id === id);
  return yrke && finnGrunner(tilPerson(beregnProfil(svar, paastander, preferanser)), yrke);
}
