import { regelbrudd } from '../opptak/gyldig.ts';
import { trinnene, type Trinn } from '../opptak/rutenett.ts';
import { type Skoleregler, skolereglerFor } from '../regler/skoleregler.ts';
import type { Aarsfag, Planbrudd, Planfag, Planutkast } from './typer.ts';

const aarMedValg = ['Vg2', 'Vg3'] as const;

/**
 * The areas with two subjects of 140 hours, in the order of the plan. A subject that is to come does
 * not count, since nobody has said that it does.
 */
function wholeAreas(
  fag: readonly string[],
  oppslag: ReadonlyMap<string, Planfag>,
  { timekrav }: Skoleregler,
): string[] {
  const omraader = [...new Set(fag)]
    .map((id) => oppslag.get(id))
    .filter((f) => f?.type === 'programfag' && f.timer >= timekrav.fag && f.status === 'gjelder')
    .map((f) => f?.omraade ?? '');
  return [...new Set(omraader)].filter((omraade) => omraader.indexOf(omraade) !== omraader.lastIndexOf(omraade));
}

/**
 * Which rules does the plan break, if its diploma is for this admission? Those of alvor «feil» cost the diploma; a plan with warnings only
 * is valid. Subjects that `fag` does not hold count for nothing: put their hours into `aapent`.
 */
export function validerPlan({ aar, aapent }: Planutkast, fag: readonly Planfag[], opptak: number): Planbrudd[] {
  const regler = skolereglerFor(opptak);
  const { friRekkefolge, planregler, timekrav } = regler;
  const oppslag = new Map(fag.map((f) => [f.id, f]));
  const alle = trinnene.flatMap((trinn) => aar[trinn]);
  // A subject that stands twice gives its hours once.
  const timerI = (trinn: Trinn, type?: string) =>
    [...new Set(aar[trinn])].reduce((sum, id) => {
      const f = isBefore(id, trinn, aar) ? undefined : oppslag.get(id);
      return sum + (f && (!type || f.type === type) ? f.timer : 0);
    }, 0);
  const brudd: Planbrudd[] = regelbrudd(alle, opptak).map((b) => ({ regel: b.regel, fag: b.fag }));
  const add = (regel: Planbrudd['regel'], hva: Omit<Planbrudd, 'regel'>) => brudd.push({ regel, ...hva });

  const matteVg1 = aar.Vg1.filter((id) => oppslag.get(id)?.omraade === 'matematikk');
  if (matteVg1.length !== 1) add(planregler.matteVg1, { trinn: 'Vg1', fag: matteVg1 });
  const fellesfag = fag.filter((f) => f.kanErstattesAv.length > 0);
  for (const { id, kanErstattesAv } of fellesfag) {
    const valg = [id, ...kanErstattesAv];
    if (!aar.Vg2.some((f) => valg.includes(f))) add(planregler.matteVg2, { trinn: 'Vg2', fag: valg });
  }

  for (const trinn of trinnene) {
    for (const id of aar[trinn]) {
      const f = oppslag.get(id);
      if (f && !f.trinn.includes(trinn)) add(planregler.feilTrinn, { trinn, fag: [id] });
      if (f?.status === 'kommer') add(planregler.nyttFag, { trinn, fag: [id] });
      if (!f || friRekkefolge.includes(id)) continue;
      const regel = f.byggerPaaErKrav ? planregler.rekkefolge : planregler.rekkefolgeUkjent;
      // Where the first subject is missing altogether, opptak/gyldig.ts has a rule of its own.
      const etter = f.byggerPaa.filter((paa) => alle.includes(paa) && !isBefore(paa, trinn, aar));
      for (const paa of etter) add(regel, { trinn, fag: [id, paa] });
    }
  }

  for (const trinn of aarMedValg) {
    const { fordypning, fritt } = aapent[trinn];
    const har = timerI(trinn) + fordypning + fritt;
    const minst = timekrav.minst[trinn];
    if (har < minst) add(planregler.timer, { trinn, fag: [], timer: { minst, har } });
    const mest = timekrav.vanligMest[trinn];
    if (har > mest) add(planregler.merEnnVanlig, { trinn, fag: [], timer: { minst: mest, har } });
    const eget = timerI(trinn, 'programfag') + fordypning;
    if (eget < timekrav.egetOmraade)
      add(planregler.fordypningAar, { trinn, fag: [], timer: { minst: timekrav.egetOmraade, har: eget } });
  }
  const omraader = wholeAreas(alle, oppslag, regler).length;
  // An open area is carried on from Vg2 into Vg3, so it counts only where both years have room for it.
  const aapne = Math.floor(Math.min(aapent.Vg2.fordypning, aapent.Vg3.fordypning) / timekrav.fag);
  if (omraader + aapne < 2) {
    const minst = 2 * timekrav.egetOmraade;
    add(planregler.fordypning, { fag: [], timer: { minst, har: (omraader + aapne) * 2 * timekrav.fag } });
  }
  return brudd;
}

/** A plan of these subjects alone, the rest of each year free. For judging what somebody has put together. */
export function utkastFor(aar: Aarsfag, fag: readonly Planfag[], opptak: number): Planutkast {
  const { timekrav } = skolereglerFor(opptak);
  const rest = (trinn: 'Vg2' | 'Vg3') => {
    const timer = aar[trinn].reduce((sum, id) => sum + (fag.find((f) => f.id === id)?.timer ?? 0), 0);
    return { fordypning: 0, fritt: Math.max(0, timekrav.minst[trinn] - timer) };
  };
  return { aar, aapent: { Vg2: rest('Vg2'), Vg3: rest('Vg3') } };
}

const isBefore = (fag: string, trinn: Trinn, aar: Planutkast['aar']) =>
  trinnene.slice(0, trinnene.indexOf(trinn)).some((t) => aar[t].includes(fag));
