/** Short addresses of campaigns, and the pictures that apps show with links. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mangledeOrd } from '../../src/domain/kampanje/sammeOrd.ts';
import { kampanjefiler } from '../fixtures/innhold.ts';
import { alleFiler, alleSider, dekod, finn, innhold, finnes, lesFil, side, sider } from './dist.ts';

const nettsted = 'https://stemutdanning.no';
const meta = (adresse: string, navn: string) =>
  finn(side(adresse), 'meta', { property: navn })[0]?.attributter.content ?? '';

/** Width and height of a PNG, which stand at the beginning of the file. */
function maal(adresse: string): [number, number] {
  const png = readFileSync(`dist${adresse}`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each(kampanjefiler)('kampanjen $id', ({ id, data }) => {
  const adresse = `/k/${id}/`;
  const landinger = {
    fortelling: `/x-faktor/${data.fortelling ?? ''}/`,
    film: `/filmer/${data.film ?? ''}/`,
    oversikt: '/x-faktor/',
    testen: '/utdanningstesten/',
    voksne: '/laerere-radgivere-foreldre/',
  };
  const fortelling = `${data.maalform === 'nn' ? '/nn' : ''}${landinger[data.landing]}`;

  test('sender videre til fortellingen med en gang, og har en lenke for dem som ikke sendes', () => {
    expect(finn(side(adresse), 'meta', { 'http-equiv': 'refresh' })[0]?.attributter.content).toBe(
      `0;url=${fortelling}`,
    );
    expect(finn(side(adresse), 'a').map((a) => a.attributter.href)).toEqual([fortelling]);
    expect(finnes(fortelling)).toBe(true);
  });

  test('hver kanal har sin egen adresse til det samme stedet, med det samme bildet', () => {
    for (const kanal of data.kanaler) {
      const egen = `${adresse}${kanal}/`;
      expect(finn(side(egen), 'a').map((a) => a.attributter.href)).toEqual([fortelling]);
      expect(meta(egen, 'og:url')).toBe(`${nettsted}${egen}`);
      expect(meta(egen, 'og:image')).toBe(meta(adresse, 'og:image'));
    }
  });

  test('annonsen og siden den leder til, har ord og bilde til felles', () => {
    const [h1] = finn(side(fortelling), 'h1');
    const overskrift = h1 ? dekod(innhold(side(fortelling), h1)) : '';
    expect(mangledeOrd(data.overskrift, `${overskrift} ${meta(fortelling, 'og:description')}`)).toEqual([]);
    if (data.landing === 'fortelling') expect(meta(adresse, 'og:image:alt')).toBe(meta(fortelling, 'og:image:alt'));
  });

  test('har sin egen tittel og sitt eget bilde i lenkevisninger, ikke fortellingens', () => {
    expect(meta(adresse, 'og:title')).toBe(data.overskrift);
    expect(meta(adresse, 'og:url')).toBe(`${nettsted}${adresse}`);
    expect(finn(side(adresse), 'link', { rel: 'canonical' })).toEqual([]);
    expect(meta(adresse, 'og:image')).not.toBe(meta(fortelling, 'og:image'));
  });

  test('har et bilde til lenker og et stående', () => {
    expect(meta(adresse, 'og:image')).toBe(`${nettsted}/bilder/k/${id}.png`);
    expect(maal(`/bilder/k/${id}.png`)).toEqual([1200, 630]);
    expect(maal(`/bilder/k/${id}-staaende.png`)).toEqual([1080, 1920]);
  });

  test('finnes av den som har fått adressen, ikke av søk', () => {
    expect(finn(side(adresse), 'meta', { name: 'robots' })[0]?.attributter.content).toBe('noindex');
    expect(lesFil('sitemap-0.xml')).not.toContain(adresse);
  });
});

describe('delebilder', () => {
  test('hver side har ett, og det finnes', () => {
    const bilder = sider.map((s) => [s.adresse, meta(s.adresse, 'og:image').replace(nettsted, '')] as const);
    expect(bilder.filter(([, bilde]) => !bilde.startsWith('/bilder/') || !finnes(bilde))).toEqual([]);
  });

  test('hver fortelling har sitt eget', () => {
    const fortellinger = alleSider.map((s) => s.adresse).filter((a) => /^\/(nn\/)?x-faktor\/[^/]+\/$/.test(a));
    expect(fortellinger.length).toBeGreaterThan(1);
    expect(new Set(fortellinger.map((a) => meta(a, 'og:image'))).size).toBe(fortellinger.length);
  });

  test('hvert yrke, fag og studium, hver kravkode og vei har sitt eget', () => {
    const noder = sider
      .map((s) => s.adresse)
      .filter((a) => /^\/(yrker|fag|utdanninger|kravkoder|veien-videre)\/[^/]+\/$/.test(a));
    const bilder = noder.map((a) => [a, meta(a, 'og:image').replace(nettsted, '')] as const);
    const lister = ['/utdanninger/toaarig-master/'];
    const egne = bilder.filter(([a, bilde]) => bilde === `/bilder${a.slice(0, -1)}.png`);
    expect(bilder.map(([a]) => a).filter((a) => !egne.some(([egen]) => egen === a))).toEqual(lister);
  });

  test('er 1200 × 630 og veier lite', () => {
    const bilder = alleFiler.filter((fil) => /^\/bilder\/.*\.png$/.test(fil));
    expect(bilder.filter((fil) => readFileSync(`dist${fil}`).length > 100_000)).toEqual([]);
    const liggende = bilder.filter((fil) => !fil.includes('-staaende'));
    expect(liggende.filter((fil) => maal(fil).join() !== '1200,630')).toEqual([]);
  });
});
