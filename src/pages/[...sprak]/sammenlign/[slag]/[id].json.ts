import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadGraph } from '../../../../content/graf/graf.ts';
import { lagKort } from '../../../../content/sammenligning/data.ts';
import { spraakstier } from '../../../../i18n/spraak.ts';

export async function getStaticPaths() {
  const { yrker, utdanninger } = await loadGraph();
  return spraakstier().flatMap(({ params, props }) =>
    [...yrker.values(), ...utdanninger.values()].flatMap((node) =>
      // A link to a comparison may still use a name that the entry has had.
      [node.id, ...(node.data.tidligere ?? [])].map((id) => ({
        params: { ...params, slag: node.slag, id },
        props: { ...props, node },
      })),
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { node, spraak } }) =>
  Response.json(await lagKort(node, spraak));
