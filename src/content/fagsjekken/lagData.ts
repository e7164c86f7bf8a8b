/** The graph as Fagsjekken needs it: small, in one language, ready for the island. */
import type { Kravregel } from '../../domain/opptak/vurder.ts';
import type { Fagkort, Fagsjekkdata, Kravkort, Stedsgruppe, Utdanningskort } from '../../domain/fagsjekken/typer.ts';
import { type AndreYrkeInnlegg, innganger } from './innganger.ts';
import { nyMatte } from './nyMatte.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { nyttNavn } from '../graf/tidligere.ts';
import type { FagNode, Graf, KravkodeNode, UtdanningNode } from '../graf/noder.ts';
import { forHvertSlag, slagene } from '../slag.ts';
import { laerested } from '../krav/laerestedsnavn.ts';
import { felter } from '../skjema/utdanning.ts';

/** What it is made of. */
export interface Kildedata {
  readonly graf: Graf;
  readonly andreYrker: readonly AndreYrkeInnlegg[];
  /** Every wording of the rule, as content/regler holds it. */
  readonly realfagspoeng: Fagsjekkdata['realfagspoeng'];
}

export function lagFagsjekkdata({ graf, andreYrker, realfagspoeng }: Kildedata, spraak: Spraak): Fagsjekkdata {
  const steder = new Map<string, string>();
  const { andre, egne, steder: andreSteder } = innganger(andreYrker, graf);
  const utdanninger = [...graf.utdanninger.values()].map((u): Utdanningskort => {
    for (const { laerested: navn } of u.tilbud) steder.set(laerested(navn).id, laerested(navn).navn);
    const { nivaa, felt, type, lop } = u.data;
    const vei = type === 'yrkesfag' || type === 'fagskole' ? type : 'studium';
    return {
      id: u.id,
      nivaa,
      felt: felt[0] ?? '',
      vei,
      grupper: placesOf(u, egne.get(u.id)),
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
    egne: [...egne.values()],
    andre,
    realfagspoeng: realfagspoeng.map(({ gjelder, verdi }) => ({ gjelder, verdi })),
    nyMatte: nyMatte(graf),
    steder: [...new Map([...steder, ...andreSteder])].map(([id, navn]) => ({ id, navn })),
    utdanninger,
    yrker: [...graf.yrker.values()].map((y) => ({
      id: y.id,
      felt: y.data.felt,
      utdanninger: y.utdanninger.map(({ id }) => id),
    })),
    felter,
    andreNavn: andreNavn(graf),
  };
}

/** In links a subject stands alone, and a goal after its kind; ways round are no goals. */
function andreNavn(graf: Graf): Record<string, string> {
  const alle = nyttNavn(forHvertSlag((slag) => [...graf[slag].values()]));
  return Object.fromEntries(
    alle.flatMap(([slag, gammelt, nytt]) => {
      const { iLenker } = slagene[slag];
      return iLenker === undefined ? [] : [[`${iLenker}${gammelt}`, `${iLenker}${nytt}`]];
    }),
  );
}

const omraader = ['matematikk', 'fysikk', 'kjemi', 'biologi', 'it', 'tof', 'geofag'];

/** As a timetable would have them: by area, common subjects first, then 1 before 2. */
const inOrder = (a: FagNode, b: FagNode) =>
  omraader.indexOf(a.data.omraade) - omraader.indexOf(b.data.omraade) ||
  a.data.type.localeCompare(b.data.type) ||
  Number(a.data.status === 'kommer') - Number(b.data.status === 'kommer') ||
  a.id.localeCompare(b.id);

function tilFagkort({ id, data, kravkoder, grunnlagFor }: FagNode): Fagkort {
  const fellesfag = data.type === 'fellesfag';
  const brukes = fellesfag || kravkoder.length > 0 || grunnlagFor.length > 0;
  const { omraade } = data;
  const realfag = omraade === 'fysikk' || omraade === 'kjemi' || omraade === 'biologi';
  return {
    id,
    navn: data.kortnavn,
    gruppe:
      !brukes && data.status !== 'kommer'
        ? 'flere'
        : omraade === 'matematikk'
          ? 'matte'
          : realfag
            ? 'realfag'
            : 'annet',
    fellesfag: fellesfag || undefined,
  };
}

const tilKravkort = ({ id, data, senere }: KravkodeNode): Kravkort => ({
  id,
  ...tilKravregel(data),
  senere: senere && { fra: senere.fra, ...tilKravregel(senere.data) },
});

const tilKravregel = (data: KravkodeNode['data']): Kravregel => ({
  krav: data.krav,
  karakterkrav: data.karakterkrav,
  andreKrav: data.andreKrav,
  studiekompetanse: data.studiekompetanse,
});

/** The places of a study by what they ask for, the most common requirement first, the unknown last. */
function placesOf({ tilbud }: UtdanningNode, eget: Kravkort | undefined): Stedsgruppe[] {
  if (eget) return [{ krav: eget.id, steder: [] }];
  const grupper = Map.groupBy(tilbud, ({ kravkode }) => kravkode);
  return [...grupper]
    .map(([krav, her]) => ({
      krav,
      steder: [...new Set(her.map((t) => laerested(t.laerested).id))],
      antatt: (krav !== undefined && her.every(({ kjennskap }) => kjennskap === 'antatt')) || undefined,
    }))
    .sort((a, b) => Number(!a.krav) - Number(!b.krav) || b.steder.length - a.steder.length);
}
