import { leddAv } from './ledd.ts';
import { fagIn, type Krav } from './uttrykk.ts';

export const trinnene = ['Vg1', 'Vg2', 'Vg3'] as const;
export type Trinn = (typeof trinnene)[number];

/** What the grid needs of an entry in `fag`; every entry of the collection fits. */
export interface Fagplass {
  readonly trinn: readonly Trinn[];
  readonly byggerPaa: readonly string[];
  readonly type: 'fellesfag' | 'programfag';
}

/** One subject in the grid. */
export interface Celle {
  readonly fag: string;
  /** krav: asked of everybody; valg: one of several ways; grunnlag: not asked, but normally taken first. */
  readonly rolle: 'krav' | 'valg' | 'grunnlag';
  /** Which choice, and which way in it, both from 1. Empty: belongs to every way. */
  readonly valg: readonly Valgplass[];
}

interface Valgplass {
  readonly gruppe: number;
  readonly alternativ: number;
}

export type Rutenett = Record<Trinn, Celle[]>;

/**
 * The subjects of a requirement, each in the earliest year that its own place and the subjects
 * before it allow. Sample (HING): Vg1 1T, Vg2 R1 and Fysikk 1, Vg3 R2.
 *
 * A choice is left out when a subject that must be taken anyway builds on one of its ways: R2 builds
 * on R1, so HING does not show S1 and S2, which could not stand on the same diploma.
 */
export function kravRutenett(krav: Krav, fagdata: Readonly<Record<string, Fagplass>>): Rutenett {
  const ledd = leddAv(krav);
  const faste = withGrunnlag(
    ledd.flatMap((l) => (l.type === 'fag' ? [l.fag] : [])),
    fagdata,
  );
  const nevnt = new Set(fagIn(krav));
  const celler = new Map<string, Celle>();
  for (const fag of faste) celler.set(fag, { fag, rolle: nevnt.has(fag) ? 'krav' : 'grunnlag', valg: [] });

  const grupper = ledd
    .flatMap((l) => (l.type === 'valg' ? [l.valg] : []))
    .filter((valg) => !valg.some((sett) => sett.every((fag) => faste.has(fag))));
  const add = (fag: string, rolle: 'valg' | 'grunnlag', plass: Valgplass) => {
    const celle = celler.get(fag) ?? { fag, rolle, valg: [] };
    if (celle.rolle === rolle && !faste.has(fag)) celler.set(fag, { ...celle, valg: [...celle.valg, plass] });
  };
  const each = (visit: (sett: readonly string[], plass: Valgplass) => void) =>
    grupper.forEach((valg, g) => valg.forEach((sett, a) => visit(sett, { gruppe: g + 1, alternativ: a + 1 })));
  each((sett, plass) => sett.forEach((fag) => add(fag, 'valg', plass)));
  // Afterwards, so that a subject that is itself a way (R1 under R2 in REALFA) keeps that role.
  each((sett, plass) =>
    withGrunnlag(sett, fagdata).forEach((fag) => !sett.includes(fag) && add(fag, 'grunnlag', plass)),
  );

  const aar = years([...celler.keys()], fagdata);
  const inYear = (trinn: Trinn) => [...celler.values()].filter(({ fag }) => trinnene[aar.get(fag) ?? 1] === trinn);
  return { Vg1: inYear('Vg1'), Vg2: inYear('Vg2'), Vg3: inYear('Vg3') };
}

/** What one normally has first. Two common subjects (1P or 1T): everybody has one of them, so neither is told. */
function before(fag: string, fagdata: Readonly<Record<string, Fagplass>>): readonly string[] {
  const paa = fagdata[fag]?.byggerPaa ?? [];
  const fellesfag = paa.filter((id) => fagdata[id]?.type === 'fellesfag');
  return fellesfag.length > 1 ? paa.filter((id) => !fellesfag.includes(id)) : paa;
}

/** The subjects and all that they build on. */
function withGrunnlag(fag: readonly string[], fagdata: Readonly<Record<string, Fagplass>>): Set<string> {
  const alle = new Set(fag);
  // A Set may grow while it is walked; what is in it already is not walked twice.
  for (const id of alle) before(id, fagdata).forEach((paa) => alle.add(paa));
  return alle;
}

/** The year of each subject, as an index in `trinnene`. */
function years(fag: readonly string[], fagdata: Readonly<Record<string, Fagplass>>): Map<string, number> {
  const first = (id: string) => Math.min(...(fagdata[id]?.trinn ?? ['Vg2']).map((t) => trinnene.indexOf(t)));
  const aar = new Map(fag.map((id) => [id, first(id)]));
  // Three years: no chain of subjects is longer, so two rounds settle all.
  for (let runde = 1; runde < trinnene.length; runde += 1) {
    for (const id of fag) {
      const etter = before(id, fagdata).map((paa) => (aar.get(paa) ?? -1) + 1);
      aar.set(id, Math.min(trinnene.length - 1, Math.max(first(id), ...etter)));
    }
  }
  return aar;
}
