import { trinnene, type Trinn } from '../opptak/rutenett.ts';
import { hinderFor } from './minsteSett.ts';
import { alleFag, programtimer, type Ramme } from './ramme.ts';
import type { Aarsfag, Mangel, Planfag } from './typer.ts';

/** Subjects that must be passed first, from the first of the chain. Sample: `['r1']` for R2. */
export function grunnlagFor(fag: string, oppslag: Ramme['oppslag']): string[] {
  const f = oppslag.get(fag);
  return f?.byggerPaaErKrav ? f.byggerPaa.flatMap((paa) => [...grunnlagFor(paa, oppslag), paa]) : [];
}

/**
 * Puts each subject into the earliest year that its own place, what it builds on and the hours allow.
 * What has no place is told in `mangler`. One subject more than is usual in a year is used as a last
 * resort; the validator warns of it.
 */
export function plasser(fag: readonly string[], fra: Aarsfag, ramme: Ramme): { aar: Aarsfag; mangler: Mangel[] } {
  const { oppslag, ledige, hoest, opptak, timekrav } = ramme;
  const mangler: Mangel[] = [];
  let aar = fra;
  const trinnFor = (id: string) => trinnene.findIndex((t) => aar[t].includes(id));
  const nye = fag.filter((id) => trinnFor(id) < 0);
  for (const id of byUrgency(nye, oppslag)) {
    const f = oppslag.get(id);
    const regel = hinderFor([...alleFag(aar), id], opptak);
    if (regel) mangler.push({ fag: id, grunn: 'ikke-sammen', regel });
    const iSkolen = f?.trinn.filter((t) => hoest[t] >= (f.fra ?? 0)) ?? [];
    if (!regel && iSkolen.length === 0) mangler.push({ fag: id, grunn: 'ikke-plass' });
    if (regel || !f || iSkolen.length === 0) continue;
    const krav = f.byggerPaaErKrav;
    const etter = Math.max(
      -1,
      ...f.byggerPaa.map((paa) => (krav && trinnFor(paa) < 0 ? trinnene.length : trinnFor(paa))),
    );
    const egne = ledige.filter((t) => iSkolen.includes(t));
    const senere = egne.filter((t) => trinnene.indexOf(t) > etter);
    const mulige = senere.length > 0 || krav ? senere : egne;
    const trinn = [0, timekrav.fag].flatMap((ekstra) => mulige.filter((t) => hasRoom(f, t, aar, ramme, ekstra)))[0];
    if (trinn) aar = { ...aar, [trinn]: [...aar[trinn], id] };
    else
      mangler.push(
        mulige.length > 0 ? { fag: id, grunn: 'ikke-plass' } : { fag: id, grunn: 'for-sent', senest: latest(f, aar) },
      );
  }
  return { aar, mangler };
}

/** First those that others build on, then those others, then mathematics (2P must give way in Vg2), then the rest. */
function byUrgency(fag: readonly string[], oppslag: Ramme['oppslag']): string[] {
  const bygger = (id: string, paa: string) => oppslag.get(id)?.byggerPaa.includes(paa);
  const rang = (id: string) => {
    if (fag.some((annet) => bygger(annet, id))) return 0;
    if (fag.some((annet) => bygger(id, annet))) return 1;
    return oppslag.get(id)?.omraade === 'matematikk' ? 2 : 3;
  };
  return [...fag].sort((a, b) => rang(a) - rang(b));
}

function hasRoom(fag: Planfag, trinn: Trinn, aar: Aarsfag, ramme: Ramme, ekstra: number): boolean {
  if (trinn === 'Vg1') return true;
  const med = { ...aar, [trinn]: [...aar[trinn], fag.id] };
  return programtimer(med, trinn, ramme) <= ramme.timekrav.programfag + ekstra;
}

/** What should have been begun, and when: the subject itself in Vg3, or the one before it in Vg2. */
function latest(fag: Planfag, aar: Aarsfag): NonNullable<Mangel['senest']> {
  const foran = fag.byggerPaaErKrav
    ? fag.byggerPaa.find((paa) => !alleFag({ ...aar, Vg3: [] }).includes(paa))
    : undefined;
  if (foran) return { fag: foran, trinn: 'Vg2' };
  return { fag: fag.id, trinn: fag.trinn.at(-1) ?? 'Vg3' };
}
