import { getCollection } from 'astro:content';
import { InnholdsfeilSamling } from '../graf/feil.ts';
import { loadGraph, type YrkeNode } from '../graf/graf.ts';

/** The page of two-year masters, without language. */
export const masteradresse = '/utdanninger/toaarig-master';

/**
 * All two-year masters by name, with their occupations from the graph.
 * @throws Innholdsfeil when one names an occupation that does not exist.
 */
export async function lesMastere() {
  const [innlegg, { yrker }] = await Promise.all([getCollection('mastere'), loadGraph()]);
  const feil = new InnholdsfeilSamling();
  const mastere = innlegg.map(({ id, data }) => ({
    id,
    data,
    yrker: data.yrker.flatMap((yrke): YrkeNode[] => {
      const node = yrker.get(yrke);
      if (!node) feil.ukjent(`content/mastere/${id}.yaml`, 'yrker', 'yrker', yrke, [...yrker.keys()]);
      return node ? [node] : [];
    }),
  }));
  feil.kastHvisNoen();
  return mastere.sort((a, b) => a.data.navn.nb.localeCompare(b.data.navn.nb, 'nb'));
}
