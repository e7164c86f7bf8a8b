import type { APIRoute } from 'astro';
import { alleTall, kildelinjer, lesTall, tallsett } from '../../../content/voksne/tall.ts';
import { csv } from '../../../domain/diagram/csv.ts';
import { type Spraak, spraakstier } from '../../../i18n/spraak.ts';
import { ordbok } from '../../../i18n/ordene.ts';

export async function getStaticPaths() {
  const alle = await alleTall();
  return spraakstier().flatMap(({ params, props }) =>
    alle.map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

export const GET: APIRoute<{ spraak: Spraak; id: string }> = async ({ props: { spraak, id } }) => {
  const { data } = await lesTall(id);
  const t = ordbok('tall', spraak);
  const innhold = csv(tallsett(data, spraak), {
    forsteKolonne: t(data.rader.every((r) => r.aar) ? 'aar' : 'rad'),
    enhet: t('enhet'),
    enheter: {
      prosent: t('enhet.prosent'),
      personer: t('enhet.personer'),
      antall: t('enhet.antall'),
      ganger: t('enhet.ganger'),
    },
    etterord: [data.tittel[spraak], ...kildelinjer(data, spraak), 'stemutdanning.no, CC BY 4.0'],
  });
  return new Response(innhold, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
