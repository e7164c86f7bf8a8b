import type { APIRoute } from 'astro';
import { alleTall, kildelinjer, lesTall, tallsett } from '../../../content/voksne/tall.ts';
import { svgFil } from '../../../domain/diagram/svgfil.ts';
import { type Spraak, spraakstier } from '../../../i18n/spraak.ts';
import { ordbok } from '../../../i18n/ordene.ts';

/** Every chart in both languages; single figures have none. */
export async function getStaticPaths() {
  const diagrammer = (await alleTall()).filter((t) => t.data.form !== 'enkelttall');
  return spraakstier().flatMap(({ params, props }) =>
    diagrammer.map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

export const GET: APIRoute<{ spraak: Spraak; id: string }> = async ({ props: { spraak, id } }) => {
  const { data } = await lesTall(id);
  const svg = svgFil(data.form === 'linje' ? 'linje' : 'stolper', tallsett(data, spraak), {
    tittel: data.tittel[spraak],
    setning: data.setning[spraak],
    under: [...kildelinjer(data, spraak), 'stemutdanning.no, CC BY 4.0'],
    spraak,
    mangler: ordbok('tall', spraak)('ikkeOppgitt'),
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
