import type { APIRoute } from 'astro';
import { fagsjekkord, fagsjekktillegg } from '../../content/fagsjekken/tillegg.ts';

/** What Fagsjekken's island fetches after its first answer, and when somebody searches. */
const filer = {
  nb: () => fagsjekktillegg('nb'),
  nn: () => fagsjekktillegg('nn'),
  ord: () => fagsjekkord(),
};

export const getStaticPaths = () => Object.keys(filer).map((fil) => ({ params: { fil } }));

export const GET: APIRoute = async ({ params }) => Response.json(await filer[params.fil as keyof typeof filer]());
