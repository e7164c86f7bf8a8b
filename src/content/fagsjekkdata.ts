/** The graph as Fagsjekken needs it: small, in one language, ready for the island. */
import type { Fagkort, Fagsjekkdata, Kravkort, Stedsgruppe, Utdanningskort } from '../domain/fagsjekk/typer.ts';
import { kravSomTekst } from '../domain/opptak/forklar.ts';
import type { Tillegg } from '../islands/fagsjekken/typer.ts';
import { fagsjekkresttekster } from '../i18n/fagsjekken.ts';
import { oversett } from '../i18n/oversett.ts';
import type { Spraak } from '../i18n/spraak.ts';
import { fagoppslag } from './fagnavn.ts';
import { type FagNode, type GrafNode, type KravkodeNode, loadGraph, navnFor, type UtdanningNode } from './graph.ts';
import { laerested } from './laerestedsnavn.ts';
import { felter } from './skjema/utdanning.ts';
import { soekeordFor } from './soekeord.ts';

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
      vg1: lop && (spraak === 'nn' ? lop.vg1Nn : lop.vg1),
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

/** What the island fetches after its first answer. */
export async function fagsjekktillegg(spraak: Spraak): Promise<Tillegg> {
  const graf = await loadGraph();
  const { navneoppslag } = await fagoppslag();
  const t = oversett(spraak);
  const namesOf = (noder: ReadonlyMap<string, GrafNode>) =>
    Object.fromEntries([...noder].map(([id, node]) => [id, navnFor(node, spraak)]));
  return {
    felter: Object.fromEntries(felter.map((felt) => [felt, t(`felt.${felt}`)])),
    yrker: namesOf(graf.yrker),
    utdanninger: namesOf(graf.utdanninger),
    tekster: fagsjekkresttekster(spraak),
    krav: Object.fromEntries(
      [...graf.kravkoder.values()].map(({ id, data }) => [
        id,
        {
          kode: data.kode ?? (spraak === 'nn' ? data.navnNn : data.navn),
          navn: spraak === 'nn' ? data.navnNn : data.navn,
          regel: kravSomTekst(data.krav, navneoppslag, spraak),
          gjelder: data.gjelder,
          bekreftet: data.sikkerhet === 'bekreftet',
          andreKrav: data.andreKrav.map((k) => k[spraak]),
        },
      ]),
    ),
  };
}

/** Everyday words by goal, in both languages, without those that the names hold: `yrke.lege` → «doktor fastlege …». */
export async function fagsjekkord(): Promise<Record<string, string>> {
  const graf = await loadGraph();
  const noder: [string, GrafNode][] = [
    ...[...graf.yrker.values()].map((n): [string, GrafNode] => [`yrke.${n.id}`, n]),
    ...[...graf.utdanninger.values()].map((n): [string, GrafNode] => [`utdanning.${n.id}`, n]),
    ...[...graf.kravkoder.values()].map((n): [string, GrafNode] => [`krav.${n.id}`, n]),
  ];
  return Object.fromEntries(noder.map(([id, node]) => [id, soekeordFor(node).join(' ')]));
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
    fellesfag,
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
