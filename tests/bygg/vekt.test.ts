import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Bygdside, erFortelling, erNodeside, finn, gzip, innhold, side, sider, storrelse, vekt } from './dist.ts';
import { kjorende, skriptfiler, skriptvekt } from './javascript.ts';

const kB = 1000;
const harOy = (s: Bygdside) => finn(s, 'astro-island').length > 0;
/** Pages whose whole script is a button that prints. */
const harUtskrift = (s: Bygdside) => finn(s, 'skriv-ut').length > 0;
/** Campaign pages take click identifiers off the address. */
const erKampanje = (s: Bygdside) => /^\/(nn\/)?x-faktor\//.test(s.adresse);
/** Pages that work without it, and carry a small element of their own for those who have it: how much, at most. */
const elementer: Record<string, number> = {
  '/': 1,
  '/frister/': 1,
  // Two years' rules, and links that came to harm on the way.
  '/realfagspoeng/': 4.4,
  '/sok/': 3,
  '/utdanninger/': 3,
  '/yrker/': 3,
};
/** Pages that know one's test when its answers lie on the device: at most this much, beside what else they carry. */
const harMinTest = (s: Bygdside) => finn(s, 'min-test').length > 0;
const minTestvekt = 2;
/** What the teacher shows on the wall has a clock. */
const harKlokke = (s: Bygdside) => finn(s, 'klasse-klokke').length > 0;
/** Pages with the button that keeps a lesson, whose code comes when it is tapped; and the one that tells what is kept. */
const harTimen = (s: Bygdside) => finn(s, 'gjor-klar').length > 0;
const harPaaTelefonen = (s: Bygdside) => finn(s, 'paa-telefonen').length > 0;
/** The bundler's own loader of code that comes later is two thirds of it. */
const timenvekt = 1.6;
/** Mends an address that came to harm on its way. */
const er404 = (s: Bygdside) => s.adresse.endsWith('/404.html');
const elementvekt = (s: Bygdside) => elementer[s.adresse.replace(/^\/nn\//, '/')];

/** Pages with a map that puts the nearest place first. */
const harSteder = (s: Bygdside) => finn(s, 'naermeste-sted').length > 0;

/** What the browser fetches for a page besides HTML and JavaScript. */
function ressurser(s: Bygdside): string[] {
  const fraElementer = [
    ...finn(s, 'link').filter((e) => /\b(icon|stylesheet|preload|manifest)\b/.test(e.attributter.rel ?? '')),
    ...finn(s, 'img'),
    // A part of a picture is the picture: it is fetched once.
  ].flatMap((e) => (e.attributter.href ?? e.attributter.src)?.replace(/#.*/, '') ?? []);
  const fraStil = finn(s, 'style').flatMap((e) =>
    [...innhold(s, e).matchAll(/url\(["']?(\/[^"')]+)/g)].flatMap((m) => m[1] ?? []),
  );
  return [...new Set([...fraElementer, ...fraStil])].filter((url) => !url.startsWith('data:'));
}

const sidevekt = (s: Bygdside) =>
  gzip(s.html) +
  skriptfiler(s).reduce((sum, f) => sum + vekt(f), 0) +
  ressurser(s).reduce((sum, r) => sum + vekt(r), 0);

/** Pages over a budget, with their size: an empty list is a pass, and a failure says which. */
const over = (liste: readonly Bygdside[], grense: number, maal: (s: Bygdside) => number) =>
  liste.flatMap((s) => (maal(s) > grense ? [`${s.adresse}: ${String(maal(s))} byte`] : []));

/** HTML over the first flight of a connection, in bytes of brotli: what each may weigh, without its language. */
const overForsteRundtur: Record<string, number> = {
  '/utdanningstesten/resultat/': 21_000,
  '/utdanningstesten/sammen/': 19_000,
  '/x-faktor/': 20_000,
};

test('hver side er én rundtur, 14 336 byte brotli, utenom de tre som er nevnt', () => {
  const brotlifil = (adresse: string) => `${adresse.replace(/\/$/, '/index.html')}.br`;
  const grense = (s: Bygdside) => overForsteRundtur[s.adresse.replace(/^\/nn\//, '/')] ?? 14_336;
  expect(sider.flatMap((s) => over([s], grense(s), ({ adresse }) => storrelse(brotlifil(adresse))))).toEqual([]);
});

describe('vekt, gzip', () => {
  test('en innholdsside veier høyst 40 kB med skrift, ikon og bilder', () => {
    const innholdssider = sider.filter((s) => !harOy(s));
    expect(innholdssider.length).toBeGreaterThan(100);
    expect(over(innholdssider, 40 * kB, sidevekt)).toEqual([]);
  });

  test('forsiden og hver nodeside får plass i de første 14 kB', () => {
    const forst = sider.filter((s) => s.adresse === '/' || s.adresse === '/nn/' || erNodeside(s.adresse));
    expect(forst.length).toBeGreaterThan(100);
    expect(over(forst, 14 * kB, (s) => gzip(s.html))).toEqual([]);
  });

  test('en side med et lite element holder seg innenfor det elementet får veie', () => {
    const med = sider.filter((s) => elementvekt(s));
    expect(med.length).toBe(2 * Object.keys(elementer).length);
    expect(med.filter((s) => skriptvekt(s) === 0).map((s) => s.adresse)).toEqual([]);
    expect(
      med.flatMap((s) =>
        skriptvekt(s) > kB * ((elementvekt(s) ?? 0) + (harMinTest(s) ? minTestvekt : 0))
          ? [s.adresse, skriptvekt(s)]
          : [],
      ),
    ).toEqual([]);
  });

  test('sider uten øy har ikke JavaScript', () => {
    const unntatt = (s: Bygdside) =>
      harOy(s) ||
      elementvekt(s) !== undefined ||
      erKampanje(s) ||
      harUtskrift(s) ||
      harSteder(s) ||
      harMinTest(s) ||
      harTimen(s) ||
      harPaaTelefonen(s) ||
      harKlokke(s) ||
      er404(s);
    const medSkript = sider.filter((s) => !unntatt(s) && kjorende(s).length > 0);
    expect(medSkript.map((s) => s.adresse)).toEqual([]);
  });

  test('det som kjenner igjen testen din, veier høyst 2 kB, og klokka på tavla høyst 1', () => {
    const bare = sider.filter((s) => harMinTest(s) && elementvekt(s) === undefined && !harOy(s));
    expect(bare.length).toBeGreaterThan(200);
    expect(over(bare, minTestvekt * kB, (s) => skriptvekt(s) - (harTimen(s) ? timenvekt * kB : 0))).toEqual([]);
    expect(over(sider.filter(harKlokke), kB, skriptvekt)).toEqual([]);
  });

  test('«Gjør klar til timen» henter ingenting før noen trykker, og «Hva ligger på telefonen?» er lett', () => {
    const knapper = sider.filter((s) => harTimen(s) && !harMinTest(s));
    expect(knapper.length).toBeGreaterThanOrEqual(4);
    expect(over(knapper, timenvekt * kB, skriptvekt)).toEqual([]);
    const paaTelefonen = sider.filter(harPaaTelefonen);
    expect(paaTelefonen.map((s) => s.adresse)).toEqual(['/nn/personvern/', '/personvern/']);
    expect(over(paaTelefonen, 3 * kB, skriptvekt)).toEqual([]);
  });

  test('en side med kart laster høyst 3 kB JavaScript', () => {
    const kart = sider.filter(harSteder);
    expect(kart.length).toBeGreaterThanOrEqual(6);
    expect(over(kart, 3 * kB, skriptvekt)).toEqual([]);
  });

  test.each(['/utdanningstesten/ta/', '/nn/utdanningstesten/ta/'])('%s laster høyst 25 kB JavaScript', (adresse) => {
    const testen = side(adresse);
    expect(skriptfiler(testen).length).toBeGreaterThan(1);
    expect(skriptvekt(testen)).toBeLessThanOrEqual(25 * kB);
  });

  test('en utskriftsknapp veier høyst et halvt kilobyte', () => {
    const ark = sider.filter((s) => harUtskrift(s) && finn(s, 'sammen-ligning').length === 0);
    expect(ark.length).toBeGreaterThan(0);
    expect(over(ark, 0.5 * kB, skriptvekt)).toEqual([]);
  });

  test.each(['/sammenlign/', '/nn/sammenlign/'])(
    '%s laster høyst 12 kB JavaScript, og én kolonne veier lite',
    (adresse) => {
      expect(skriptfiler(side(adresse)).length).toBeGreaterThan(0);
      expect(skriptvekt(side(adresse))).toBeLessThanOrEqual(12 * kB);
      expect(vekt(`${adresse}yrker/lege.json`)).toBeLessThanOrEqual(1.5 * kB);
    },
  );

  describe('en X-faktor-fortelling', () => {
    const fortellinger = sider.filter(erFortelling);

    test('er én forespørsel på første rundtur: HTML med alt på høyst 14 336 byte brotli', () => {
      expect(fortellinger.length).toBeGreaterThan(1);
      // The first flight of a connection is 14 336 bytes.
      expect(over(fortellinger, 14_336, (s) => brotliCompressSync(s.html).length)).toEqual([]);
      const blokkerer = fortellinger.flatMap((s) => [
        ...finn(s, 'link').filter((e) => /stylesheet|preload/.test(e.attributter.rel ?? '')),
        ...kjorende(s).filter((e) => e.attributter.src !== undefined && e.attributter.type !== 'module'),
        ...finn(s, 'img'),
      ]);
      expect(blokkerer).toEqual([]);
    });

    test('blir spillbar med høyst 14,6 kB JavaScript, gzip', () => {
      const filer = (s: Bygdside) => skriptfiler(s).reduce((sum, f) => sum + vekt(f), 0);
      expect(fortellinger.filter((s) => skriptfiler(s).length === 0).map((s) => s.adresse)).toEqual([]);
      expect(over(fortellinger, 14.6 * kB, filer)).toEqual([]);
    });

    test('venter ikke på skrift: ingen tekst hopper når den kommer', () => {
      for (const s of fortellinger) expect(s.html, s.adresse).toMatch(/:root\{--display: ?var\(--skrift\)\}/);
    });
  });

  test.each(['/sok/', '/nn/sok/'])('%s laster ikke søkeindeksen før noen søker', (adresse) => {
    expect(skriptfiler(side(adresse)).filter((f) => f.startsWith('/pagefind/'))).toEqual([]);
  });
});
