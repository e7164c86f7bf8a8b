import { fagIn } from '../../domain/opptak/uttrykk.ts';
import type { FagData } from '../skjema/fag.ts';
import type { KravkodeData } from '../skjema/kravkode.ts';
import type { TilbudData } from '../skjema/tilbud.ts';
import type { UtdanningData } from '../skjema/utdanning.ts';
import type { VeiData } from '../skjema/vei.ts';
import type { YrkeData } from '../skjema/yrke.ts';
import type { FagNode, Graf, KravkodeNode, Slag, Tekst, UtdanningNode, VeiNode, YrkeNode } from './noder.ts';
import { InnholdsfeilSamling } from './feil.ts';
import { kravkoderFor } from './gyldighet.ts';
import { navnetabell } from './tidligere.ts';

/** Entries as the collections hand them over: id and validated data. */
export interface Raavare {
  fag: Entry<FagData>[];
  kravkoder: Entry<KravkodeData>[];
  utdanninger: Entry<UtdanningData>[];
  yrker: Entry<YrkeData>[];
  veier: Entry<VeiData>[];
  tilbud: Entry<{ utdanning: string; tilbud: TilbudData[] }>[];
  nn: Record<Slag, Entry<Tekst>[]>;
  /** The admission that the site is about: requirements of other years are left out. */
  opptak: number;
}
interface Entry<T> {
  id: string;
  data: T;
}

/**
 * Makes the typed graph with both directions of every edge.
 * @throws Innholdsfeil with one line a fault (file, field, remedy) when a reference points nowhere.
 */
export function byggGraf({ opptak, ...alt }: Raavare): Graf {
  const feil = new InnholdsfeilSamling();
  const { gjeldende, utenfor, senere } = kravkoderFor(alt.kravkoder, opptak);
  const raa = {
    ...alt,
    kravkoder: gjeldende,
    nn: { ...alt.nn, kravkoder: alt.nn.kravkoder.filter(({ id }) => !utenfor.has(id)) },
  };
  const navn = navnetabell(raa, feil);
  const nn = (slag: Slag, id: string) => raa.nn[slag].find((e) => navn(slag, e.id) === id)?.data;

  const graf: Graf = {
    fag: index(raa.fag, ({ id, data }): FagNode => ({
      slag: 'fag',
      id,
      data,
      nn: nn('fag', id),
      kravkoder: [],
      yrker: [],
      veier: [],
      grunnlagFor: [],
    })),
    kravkoder: index(raa.kravkoder, ({ id, data }): KravkodeNode => ({
      slag: 'kravkoder',
      id,
      data,
      nn: nn('kravkoder', id),
      senere: following(senere.get(id)),
      fag: [],
      utdanninger: [],
      veier: [],
    })),
    utdanninger: index(raa.utdanninger, ({ id, data }): UtdanningNode => ({
      slag: 'utdanninger',
      id,
      data,
      nn: nn('utdanninger', id),
      tilbud: [],
      kravkoder: [],
      yrker: [],
    })),
    yrker: index(raa.yrker, ({ id, data }): YrkeNode => ({
      slag: 'yrker',
      id,
      data,
      nn: nn('yrker', id),
      fag: [],
      utdanninger: [],
      ligner: [],
    })),
    veier: index(raa.veier, ({ id, data }): VeiNode => ({
      slag: 'veier',
      id,
      data,
      nn: nn('veier', id),
      kravkoder: [],
      fag: [],
      seOgsaa: [],
    })),
  };

  /** The nodes that a field names; a name that does not exist becomes a fault. */
  const finn = <S extends Slag>(fil: string, felt: string, slag: S, ider: readonly string[]) =>
    ider.flatMap((id) => {
      const node = graf[slag].get(navn(slag, id));
      if (!node && slag === 'kravkoder' && utenfor.has(id)) feil.utenforAaret(fil, felt, id, opptak);
      else if (!node) feil.ukjent(fil, felt, slag, id, [...graf[slag].keys()]);
      return node ? [node] : [];
    });

  for (const slag of Object.keys(raa.nn) as Slag[])
    for (const { id } of raa.nn[slag]) if (!graf[slag].has(navn(slag, id))) feil.utenBokmaal(slag, id);

  for (const node of graf.fag.values()) {
    const fil = `content/fag/${node.id}.mdx`;
    for (const grunnlag of finn(fil, 'byggerPaa', 'fag', node.data.byggerPaa)) link(grunnlag.grunnlagFor, node);
    finn(fil, 'utelukker', 'fag', node.data.utelukker);
    finn(fil, 'kanErstattesAv', 'fag', node.data.kanErstattesAv);
  }
  for (const node of graf.kravkoder.values()) {
    const fil = `content/kravkoder/${node.id}.mdx`;
    for (const fag of finn(fil, 'krav', 'fag', fagIn(node.data.krav))) both(node.fag, fag, fag.kravkoder, node);
    for (const vei of finn(fil, 'alternativeVeier', 'veier', node.data.alternativeVeier))
      both(node.veier, vei, vei.kravkoder, node);
  }
  for (const { id, data } of raa.tilbud) {
    const fil = `content/tilbud/${id}.yaml`;
    for (const utdanning of finn(fil, 'utdanning', 'utdanninger', [data.utdanning])) {
      utdanning.tilbud.push(...data.tilbud);
      const koder = data.tilbud.flatMap((t) => (t.kravkode ? [t.kravkode] : []));
      for (const kode of finn(fil, 'kravkode', 'kravkoder', [...new Set(koder)]))
        both(utdanning.kravkoder, kode, kode.utdanninger, utdanning);
    }
  }
  for (const node of graf.yrker.values()) {
    const fil = `content/yrker/${node.id}.mdx`;
    for (const fag of finn(
      fil,
      'fag',
      'fag',
      node.data.fag.map((f) => f.fag),
    ))
      both(node.fag, fag, fag.yrker, node);
    for (const utd of finn(fil, 'utdanninger', 'utdanninger', node.data.utdanninger))
      both(node.utdanninger, utd, utd.yrker, node);
    for (const annet of finn(fil, 'ligner', 'yrker', node.data.ligner)) link(node.ligner, annet);
  }
  for (const node of graf.utdanninger.values())
    for (const yrke of finn(`content/utdanninger/${node.id}.mdx`, 'yrker', 'yrker', node.data.yrker))
      both(node.yrker, yrke, yrke.utdanninger, node);
  for (const node of graf.veier.values()) {
    const fil = `content/veier/${node.id}.mdx`;
    for (const kode of finn(fil, 'dekker', 'kravkoder', node.data.dekker)) both(node.kravkoder, kode, kode.veier, node);
    for (const fag of finn(fil, 'fag', 'fag', node.data.fag)) both(node.fag, fag, fag.veier, node);
    for (const vei of finn(fil, 'seOgsaa', 'veier', node.data.seOgsaa)) link(node.seOgsaa, vei);
  }
  feil.kastHvisNoen();
  return graf;
}

const following = (neste: Entry<KravkodeData> | undefined): KravkodeNode['senere'] =>
  neste && { fra: neste.data.gjelder.fra ?? 0, data: neste.data };

const index = <D, N>(entries: Entry<D>[], lag: (e: Entry<D>) => N): Map<string, N> =>
  new Map([...entries].sort((a, b) => a.id.localeCompare(b.id)).map((e) => [e.id, lag(e)]));

function link<T>(liste: T[], node: T): void {
  if (!liste.includes(node)) liste.push(node);
}

function both<A, B>(fraA: B[], b: B, fraB: A[], a: A): void {
  link(fraA, b);
  link(fraB, a);
}
