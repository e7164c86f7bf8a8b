/**
 * From what a visitor has told to what the planner asks. Sample:
 *
 *     har 1T and R1, takes Fysikk 1, could take R2, is in Vg2
 *       → { har: { Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'] }, med: ['r2'] }
 *
 * Years that are over or under way stand fast; what one could take is wanted in the plan. Nobody has told the year: the
 * subjects are wanted, and the planner places them. 2P has been told: then Vg2 is chosen.
 */
import { fagMed, type Fagvalg } from '../deling/fagvalg.ts';
import { skoleaar } from '../regler/ordlyd.ts';
import type { Fagplan, Planfag, Planvalg } from '../plan/typer.ts';

/** Nothing: the years of school are over, and there is nothing left to plan. */
export function planvalgFra(
  valg: Fagvalg,
  fagene: readonly Planfag[],
  opptak: number,
): Pick<Planvalg, 'har' | 'med'> | undefined {
  if (valg.trinn === 'vg3' || valg.trinn === 'ferdig') return undefined;
  const faste = fagMed(valg, 'har', 'tar');
  // That a subject comes too late to find a place is no fault of the plan.
  const { Vg3 } = skoleaar(opptak);
  const onsket = fagMed(valg, 'kan').filter((id) => (fagene.find((f) => f.id === id)?.fra ?? 0) <= Vg3);
  const isVg1 = (id: string) => fagene.some((f) => f.id === id && f.trinn.every((t) => t === 'Vg1'));
  const vg1 = faste.filter(isVg1).slice(-1);
  const senere = faste.filter((id) => !isVg1(id));
  const harVg1 = vg1.length > 0 ? { Vg1: vg1 } : {};
  if (valg.trinn === 'vg2' || senere.includes('2p')) {
    // Everybody has mathematics in Vg2; whoever names neither R1 nor S1 has 2P.
    const toP = fagene.find(({ id }) => id === '2p');
    const matte = senere.some((id) => id === '2p' || toP?.kanErstattesAv.includes(id));
    return { har: { ...harVg1, Vg2: matte || !toP ? senere : ['2p', ...senere] }, med: onsket };
  }
  return { har: harVg1, med: [...senere, ...onsket] };
}

/** The plan with every subject that the visitor has or takes marked as had, also where its year was not told. */
export function merkHar(plan: Fagplan, valg: Fagvalg): Fagplan {
  const har = new Set(fagMed(valg, 'har', 'tar'));
  const roller = Object.entries(plan.roller).map(([id, rolle]) => [id, har.has(id) ? 'har' : rolle]);
  return { ...plan, roller: Object.fromEntries(roller) as Fagplan['roller'] };
}
