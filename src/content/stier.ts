import { spraakene, type Spraak } from '../i18n/spraak.ts';
import { loadGraph, type Graf, type Slag } from './graph.ts';

type NodeOf<S extends Slag> = Graf[S] extends Map<string, infer N> ? N : never;

/** `getStaticPaths` of a node page: every node of the kind in both languages. */
export async function nodestier<S extends Slag>(slag: S) {
  const graf = await loadGraph();
  const noder = [...graf[slag].values()] as NodeOf<S>[];
  return spraakene.flatMap((spraak: Spraak) =>
    noder.map((node) => ({
      params: { sprak: spraak === 'nb' ? undefined : spraak, slug: node.id },
      props: { spraak, node },
    })),
  );
}
