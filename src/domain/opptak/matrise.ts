import { type Celle, type Fagplass, kravRutenett, trinnene } from './rutenett.ts';
import { fagIn, type Krav } from './uttrykk.ts';

/**
 * One field in a row of the table «codes × subjects». Sample (BIOI, with the columns R1, S1, S2, Fysikk 1):
 *
 *     [ { fag: ['r1'], rolle: 'valg', gruppe: 1 }, { fag: ['s1', 's2'], rolle: 'valg', gruppe: 1 },
 *       { fag: ['fysikk-1'], rolle: 'valg', gruppe: 2 } ]
 *
 * Take every «krav», and from each group one field; a wide field is subjects that must be taken together.
 */
export interface Rute {
  /** The columns that the field covers: side by side, in the order of the table. */
  readonly fag: readonly string[];
  readonly rolle: Celle['rolle'] | 'ingen';
  /** Which choice, from 1; none unless `rolle` is «valg». */
  readonly gruppe?: number;
  /** Subjects of the same way that stand in other columns, because they are not neighbours. */
  readonly sammenMed?: readonly string[];
}

/** The columns: every subject that a requirement names, in the order of the one that names most. */
export function kolonner(krav: readonly Krav[]): string[] {
  const nevnt = krav.map(fagIn).sort((a, b) => b.length - a.length);
  return [...new Set(nevnt.flat())];
}

/** One row: the roles are those of the grid on the code's own page. */
export function matriserad(krav: Krav, fag: readonly string[], fagdata: Readonly<Record<string, Fagplass>>): Rute[] {
  const rutenett = kravRutenett(krav, fagdata);
  const celler = new Map(trinnene.flatMap((t) => rutenett[t]).map((celle) => [celle.fag, celle]));
  const ruter: Rute[] = [];
  for (const id of fag) {
    const celle = celler.get(id);
    const sett = celle?.rolle === 'valg' ? way(celle, celler) : [id];
    const forrige = ruter.at(-1);
    if (celle?.rolle !== 'valg') ruter.push({ fag: [id], rolle: celle?.rolle ?? 'ingen' });
    else if (areNeighbours(sett, fag)) {
      if (!forrige?.fag.includes(id)) ruter.push({ fag: inOrder(sett, fag), rolle: 'valg', gruppe: groupOf(celle) });
    } else {
      const sammenMed = sett.filter((annet) => annet !== id);
      ruter.push({ fag: [id], rolle: 'valg', gruppe: groupOf(celle), sammenMed });
    }
  }
  return ruter;
}

const groupOf = ({ valg }: Celle) => valg[0]?.gruppe ?? 1;

/** The subjects of the way that a subject is part of, itself among them. */
function way({ fag, valg: [plass] }: Celle, celler: ReadonlyMap<string, Celle>): string[] {
  const samme = [...celler.values()].filter(
    (c) =>
      c.rolle === 'valg' &&
      c.valg.length === 1 &&
      c.valg[0]?.gruppe === plass?.gruppe &&
      c.valg[0]?.alternativ === plass?.alternativ,
  );
  return samme.some((c) => c.fag === fag) ? samme.map((c) => c.fag) : [fag];
}

const inOrder = (sett: readonly string[], fag: readonly string[]) => fag.filter((id) => sett.includes(id));

function areNeighbours(sett: readonly string[], fag: readonly string[]): boolean {
  const plasser = inOrder(sett, fag).map((id) => fag.indexOf(id));
  return plasser.every((plass, i) => i === 0 || plass === (plasser[i - 1] ?? 0) + 1);
}
