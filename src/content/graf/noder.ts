import type { FagData } from '../skjema/fag.ts';
import type { KravkodeData } from '../skjema/kravkode.ts';
import type { TilbudData } from '../skjema/tilbud.ts';
import type { UtdanningData } from '../skjema/utdanning.ts';
import type { VeiData } from '../skjema/vei.ts';
import type { YrkeData } from '../skjema/yrke.ts';

/** Text fields in one language. */
export interface Tekst {
  tittel: string;
  ingress: string;
  soekeord: string[];
}

/** What every node has, whatever its kind. */
interface Felles<Slag extends string, Data> {
  slag: Slag;
  id: string;
  data: Data;
  /** Nynorsk text, or undefined where only bokmål exists. */
  nn: Tekst | undefined;
}

/*
 * Neighbours are filled in by `byggGraf`, both directions of each edge. A list never holds the same
 * node twice and keeps the order that its page shows.
 */
export interface FagNode extends Felles<'fag', FagData> {
  kravkoder: KravkodeNode[];
  yrker: YrkeNode[];
  veier: VeiNode[];
  /** Subjects that build on this one. */
  grunnlagFor: FagNode[];
}

export interface KravkodeNode extends Felles<'kravkoder', KravkodeData> {
  /** The wording that follows this one, and the first admission it holds for. */
  senere: { fra: number; data: KravkodeData } | undefined;
  fag: FagNode[];
  utdanninger: UtdanningNode[];
  veier: VeiNode[];
}

export interface UtdanningNode extends Felles<'utdanninger', UtdanningData> {
  tilbud: TilbudData[];
  kravkoder: KravkodeNode[];
  yrker: YrkeNode[];
}

export interface YrkeNode extends Felles<'yrker', YrkeData> {
  fag: FagNode[];
  utdanninger: UtdanningNode[];
  ligner: YrkeNode[];
}

export interface VeiNode extends Felles<'veier', VeiData> {
  kravkoder: KravkodeNode[];
  fag: FagNode[];
  seOgsaa: VeiNode[];
}

export type GrafNode = FagNode | KravkodeNode | UtdanningNode | YrkeNode | VeiNode;

/** The node type of each kind. */
export interface Nodetyper {
  fag: FagNode;
  kravkoder: KravkodeNode;
  utdanninger: UtdanningNode;
  yrker: YrkeNode;
  veier: VeiNode;
}
export type Slag = keyof Nodetyper;

/** The whole graph, each kind by id. */
export type Graf = { [S in Slag]: Map<string, Nodetyper[S]> };
