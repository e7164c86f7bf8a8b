/** The offers of a study, gathered by what they ask and how we know it, so that a page says each requirement once. */
import type { TilbudData } from '../skjema/tilbud.ts';

/** Offers that share requirement, knowledge and source. */
export interface Tilbudsgruppe {
  /** Absent: we do not know what these ask. */
  kravkode: string | undefined;
  tilbud: readonly [TilbudData, ...TilbudData[]];
}

const noekkel = ({ kravkode, kjennskap, gjelder, kravkilde }: TilbudData): string =>
  JSON.stringify(kravkode ? [kravkode, kjennskap, kjennskap === 'sett' && gjelder, kravkilde] : []);

/** The largest group first, the unknown last; in a group by place. */
export function tilbudsgrupper(alle: readonly TilbudData[]): Tilbudsgruppe[] {
  const ordnet = [...alle].sort((a, b) => `${a.laerested}${a.sted}`.localeCompare(`${b.laerested}${b.sted}`, 'nb'));
  return [...Map.groupBy(ordnet, noekkel).values()]
    .flatMap(([forst, ...andre]) => (forst ? [{ kravkode: forst.kravkode, tilbud: [forst, ...andre] as const }] : []))
    .sort((a, b) => Number(!a.kravkode) - Number(!b.kravkode) || b.tilbud.length - a.tilbud.length);
}
