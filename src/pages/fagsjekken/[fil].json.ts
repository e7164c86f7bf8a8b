import type { APIRoute } from 'astro';
import { fagsjekkpakke } from '../../content/fagsjekken/pakke.ts';
import { pakkefil } from '../../content/fagsjekken/pakkeadresse.ts';
import { fagsjekkord, fagsjekktillegg } from '../../content/fagsjekken/tillegg.ts';
import { spraakene } from '../../i18n/spraak.ts';

interface Props {
  lag: () => Promise<Response>;
}

/** What Fagsjekken's island needs to wake, what it fetches after its first answer, and when somebody searches. */
const filer: readonly (readonly [fil: string, lag: Props['lag']])[] = [
  ...spraakene.flatMap((spraak) => [
    [pakkefil(spraak), async () => new Response(await fagsjekkpakke(spraak))] as const,
    [spraak, async () => Response.json(await fagsjekktillegg(spraak))] as const,
  ]),
  ['ord', async () => Response.json(await fagsjekkord())],
];

export const getStaticPaths = () => filer.map(([fil, lag]) => ({ params: { fil }, props: { lag } }));

export const GET: APIRoute<Props> = ({ props }) => props.lag();
