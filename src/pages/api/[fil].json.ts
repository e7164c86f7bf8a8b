import type { APIRoute } from 'astro';
import { type Filnavn, filer } from '../../content/apneData.ts';

export const getStaticPaths = () => Object.keys(filer).map((fil) => ({ params: { fil } }));

export const GET: APIRoute = async ({ params }) => Response.json(await filer[params.fil as Filnavn]());
