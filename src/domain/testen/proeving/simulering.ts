/**
 * Is the machinery sound, and fair to every profile? Persons are made from the occupations' own profiles and
 * from nothing at all, answer with noise, and we look at where they end up. Not shipped.
 *
 * This does NOT show that the test predicts contentment at work: its persons are made from our own profiles.
 * The bars that the figures must clear are in the design of Utdanningstesten and on the method page.
 */
import { snittAv } from '../motor/akser.ts';
import type { Gruppe } from '../motor/akser.ts';
import { riasecAlene, trebokstavskode } from './grunnlinjer.ts';
import { ranger } from '../motor/baand.ts';
import { forsteSvar } from './prefiks.ts';
import { beregnProfil } from '../motor/profil.ts';
import { tilPerson } from '../motor/samsvar.ts';
import { mulberry32, noen, personFra, svarPaa, tenk } from './simulerte.ts';
import { standardiser } from '../motor/standardisering.ts';
import type { Paastand, Svarsett, Yrkesprofil } from '../motor/typer.ts';
import { minsteAntallSvar } from '../motor/vekter.ts';

export interface Simuleringsfunn {
  /** Share of persons made from an occupation who find it among the first 10 / 3. */
  readonly gjenfinning10: number;
  readonly gjenfinning3: number;
  /** The same, among the first 10, by the usual ways. */
  readonly gjenfinning10Trebokstav: number;
  readonly gjenfinning10Riasec: number;
  /** Share of occupations among the first 10 of somebody. */
  readonly rekkevidde: number;
  /** The largest share of first-10 lists in a broad population that one occupation is on, and which. */
  readonly eksponering: number;
  readonly oftest: string;
  /** Answering again: share of one list's first 3 among the other's first 10, and overlap of the first 10. */
  readonly retest3i10: number;
  readonly retest10: number;
  /** After 20 answers: share of the full list's first 3 among the first 10, and overlap of the first 10. */
  readonly prefiks3i10: number;
  readonly prefiks10: number;
}

export interface Simuleringsvalg {
  readonly froe?: number;
  /** Persons made from each occupation. */
  readonly perYrke?: number;
  /** Persons in the broad population: half between two occupations, half following none. */
  readonly befolkning?: number;
  /** Other weights than the scorer's own, for the search. */
  readonly vekter?: Readonly<Record<Gruppe, number>>;
}

const stoeyEgen = 0.8;
const stoeyRetest = 0.5;

export function simuler(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  { froe = 20261122, perYrke = 20, befolkning = 500, vekter }: Simuleringsvalg = {},
): Simuleringsfunn {
  const r = mulberry32(froe);
  const vektorer = standardiser(yrker);
  const liste = (svar: Svarsett) =>
    ranger(tilPerson(beregnProfil(svar, paastander), vekter), vektorer).map((t) => t.yrke.id);

  const treff = { ti: [] as number[], tre: [] as number[], kode: [] as number[], riasec: [] as number[] };
  const sett = new Set<string>();
  const iListe = (id: string, ider: readonly string[], n: number) => Number(ider.slice(0, n).includes(id));
  for (const yrke of yrker) {
    const person = personFra(yrke, yrker);
    for (let i = 0; i < perYrke; i++) {
      const svar = svarPaa(tenk(person, paastander, stoeyEgen, r), 0, r);
      const ider = liste(svar);
      treff.ti.push(iListe(yrke.id, ider, 10));
      treff.tre.push(iListe(yrke.id, ider, 3));
      treff.kode.push(iListe(yrke.id, trebokstavskode(svar, paastander, yrker), 10));
      treff.riasec.push(iListe(yrke.id, riasecAlene(svar, paastander, yrker), 10));
      for (const id of ider.slice(0, 10)) sett.add(id);
    }
  }

  const lister = new Map<string, number>();
  const igjen = { tre: [] as number[], ti: [] as number[] };
  const kort = { tre: [] as number[], ti: [] as number[] };
  const andelI = (a: readonly string[], n: number, b: readonly string[]) =>
    snittAv(a.slice(0, n).map((id) => iListe(id, b, 10)));
  for (let i = 0; i < befolkning; i++) {
    const tanker = tenk(noen(i, yrker, r), paastander, stoeyEgen, r);
    const svar = svarPaa(tanker, 0, r);
    const full = liste(svar);
    const andre = liste(svarPaa(tanker, stoeyRetest, r));
    const tidlig = liste(forsteSvar(svar, paastander, minsteAntallSvar));
    for (const id of full.slice(0, 10)) lister.set(id, (lister.get(id) ?? 0) + 1);
    igjen.tre.push(andelI(full, 3, andre));
    igjen.ti.push(andelI(full, 10, andre));
    kort.tre.push(andelI(full, 3, tidlig));
    kort.ti.push(andelI(full, 10, tidlig));
  }
  const [oftest = '', antall = 0] = [...lister].sort((a, b) => b[1] - a[1])[0] ?? [];

  return {
    gjenfinning10: snittAv(treff.ti),
    gjenfinning3: snittAv(treff.tre),
    gjenfinning10Trebokstav: snittAv(treff.kode),
    gjenfinning10Riasec: snittAv(treff.riasec),
    rekkevidde: sett.size / yrker.length,
    eksponering: antall / befolkning,
    oftest,
    retest3i10: snittAv(igjen.tre),
    retest10: snittAv(igjen.ti),
    prefiks3i10: snittAv(kort.tre),
    prefiks10: snittAv(kort.ti),
  };
}
