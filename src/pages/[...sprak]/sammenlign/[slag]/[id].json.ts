import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadGraph } from '../../../../content/graph.ts';
import { lagKort } from '../../../../content/sammenligning.ts';
import { spraakstier } from '../../../../i18n/spraak.ts';

export async function getStaticPaths() {
  const { yrker, utdanninger } = await loadGraph();
  return spraakstier().flatMap(({ params, props }) =>
    [...yrker.values(), ...utdanninger.values()].map((node) => ({
      params: { ...params, slag: node.slag, id: node.id },
      props: { ...props, node },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { node, spraak } }) =>
  Response.json(await lagKort(node, spraak));
