import type { Soketreff } from '../../domain/fagsjekken/finnMaal.ts';
import type { Fagsjekkdata, Kravtillegg } from '../../domain/fagsjekken/typer.ts';
import type { Omvei } from '../../domain/plan/omvei.ts';
import type { Planfag } from '../../domain/plan/typer.ts';
import type { Oytekst, Resttekst } from '../../i18n/ordene.ts';

/** Interface strings of the island in the language of the page, from src/i18n/fagsjekken.ts. */
export type Tekster = Readonly<Record<Oytekst, string>>;

/** What every part of the island works with. */
export interface Grunnlag {
  readonly data: Fagsjekkdata;
  readonly t: Tekster;
  /** The next admission, on the visitor's day. */
  readonly neste: number;
  /** The name of a goal; undefined until the names have come. */
  readonly navn: (slag: 'yrke' | 'utdanning' | 'krav' | 'annet', id: string) => string | undefined;
  /** What pupils call a subject: «R1». */
  readonly fagnavn: (id: string) => string;
  /** Address of a node in the language of the page. */
  readonly adresse: (slag: 'fag' | 'yrke' | 'utdanning' | 'krav' | 'vei', id: string) => string;
}

/** What is fetched after the first answer: /fagsjekken/nb.json. */
export interface Tillegg {
  readonly tekster: Readonly<Record<Resttekst, string>>;
  readonly krav: Readonly<Record<string, Kravtillegg>>;
  /** Names by id, in the language of the page. */
  readonly yrker: Readonly<Record<string, string>>;
  readonly utdanninger: Readonly<Record<string, string>>;
  readonly felter: Readonly<Record<string, string>>;
  /** Subject areas by name. */
  readonly omraader: Readonly<Record<string, string>>;
  /** What the planner needs of the subjects. */
  readonly planfag: readonly Planfag[];
  /** The ways round, with what the planner computes and for whom they are. */
  readonly veier: readonly { readonly navn: string; readonly forHvem: string; readonly omvei: Omvei }[];
  /** Vocational ways step by step, by id of the study. */
  readonly lop: Readonly<Record<string, { readonly steg: readonly string[]; readonly fagbrev: boolean }>>;
  /** Where one can go with a trade certificate: ids and names of pages in `veier`. */
  readonly videre: readonly { readonly id: string; readonly navn: string }[];
  /** Occupations outside STEM: one honest line each. */
  readonly andre: Readonly<Record<string, { readonly navn: string; readonly svar: string; readonly adresse: string }>>;
}

/** What the lower half works with. */
export interface Restgrunnlag extends Grunnlag {
  readonly r: Tillegg['tekster'];
  readonly tillegg: Tillegg;
}

/** Finds goals by name, everyday words (by goal) and place. */
export type Maalsok = (sporring: string, ord: Readonly<Record<string, string>>) => readonly Soketreff[];

export { fyll as sett } from '../../i18n/fyll.ts';
