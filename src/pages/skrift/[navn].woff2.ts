import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { krokadresse, krokskrift } from '../../bilder/krokskrift.ts';
import { spraakene } from '../../i18n/spraak.ts';
import { fortellinger, fortellingstekst } from '../../islands/xfaktor/fortellinger.ts';

/** One small font for each story and language: the letters of its headline. */
export const getStaticPaths = async () =>
  (await fortellinger()).flatMap((fortelling) =>
    spraakene.map((spraak) => ({
      params: { navn: krokadresse(fortelling.slug, spraak).replace(/^\/skrift\/|\.woff2$/g, '') },
      props: { fortelling, spraak },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { krok } = await fortellingstekst(props.fortelling, props.spraak);
  return new Response(new Uint8Array(await krokskrift(krok)), { headers: { 'Content-Type': 'font/woff2' } });
};
