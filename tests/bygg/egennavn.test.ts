/** A browser that translates must leave names of subjects and codes alone: «R1» and «HING» are what stands on a diploma. */
import { expect, test } from 'vitest';
import { finn, innhold, lesFil, side, sider } from './dist.ts';

type Post = Readonly<Record<string, string>>;
const les = (fil: string) => (JSON.parse(lesFil(`/api/${fil}.json`)) as { data: Post[] }).data;
const navn = new Set([
  ...les('fag').flatMap((f) => [f.navn, f.kortnavn]),
  ...les('kravkoder').flatMap((k) => k.kode ?? []),
]);
const ren = (html: string) => html.replaceAll(/<[^>]*>/g, '').trim();

test('en lenke som bare er navnet på et fag eller en kode, blir ikke oversatt', () => {
  expect(navn.has('R1')).toBe(true);
  let sett = 0;
  // Pages of running text: their links are their writer's.
  const feil = sider
    .filter((s) => !/\/(realfag-pa-vgs|realfagspoeng)\/$/.test(s.adresse))
    .flatMap((s) =>
      finn(s, 'a')
        .filter((a) => /^\/(nn\/)?(fag|kravkoder)\/[^/]+\/$/.test(a.attributter.href ?? ''))
        .flatMap((a) => {
          const tekst = innhold(s, a);
          // A link in the middle of a sentence is for whoever wrote the sentence.
          const foer = s.html.slice(0, s.html.lastIndexOf('<a', a.slutt));
          if (!navn.has(ren(tekst)) || !/<(li|td|th|dd|summary)\b[^>]*>\s*$/.test(foer.slice(-300))) return [];
          sett += 1;
          return a.attributter.translate === 'no' || tekst.includes('translate="no"')
            ? []
            : [`${s.adresse}: ${ren(tekst)}`];
        }),
    );
  expect(sett).toBeGreaterThan(300);
  expect([...new Set(feil)].slice(0, 20)).toEqual([]);
});

test.each(['/fagsjekken/', '/kommer-jeg-inn/', '/realfagspoeng/'])(
  'fagene i %s er navn, i øya som i siden',
  (adresse) => {
    const merkede = side(adresse)
      .html.split(/ translate="no"/i)
      .slice(1);
    for (const fag of ['R1', 'Fysikk 1'])
      expect(
        merkede.some((m) => m.slice(0, 3000).includes(`>${fag}<`)),
        `${adresse}: ${fag}`,
      ).toBe(true);
  },
);

test('overskriften på en fagside er et navn', () => {
  const uten = sider
    .filter((s) => /^\/(nn\/)?fag\/[^/]+\/$/.test(s.adresse))
    .filter((s) => finn(s, 'h1')[0]?.attributter.translate !== 'no');
  expect(uten.map((s) => s.adresse)).toEqual([]);
});
