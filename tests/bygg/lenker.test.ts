import { describe, expect, test } from 'vitest';
import { alleSider, type Bygdside, finn, finnes, lesFil, samlet, side } from './dist.ts';

const nettsted = 'https://stemutdanning.no';

/** Fragments that carry state to an island instead of naming a place on the page. */
const erTilstand = (adresse: string) =>
  /^\/(nn\/)?(utdanningstesten\/(resultat|ta)|fagsjekken|sammenlign)\//.test(adresse);

const ider = new Map(alleSider.map((s) => [s.adresse, new Set(s.elementer.flatMap((e) => e.attributter.id ?? []))]));

interface Lenke {
  href: string;
  sti: string;
  fragment: string;
}

/** The links of a page that stay on this site. */
const interne = (s: Bygdside): Lenke[] =>
  finn(s, 'a').flatMap(({ attributter: { href } }) => {
    if (href === undefined) return [];
    const url = new URL(href, nettsted + s.adresse);
    return url.origin === nettsted
      ? [{ href, sti: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) }]
      : [];
  });

const lenkerSom = (erFeil: (l: Lenke) => boolean) =>
  samlet(
    alleSider.flatMap((s) =>
      interne(s)
        .filter(erFeil)
        .map((l) => ({ adresse: s.adresse, feil: `→ ${l.href}` })),
    ),
  );

describe('lenker', () => {
  test('hver intern lenke fører til en side eller fil som finnes', () => {
    expect(lenkerSom((l) => !finnes(l.sti))).toEqual([]);
  });

  test('hvert fragment peker på noe som finnes', () => {
    const manglerMaal = ({ fragment, sti }: Lenke) => fragment && !erTilstand(sti) && !ider.get(sti)?.has(fragment);
    expect(lenkerSom((l) => finnes(l.sti) && Boolean(manglerMaal(l)))).toEqual([]);
  });

  test('lenker til sider ender med skråstrek, så de slipper en videresending', () => {
    expect(lenkerSom((l) => !/(\/|\.[a-z0-9]+)$/.test(l.sti))).toEqual([]);
  });

  test('ingen lenke går til en gammel adresse', () => {
    const gamle = new Set(alleSider.filter((s) => s.erVideresending).map((s) => s.adresse));
    expect(lenkerSom((l) => gamle.has(l.sti))).toEqual([]);
  });

  test('en sammenligning under et gammelt navn henter det samme kortet', () => {
    const kort = (id: string) => lesFil(`/sammenlign/utdanninger/${id}.json`);
    expect(kort('aktuar-5aarig')).toBe(kort('aktuar-master'));
  });

  test('gamle adresser sender videre til en side som leses', () => {
    const blindveier = alleSider
      .filter((s) => s.erVideresending)
      .filter((s) => {
        const refresh = finn(s, 'meta', { 'http-equiv': 'refresh' })[0]?.attributter.content ?? '';
        const maal = /url=(.+)$/.exec(refresh)?.[1] ?? '';
        return !finnes(maal) || side(new URL(maal, nettsted).pathname).erVideresending;
      });
    expect(blindveier.map((s) => s.adresse)).toEqual([]);
  });
});
