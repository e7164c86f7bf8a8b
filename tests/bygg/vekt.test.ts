import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Bygdside, erNodeside, finn, gzip, innhold, side, sider, vekt } from './dist.ts';
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
  '/realfagspoeng/': 3,
  '/sok/': 3,
  '/utdanninger/': 3,
  '/yrker/': 3,
};
const elementvekt = (s: Bygdside) => elementer[s.adresse.replace(/^\/nn\//, '/')];

/** Pages with a map that puts the nearest place first. */
const harSteder = (s: Bygdside) => finn(s, 'naermeste-sted').length > 0;

/** What the browser fetches for a page besides HTML and JavaScript. */
function ressurser(s: Bygdside): string[] {
  const fraElementer = [
    ...finn(s, 'link').filter((e) => /\b(icon|stylesheet|preload|manifest)\b/.test(e.attributter.rel ?? '')),
    ...finn(s, 'img'),
  ].flatMap((e) => e.attributter.href ?? e.attributter.src ?? []);
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
    expect(med.flatMap((s) => (skriptvekt(s) > kB * (elementvekt(s) ?? 0) ? [s.adresse, skriptvekt(s)] : []))).toEqual(
      [],
    );
  });

  test('sider uten øy har ikke JavaScript', () => {
    const unntatt = (s: Bygdside) =>
      harOy(s) || elementvekt(s) !== undefined || erKampanje(s) || harUtskrift(s) || harSteder(s);
    const medSkript = sider.filter((s) => !unntatt(s) && kjorende(s).length > 0);
    expect(medSkript.map((s) => s.adresse)).toEqual([]);
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
    const fortellinger = sider.filter((s) => /^\/(nn\/)?x-faktor\/[^/]+\/$/.test(s.adresse));

    test('er én forespørsel på første rundtur: HTML med alt på høyst 13 kB brotli', () => {
      expect(fortellinger.length).toBeGreaterThan(1);
      // The first flight of a connection is 14 336 bytes; the rest is for the response headers.
      expect(over(fortellinger, 13_000, (s) => brotliCompressSync(s.html).length)).toEqual([]);
      const blokkerer = fortellinger.flatMap((s) => [
        ...finn(s, 'link').filter((e) => /stylesheet|preload/.test(e.attributter.rel ?? '')),
        ...kjorende(s).filter((e) => e.attributter.src !== undefined && e.attributter.type !== 'module'),
        ...finn(s, 'img'),
      ]);
      expect(blokkerer).toEqual([]);
    });

    test('blir spillbar med høyst 12 kB JavaScript, gzip', () => {
      const filer = (s: Bygdside) => skriptfiler(s).reduce((sum, f) => sum + vekt(f), 0);
      expect(fortellinger.filter((s) => skriptfiler(s).length === 0).map((s) => s.adresse)).toEqual([]);
      expect(over(fortellinger, 12 * kB, filer)).toEqual([]);
    });

    test('venter ikke på skrift: ingen tekst hopper når den kommer', () => {
      for (const s of fortellinger) expect(s.html, s.adresse).toMatch(/:root\{--display: ?var\(--skrift\)\}/);
    });
  });

  test.each(['/sok/', '/nn/sok/'])('%s laster ikke søkeindeksen før noen søker', (adresse) => {
    expect(skriptfiler(side(adresse)).filter((f) => f.startsWith('/pagefind/'))).toEqual([]);
  });
});
