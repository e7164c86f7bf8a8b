import { describe, expect, test } from 'vitest';
import { finn, finnes, lesFil, side } from './dist.ts';

describe.each(['/', '/nn/'])('tall og fakta, %s', (rot) => {
  const s = side(`${rot}laerere-radgivere-foreldre/tall-og-fakta/`);
  const filer = finn(s, 'a').flatMap(({ attributter: { href = '' } }) => (/\.(svg|csv)$/.test(href) ? [href] : []));
  const figurer = s.html
    .split('<figure')
    .slice(1)
    .map((f) => f.slice(0, f.indexOf('</figure>')));

  test('hvert diagram har tabell, kilde og filer; enkelttall står som tekst', () => {
    expect(figurer.length).toBeGreaterThanOrEqual(17);
    const uten = figurer.filter(
      (f) => !/<table|class="enkelttall/.test(f) || !/(Kilde|Kjelde):/.test(f) || !f.includes('.csv"'),
    );
    expect(uten).toEqual([]);
  });

  test('hver fil finnes, på sidens språk', () => {
    expect(filer.filter((f) => !f.startsWith(`${rot}tall/`) || !finnes(f))).toEqual([]);
    expect(new Set(filer).size).toBe(filer.length);
  });

  test('CSV-filene begynner med BOM, så norsk Excel leser æøå', () =>
    expect(filer.filter((f) => f.endsWith('.csv') && !lesFil(f).startsWith('\ufeff'))).toEqual([]));

  test('SVG-filene henter ingenting og sier hvor tallene er fra', () => {
    const svg = filer.filter((f) => f.endsWith('.svg'));
    expect(svg.length).toBeGreaterThanOrEqual(11);
    expect(svg.filter((f) => /href|url\(|NaN/.test(lesFil(f)) || !/(Kilde|Kjelde): /.test(lesFil(f)))).toEqual([]);
  });
});
