import { describe, expect, test } from 'vitest';
import { alleSider, type Bygdside, finn, lesFil, sider } from './dist.ts';

const nettsted = 'https://stemutdanning.no';

/** Pages for which a check does not hold. */
const brudd = (liste: readonly Bygdside[], holder: (s: Bygdside) => boolean) =>
  liste.flatMap((s) => (holder(s) ? [] : [s.adresse]));

const nynorskAdresse = (adresse: string) => adresse === '/nn/' || adresse.startsWith('/nn/');
const bokmaal = (adresse: string) => adresse.replace(/^\/nn\//, '/');
/** Parents' pages in other languages: /foreldre/pl/ → pl. They have each other as other languages, and no nynorsk. */
const fremmedSpraak = (adresse: string) => /^\/foreldre\/(\w+)\/$/.exec(adresse)?.[1];
const medAdresse = sider.filter((s) => !s.adresse.endsWith('/404.html'));
const csp = (s: Bygdside) => finn(s, 'meta', { 'http-equiv': 'content-security-policy' })[0]?.attributter.content ?? '';

describe('hver side', () => {
  test('sier hvilket språk den er på', () => {
    expect(
      brudd(
        sider,
        (s) =>
          finn(s, 'html')[0]?.attributter.lang ===
          (fremmedSpraak(s.adresse) ?? (nynorskAdresse(s.adresse) ? 'nn' : 'nb')),
      ),
    ).toEqual([]);
  });

  test('har én h1', () => {
    expect(brudd(alleSider, (s) => finn(s, 'h1').length === 1)).toEqual([]);
  });

  test('har sin egen adresse som canonical', () => {
    expect(
      brudd(medAdresse, (s) => finn(s, 'link', { rel: 'canonical' })[0]?.attributter.href === nettsted + s.adresse),
    ).toEqual([]);
  });

  test('viser til begge språk med hreflang, og begge finnes', () => {
    const alle = new Set(medAdresse.map((s) => s.adresse));
    const riktig = (s: Bygdside) => {
      const nb = bokmaal(s.adresse);
      const venta = { nb, nn: nb === '/' ? '/nn/' : `/nn${nb}`, 'x-default': nb };
      return Object.entries(venta).every(
        ([hreflang, adresse]) =>
          finn(s, 'link', { hreflang })[0]?.attributter.href === nettsted + adresse && alle.has(adresse),
      );
    };
    expect(
      brudd(
        medAdresse.filter((s) => !fremmedSpraak(s.adresse)),
        riktig,
      ),
    ).toEqual([]);
  });

  test('på et annet språk enn norsk viser til de andre språkene, og sier hvilken vei skriften går', () => {
    const fremmede = medAdresse.filter((s) => fremmedSpraak(s.adresse));
    expect(fremmede.map((s) => fremmedSpraak(s.adresse)).sort()).toEqual(['ar', 'en', 'pl', 'uk']);
    const riktig = (s: Bygdside) =>
      fremmede.every(
        (annen) =>
          finn(s, 'link', { hreflang: fremmedSpraak(annen.adresse) ?? '' })[0]?.attributter.href ===
          nettsted + annen.adresse,
      ) && finn(s, 'html')[0]?.attributter.dir === (fremmedSpraak(s.adresse) === 'ar' ? 'rtl' : 'ltr');
    expect(brudd(fremmede, riktig)).toEqual([]);
  });

  test('har tittel og beskrivelse som ingen annen side på språket har', () => {
    const beskrivelser = medAdresse.map((s) => [
      finn(s, 'html')[0]?.attributter.lang,
      finn(s, 'meta', { name: 'description' })[0]?.attributter.content,
      /<title>(.*?)<\/title>/.exec(s.html)?.[1],
    ]);
    const sett = new Map<string, string>();
    const like = medAdresse.flatMap((s, i) => {
      const [lang, beskrivelse, tittel] = beskrivelser[i] ?? [];
      return [`${lang ?? ''} ${beskrivelse ?? ''}`, `${lang ?? ''} ${tittel ?? ''}`].flatMap((noekkel) => {
        const annen = sett.get(noekkel);
        sett.set(noekkel, s.adresse);
        return annen ? [`${annen} = ${s.adresse}: ${noekkel}`] : [];
      });
    });
    expect(like).toEqual([]);
  });
});

describe('trygghet', () => {
  test('hver side har en CSP uten unsafe-inline og unsafe-eval', () => {
    expect(
      brudd(sider, (s) => csp(s).includes("default-src 'self'") && !/'unsafe-(inline|eval)'/.test(csp(s))),
    ).toEqual([]);
  });

  test('ingen element har style eller on…, som CSP stopper', () => {
    const stoppes = (s: Bygdside) =>
      s.elementer.some((e) => Object.keys(e.attributter).some((a) => a === 'style' || /^on[a-z]+$/.test(a)));
    expect(brudd(alleSider, (s) => !stoppes(s))).toEqual([]);
  });

  test('ingen side henter noe fra andre', () => {
    const henter = (s: Bygdside) => [
      ...s.elementer.filter((e) => e.navn !== 'a').flatMap((e) => e.attributter.src ?? e.attributter.srcset ?? []),
      ...finn(s, 'link')
        .filter((e) => !['canonical', 'alternate', 'license'].includes(e.attributter.rel ?? ''))
        .flatMap((e) => e.attributter.href ?? []),
      ...[...s.html.matchAll(/url\(["']?([^"')]+)/g)].flatMap((m) => m[1] ?? []),
    ];
    expect(alleSider.flatMap((s) => henter(s).filter((url) => /^(\w+:)?\/\//.test(url)))).toEqual([]);
  });
});

describe('sitemap', () => {
  const adresser = [...lesFil('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) =>
    (m[1] ?? '').slice(nettsted.length),
  );

  const noindex = (s: Bygdside) => finn(s, 'meta', { name: 'robots' }).some((e) => e.attributter.content === 'noindex');
  const indekseres = medAdresse.filter((s) => !noindex(s)).map((s) => s.adresse);

  test('har hver side som leses', () => {
    expect(indekseres.filter((adresse) => !adresser.includes(adresse))).toEqual([]);
  });

  test('har ingen side som sender videre eller ikke skal i søkemotorer', () => {
    expect(adresser.filter((adresse) => !indekseres.includes(adresse))).toEqual([]);
  });
});
