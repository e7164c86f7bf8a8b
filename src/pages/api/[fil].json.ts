import type { APIRoute } from 'astro';
import { type Filnavn, filnavn, lesFil } from '../../content/apneData/filer.ts';

export const getStaticPaths = () => filnavn.map((fil) => ({ params: { fil } }));

export const GET: APIRoute = async ({ params }) => Response.json(await lesFil(params.fil as Filnavn));
