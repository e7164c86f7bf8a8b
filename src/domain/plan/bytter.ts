import { passerSsoe } from './fordypning.ts';
import type { Kandidat } from './kandidat.ts';
import { alleFag, type Par } from './ramme.ts';
import type { Bytte } from './typer.ts';

const without = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id));
const isPart = (a: readonly string[], b: readonly string[]) => without(a, b).length === 0;

type Delbytte = Omit<Bytte, 'uten'>;

/** What may take the place of what in a plan. `alle`: the plans for every way to meet the requirement. */
export const finnBytter = (kandidat: Kandidat, alle: readonly Kandidat[], uten: readonly string[] = []): Bytte[] =>
  [...inRequirement(kandidat, alle), ...inVg1(kandidat), ...inSpecialisation(kandidat)].map((bytte) => ({
    ...bytte,
    uten: without([...uten, ...(bytte.hva === 'fordypning' ? bytte.ut : [])], bytte.med),
  }));

/** Other ways to meet the requirement; an exchange that holds a smaller one in it is left out. */
function inRequirement({ sett }: Kandidat, alle: readonly Kandidat[]): Delbytte[] {
  const bytter = alle
    .filter((annen) => annen.sett !== sett)
    .map((annen): Delbytte => ({
      hva: 'krav',
      ut: without(sett, annen.sett),
      inn: without(annen.sett, sett),
      med: annen.sett,
    }));
  return bytter.filter((a) => !bytter.some((b) => a !== b && isPart(b.ut, a.ut) && isPart(b.inn, a.inn)));
}

/** 1P for 1T and back; not before R1, which schools advise against. */
function inVg1(kandidat: Kandidat): Delbytte[] {
  const { aar, roller } = kandidat.plan;
  const ut = aar.Vg1.find((id) => roller[id] === 'fellesfag');
  if (!ut || roller.r1) return [];
  const inn = ut === '1t' ? '1p' : '1t';
  return [{ hva: 'vg1', ut: [ut], inn: [inn], med: [...without(chosen(kandidat), [ut]), inn] }];
}

/** Another pair for one half of the specialisation, the other half as it is. */
function inSpecialisation(kandidat: Kandidat): Delbytte[] {
  const { plan, valgt, ways } = kandidat;
  const loose = (par: Par) => par.fag.filter((id) => ['fordypning', 'med'].includes(plan.roller[id] ?? ''));
  const bytter = ways.flatMap((way): Delbytte[] => {
    const nye = [...way.halvdeler];
    const gamle = valgt.halvdeler.filter((h) => {
      const i = nye.indexOf(h);
      if (i >= 0) nye.splice(i, 1);
      return i < 0;
    });
    const [ny, gammel] = [nye[0], gamle[0]];
    if (gamle.length !== 1 || (way.trang && !valgt.trang) || !(ny ?? passerSsoe(way))) return [];
    const ut = gammel ? loose(gammel) : [];
    const inn = ny ? without(ny.fag, alleFag(plan.aar)) : [];
    // An area that the requirement fills by itself is not there to be exchanged.
    if ((gammel && ut.length === 0) || (ny && inn.length === 0)) return [];
    return [{ hva: 'fordypning', ut, inn, med: [...without(chosen(kandidat), ut), ...inn] }];
  });
  return bytter.filter((a, i) => i === bytter.findIndex((b) => isPart(a.ut, b.ut) && isPart(a.inn, b.inn)));
}

/** Everything in the plan that is somebody's choice. */
const chosen = ({ plan: { roller }, sett }: Kandidat) =>
  Object.keys(roller).filter((id) => roller[id] !== 'har' && (roller[id] !== 'fellesfag' || sett.includes(id)));
