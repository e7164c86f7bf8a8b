import { describe, expect, test } from 'vitest';
import { type Bygdside, erNodeside, finn, gzip, innhold, side, sider, vekt } from './dist.ts';
import { kjorende, skriptfiler, skriptvekt } from './javascript.ts';

const kB = 1000;
const harOy = (s: Bygdside) => finn(s, 'astro-island').length > 0;
const erSok = (s: Bygdside) => /^\/(nn\/)?sok\/$/.test(s.adresse);

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

  test('sider uten øy har ikke JavaScript', () => {
    const medSkript = sider.filter((s) => !harOy(s) && !erSok(s) && kjorende(s).length > 0);
    expect(medSkript.map((s) => s.adresse)).toEqual([]);
  });

  test.each(['/utdanningstesten/ta/', '/nn/utdanningstesten/ta/'])('%s laster høyst 25 kB JavaScript', (adresse) => {
    const testen = side(adresse);
    expect(skriptfiler(testen).length).toBeGreaterThan(1);
    expect(skriptvekt(testen)).toBeLessThanOrEqual(25 * kB);
  });

  test.each(['/sok/', '/nn/sok/'])('%s laster ikke søkeindeksen før noen søker', (adresse) => {
    expect(skriptfiler(side(adresse)).filter((f) => f.startsWith('/pagefind/'))).toEqual([]);
    expect(skriptvekt(side(adresse))).toBeLessThanOrEqual(3 * kB);
  });
});
