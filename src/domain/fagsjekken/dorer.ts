/** Forwards: which doors some subjects open, and what one more would open. Subjects only; grades come with a goal. */
import { isMet } from '../opptak/uttrykk.ts';
import type { Fagsjekkdata, Utdanningskort } from './typer.ts';

/**
 * aapen: every place whose requirement we know; noen: some of them; stengt: none; ukjent: no requirement is known;
 * fagbrev: vocational, which no subject opens or shuts.
 */
export type Dor = 'aapen' | 'noen' | 'stengt' | 'ukjent' | 'fagbrev';

export interface Dorer {
  readonly krav: ReadonlySet<string>;
  readonly utdanninger: ReadonlyMap<string, Dor>;
  /** An occupation is as open as the best of its ways; a study before a vocational way. */
  readonly yrker: ReadonlyMap<string, Dor>;
}

const rang: readonly Dor[] = ['aapen', 'noen', 'fagbrev', 'ukjent', 'stengt'];
export const erAapen = (dor: Dor | undefined): boolean => dor === 'aapen' || dor === 'noen';
/** Is there a way, be it a study or a trade certificate? */
export const erVei = (dor: Dor | undefined): boolean => erAapen(dor) || dor === 'fagbrev';

/** The doors for these subjects; `studiekompetanse` false shuts what asks for it. */
export function finnDorer(fag: readonly string[], studiekompetanse: boolean, data: Fagsjekkdata): Dorer {
  const har = new Set(fag);
  const krav = new Set(
    data.krav
      .filter((k) => isMet(k.krav, har) && (studiekompetanse || k.studiekompetanse === 'ikke'))
      .map(({ id }) => id),
  );
  const utdanninger = new Map(data.utdanninger.map((u) => [u.id, doorOf(u, krav)]));
  const yrker = new Map(
    data.yrker.map((y): [string, Dor] => {
      const veier = y.utdanninger.map((id) => utdanninger.get(id));
      return [y.id, rang.find((d) => veier.includes(d)) ?? 'ukjent'];
    }),
  );
  return { krav, utdanninger, yrker };
}

function doorOf(utdanning: Utdanningskort, krav: ReadonlySet<string>): Dor {
  if (utdanning.vei !== 'studium') return 'fagbrev';
  const kjente = utdanning.grupper.flatMap((g) => g.krav ?? []);
  if (kjente.length === 0) return 'ukjent';
  const aapne = kjente.filter((id) => krav.has(id)).length;
  return aapne === 0 ? 'stengt' : aapne < kjente.length ? 'noen' : 'aapen';
}

/** What one more subject alone would open. */
export interface Nyeaapninger {
  readonly fag: string;
  /** Ids of studies that are shut at every place today, and would be open at some. */
  readonly utdanninger: readonly string[];
  readonly yrker: readonly string[];
}

/**
 * For each specialisation subject that is not chosen: what it would open by itself, the most first. Subjects that open
 * nothing alone are there too, last: they may be half of what opens something.
 */
export function ettFagTilDorer(fag: readonly string[], studiekompetanse: boolean, data: Fagsjekkdata): Nyeaapninger[] {
  const naa = finnDorer(fag, studiekompetanse, data);
  return (
    data.fag
      // Of what is to come nobody knows what it opens.
      .filter(({ id, fellesfag }) => !fellesfag && !fag.includes(id) && !data.nyMatte.fag.includes(id))
      .map(({ id }) => {
        const da = finnDorer([...fag, id], studiekompetanse, data);
        const added = (foer: ReadonlyMap<string, Dor>, etter: ReadonlyMap<string, Dor>) =>
          [...etter].filter(([node, dor]) => erVei(dor) && !erVei(foer.get(node))).map(([node]) => node);
        return {
          fag: id,
          utdanninger: added(naa.utdanninger, da.utdanninger),
          yrker: added(naa.yrker, da.yrker),
        };
      })
      .sort((a, b) => b.utdanninger.length - a.utdanninger.length || b.yrker.length - a.yrker.length)
  );
}
