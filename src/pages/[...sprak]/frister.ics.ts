import type { APIRoute } from 'astro';
import { fristkalender } from '../../content/frister/fristkalender.ts';
import { type Spraak, spraakstier } from '../../i18n/spraak.ts';

export const getStaticPaths = () => spraakstier();

export const GET: APIRoute<{ spraak: Spraak }> = async ({ props, site }) =>
  new Response(await fristkalender(props.spraak, site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
