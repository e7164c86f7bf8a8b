import type { APIRoute } from 'astro';
import { type Filnavn, filnavn } from '../../../content/apneData/filer.ts';
import { jsonSkjema } from '../../../content/apneData/jsonSkjema.ts';

export const getStaticPaths = () => filnavn.map((fil) => ({ params: { fil } }));

export const GET: APIRoute = ({ params }) => Response.json(jsonSkjema(params.fil as Filnavn));
