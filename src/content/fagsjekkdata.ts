/** The graph as Fagsjekken needs it: small, in one language, ready for the island. */
import type { Fagkort, Fagsjekkdata, Kravkort, Stedsgruppe, Utdanningskort } from '../domain/fagsjekk/typer.ts';
import type { Spraak } from '../i18n/spraak.ts';
import { type FagNode, type KravkodeNode, loadGraph, type UtdanningNode } from './graph.ts';
import { laerested } from './laerestedsnavn.ts';
import { felter } from './skjema/utdanning.ts';

export async function fagsjekkdata(spraak: Spraak): Promise<Fagsjekkdata> {
  const graf = await loadGraph();
  const steder = new Map<string, string>();
  const utdanninger = [...graf.utdanninger.values()].map((u): Utdanningskort => {
    for (const { laerested: navn } of u.tilbud) steder.set(laerested(navn).id, laerested(navn).navn);
    const { nivaa, felt, type, lop } = u.data;
    const vei = type === 'yrkesfag' || type === 'fagskole' ? type : 'studium';
    return {
      id: u.id,
      nivaa,
      felt: felt[0] ?? '',
      vei,
      grupper: placesOf(u),
      vg1: lop?.[spraak].vg1,
    };
  });
  return {
    // Naturfag is everybody's.
    fag: [...graf.fag.values()]
      .filter(({ id }) => id !== 'naturfag')
      .sort(inOrder)
      .map(tilFagkort),
    krav: [...graf.kravkoder.values()].map(tilKravkort),
    steder: [...steder].map(([id, navn]) => ({ id, navn })),
    utdanninger,
    yrker: [...graf.yrker.values()].map((y) => ({
      id: y.id,
      felt: y.data.felt,
      utdanninger: y.utdanninger.map(({ id }) => id),
    })),
    felter,
  };
}

const omraader = ['matematikk', 'fysikk', 'kjemi', 'biologi', 'it', 'tof', 'geofag'];

/** As a timetable would have them: by area, common subjects first, then 1 before 2. */
const inOrder = (a: FagNode, b: FagNode) =>
  omraader.indexOf(a.data.omraade) - omraader.indexOf(b.data.omraade) ||
  a.data.type.localeCompare(b.data.type) ||
  a.id.localeCompare(b.id);

function tilFagkort({ id, data, kravkoder, grunnlagFor }: FagNode): Fagkort {
  const fellesfag = data.type === 'fellesfag';
  const brukes = fellesfag || kravkoder.length > 0 || grunnlagFor.length > 0;
  const { omraade } = data;
  const realfag = omraade === 'fysikk' || omraade === 'kjemi' || omraade === 'biologi';
  return {
    id,
    navn: data.kortnavn,
    gruppe: !brukes ? 'flere' : omraade === 'matematikk' ? 'matte' : realfag ? 'realfag' : 'annet',
    fellesfag: fellesfag || undefined,
  };
}

const tilKravkort = ({ id, data }: KravkodeNode): Kravkort => ({
  id,
  krav: data.krav,
  karakterkrav: data.karakterkrav,
  andreKrav: data.andreKrav,
  studiekompetanse: data.studiekompetanse,
});

/** The places of a study by what they ask for, the most common requirement first, the unknown last. */
function placesOf({ tilbud }: UtdanningNode): Stedsgruppe[] {
  const grupper = Map.groupBy(tilbud, ({ kravkode }) => kravkode);
  return [...grupper]
    .map(([krav, her]) => ({
      krav,
      steder: [...new Set(her.map((t) => laerested(t.laerested).id))],
      antatt: (krav !== undefined && her.every(({ kjennskap }) => kjennskap === 'antatt')) || undefined,
    }))
    .sort((a, b) => Number(!a.krav) - Number(!b.krav) || b.steder.length - a.steder.length);
}
