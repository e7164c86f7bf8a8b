import { aapnesAv } from '../opptak/aapner.ts';
import { solutions } from '../opptak/mangler.ts';
import type { Krav } from '../opptak/uttrykk.ts';
import { sortBy } from './rekke.ts';
import { type Fordypning, fordypninger, passerSsoe } from './fordypning.ts';
import { grunnlagFor, plasser } from './plasser.ts';
import { alleFag, navngitteTimer, type Ramme } from './ramme.ts';
import type { Aarsfag, Fagplan, Mangel, Planrolle, Planvalg } from './typer.ts';
import { validerPlan } from './valider.ts';

/** What all candidates for a plan share. */
export interface Oppgave {
  readonly krav: Krav;
  readonly valg: Planvalg;
  readonly ramme: Ramme;
}

/** A plan, with what it was made from. */
export interface Kandidat {
  readonly plan: Fagplan;
  /** This way of meeting the requirement, with the subjects that the pupil wants. */
  readonly sett: readonly string[];
  readonly valgt: Fordypning;
  /** The other ways to a specialisation around the same subjects. */
  readonly ways: readonly Fordypning[];
  /** Subjects and open places that the plan fills. */
  readonly storrelse: number;
}

/** The plan for one set of subjects; nothing where no valid plan can hold any part of it. */
export function lagKandidat(sett: readonly string[], oppgave: Oppgave): Kandidat | undefined {
  const { valg, ramme } = oppgave;
  const grunnlag = sett.flatMap((id) => grunnlagFor(id, ramme.oppslag));
  const uplassert: Mangel[] = [];
  let onsket = [...new Set([...grunnlag, ...sett])];
  for (;;) {
    const lagt = plasser(onsket, ramme.har, ramme);
    const naa = alleFag(lagt.aar);
    // Of two ways with equally many subjects, the one that leaves more for the pupil to choose.
    const rang = (f: Fordypning) => [
      Number(f.trang),
      f.ekstra,
      f.halvdeler.filter((h) => h && !h.fag.some((id) => naa.includes(id))).length,
    ];
    const ways = sortBy(fordypninger(lagt.aar, ramme), rang);
    // Doors are counted last, and only where they decide: every requirement code is held against the plan.
    const like = ways.filter((f, _, [beste = f]) => rang(f).join() === rang(beste).join());
    const doors = (f: Fordypning) => (like.length > 1 ? aapnesAv(valg.kravkoder ?? [], alleFag(f.aar)).length : 0);
    const [valgt] = sortBy(like, (f) => [-doors(f)]);
    if (valgt) {
      const mangler = [...lagt.mangler, ...uplassert].filter(({ fag }) => sett.includes(fag));
      const plan = describe(valgt, sett, mangler, oppgave);
      return plan && { plan, sett, valgt, ways, storrelse: naa.length + valgt.ekstra };
    }
    const ut = naa.filter((id) => onsket.includes(id)).at(-1);
    if (!ut) return undefined;
    onsket = onsket.filter((id) => id !== ut);
    uplassert.push({ fag: ut, grunn: 'ikke-plass' });
  }
}

function describe(
  valgt: Fordypning,
  sett: readonly string[],
  mangler: readonly Mangel[],
  { krav, valg, ramme }: Oppgave,
): Fagplan | undefined {
  const { halvdeler } = valgt;
  const aar = withMathematics(valgt.aar, ramme);
  const alle = alleFag(aar);
  const faste = alleFag(ramme.har);
  const forKrav = solutions(krav, new Set(faste)).find((s) => s.every((id) => sett.includes(id))) ?? [];
  const grunnlag = sett.flatMap((id) => grunnlagFor(id, ramme.oppslag));
  const rolle = (id: string): Planrolle => {
    if (faste.includes(id)) return 'har';
    if (forKrav.includes(id)) return 'krav';
    if (ramme.oppslag.get(id)?.type === 'fellesfag') return 'fellesfag';
    if (sett.includes(id)) return 'med';
    return grunnlag.includes(id) ? 'grunnlag' : 'fordypning';
  };
  const aapne = halvdeler.filter((h) => !h).length;
  const hoursLeft = (trinn: 'Vg2' | 'Vg3', minst: number) => {
    const fordypning = aapne * ramme.timekrav.fag;
    const navngitt = navngitteTimer(aar[trinn], ramme);
    return { fordypning, fritt: Math.max(minst, ramme.timekrav.minst[trinn] - navngitt - fordypning) };
  };
  const aapent = { Vg2: hoursLeft('Vg2', 0), Vg3: hoursLeft('Vg3', ramme.bundetVg3) };
  const merknader = validerPlan({ aar, aapent }, valg.fag, valg.opptak);
  if (merknader.some(({ regel }) => regel.alvor === 'feil')) return undefined;
  return {
    aar,
    aapent,
    roller: Object.fromEntries(alle.map((id) => [id, rolle(id)])),
    fordypning: { omraader: halvdeler.flatMap((h) => (h ? [h.omraade] : [])), aapne, ssoe: passerSsoe(valgt) },
    bytter: [],
    mangler,
    merknader,
    aapner: aapnesAv(valg.kravkoder ?? [], alle),
  };
}

/** 1T where R or S follows and 1P otherwise; 2P where nothing stands in for it. */
function withMathematics(aar: Aarsfag, { oppslag, ledige }: Ramme): Aarsfag {
  const fag = [...oppslag.values()];
  const fellesmatte = fag.filter((f) => f.omraade === 'matematikk' && f.type === 'fellesfag');
  const alternativer = fellesmatte.filter((f) => f.trinn.includes('Vg1')).map((f) => f.id);
  const programmatte = alleFag(aar).some((id) => /^[rs][12]$/.test(id));
  const iVg1 = alternativer.find((id) => id === (programmatte ? '1t' : '1p'));
  const iVg2 = fag.find((f) => f.kanErstattesAv.length > 0 && !f.kanErstattesAv.some((id) => aar.Vg2.includes(id)))?.id;
  const needs = (trinn: 'Vg1' | 'Vg2', ids: readonly string[]) =>
    ledige.includes(trinn) && !ids.some((id) => aar[trinn].includes(id));
  return {
    ...aar,
    Vg1: iVg1 && needs('Vg1', alternativer) ? [...aar.Vg1, iVg1] : aar.Vg1,
    Vg2: iVg2 && needs('Vg2', [iVg2]) ? [iVg2, ...aar.Vg2] : aar.Vg2,
  };
}
