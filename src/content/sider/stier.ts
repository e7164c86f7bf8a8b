import { spraakene, type Spraak, sprakparameter } from '../../i18n/spraak.ts';
import { loadGraph, type Nodetyper, type Slag } from '../graf/graf.ts';

/** `getStaticPaths` of a node page: every node of the kind in both languages. */
export async function nodestier<S extends Slag>(slag: S) {
  const graf = await loadGraph();
  const noder = [...graf[slag].values()] as Nodetyper[S][];
  return spraakene.flatMap((spraak: Spraak) =>
    noder.map((node) => ({
      params: { sprak: sprakparameter(spraak), slug: node.id },
      props: { spraak, node },
    })),
  );
}
