import type { APIRoute } from 'astro';
import { fagsjekkdata } from '../../content/fagsjekken/data.ts';
import { fagsjekkord, fagsjekktillegg } from '../../content/fagsjekken/tillegg.ts';
import { pakk } from '../../domain/fagsjekken/pakke.ts';
import { type Spraak, spraakene } from '../../i18n/spraak.ts';

const pakke = async (spraak: Spraak) => new Response(pakk(await fagsjekkdata(spraak)));
const tillegg = async (spraak: Spraak) => Response.json(await fagsjekktillegg(spraak));

/** What Fagsjekken's island needs to wake, what it fetches after its first answer, and when somebody searches. */
const filer = new Map<string, () => Promise<Response>>([
  ...spraakene.flatMap((spraak): [string, () => Promise<Response>][] => [
    [`pakke-${spraak}`, () => pakke(spraak)],
    [spraak, () => tillegg(spraak)],
  ]),
  ['ord', async () => Response.json(await fagsjekkord())],
]);

export const getStaticPaths = () => [...filer.keys()].map((fil) => ({ params: { fil } }));

export const GET: APIRoute = async ({ params: { fil = '' } }) =>
  (await filer.get(fil)?.()) ?? new Response(null, { status: 404 });
