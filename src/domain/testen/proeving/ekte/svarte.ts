/** The trial on people who answered themselves: by field, sex and age, and whom the list shows machines and code. */
import { snittAv } from '../../motor/akser.ts';
import type { Yrkesprofil } from '../../motor/typer.ts';
import type { Fasett } from '../../motor/maal.ts';
import type { EktePerson } from './personer.ts';
import { makrosnitt, type MedIntervall } from './maaltall.ts';
import { type Eksponering, eksponering, type Feltfunn, type Metode, provFelt, treff } from './prov.ts';
import { studier } from './studier.ts';

export interface Gruppefunn {
  readonly n: number;
  readonly treff10: MedIntervall;
}

export interface Svartefunn {
  readonly n: number;
  readonly eksponering: Eksponering;
  readonly felt: readonly (Feltfunn & {
    readonly kvinner: Gruppefunn;
    readonly menn: Gruppefunn;
    readonly til19: Gruppefunn;
    readonly fra20: Gruppefunn;
  })[];
  /** Of the first 10: the share in the half of the set that has most machines, electricity, building and software. */
  readonly teknikk: Readonly<Record<'kvinner' | 'menn', number>>;
}

const tekniske = ['maskiner', 'elektrisitet', 'bygg', 'programvare'] as const satisfies readonly Fasett[];

/**
 * The half of the occupations with most of the four. Each is counted against its own mean in the set, so that ties are
 * few and the halves equal.
 */
export function tekniskHalvdel(yrker: readonly Yrkesprofil[]): ReadonlySet<string> {
  const sum = (y: Yrkesprofil) =>
    tekniske.reduce((s, f) => {
      const snitt = snittAv(yrker.map((a) => a.fasetter[f]));
      return s + (y.fasetter[f] - snitt) / Math.sqrt(snittAv(yrker.map((a) => (a.fasetter[f] - snitt) ** 2)) || 1);
    }, 0);
  const rekke = yrker.map((y) => [y.id, sum(y)] as const).sort((a, b) => b[1] - a[1]);
  return new Set(rekke.slice(0, Math.floor(yrker.length / 2)).map(([id]) => id));
}

export function provSvarte(metode: Metode, personer: readonly EktePerson[], yrker: readonly Yrkesprofil[]): Svartefunn {
  const med = personer.map((p) => ({ p, liste: metode(p) }));
  const teknisk = tekniskHalvdel(yrker);
  const andel = (kjoenn: string) =>
    snittAv(
      med
        .filter(({ p }) => p.kjoenn === kjoenn)
        .map(({ liste }) =>
          snittAv([...liste].flatMap(([id, plass]) => (plass < 10 ? [Number(teknisk.has(id))] : []))),
        ),
    );
  const felt = Object.entries(studier).flatMap(([id, egneYrker]) => {
    const egne = med.filter(({ p }) => p.studium === id);
    if (egne.length < 10) return [];
    const gruppe = (hvem: (p: EktePerson) => boolean): Gruppefunn => {
      const rader = egne.filter(({ p }) => hvem(p)).map(({ liste }) => treff(liste, egneYrker));
      return { n: rader.length, treff10: makrosnitt([rader]) };
    };
    const { funn } = provFelt(
      { id, yrker: egneYrker },
      egne.map((e) => e.liste),
      med.filter(({ p }) => p.studium !== id).map((e) => e.liste),
    );
    return [
      {
        ...funn,
        kvinner: gruppe((p) => p.kjoenn === 'Female'),
        menn: gruppe((p) => p.kjoenn === 'Male'),
        til19: gruppe((p) => (p.alder ?? 99) <= 19),
        fra20: gruppe((p) => (p.alder ?? 0) >= 20),
      },
    ];
  });
  return {
    n: personer.length,
    eksponering: eksponering(med.map((m) => m.liste)),
    felt,
    teknikk: { kvinner: andel('Female'), menn: andel('Male') },
  };
}
