import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bilder } from '../../bilder/alle.ts';

export const getStaticPaths = async () =>
  (await bilder()).map((bilde) => ({ params: { navn: bilde.navn }, props: { bilde } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await props.bilde.lag()), { headers: { 'Content-Type': 'image/png' } });
