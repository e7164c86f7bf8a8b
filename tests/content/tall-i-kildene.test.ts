/**
 * The figures of content/tall against a table copied by hand from NSR's annual report for 2022, so that a slip of the
 * pen in either is found. The order of rows and columns is the one in content/tall.
 */
import { describe, expect, it } from 'vitest';
import { tallfiler } from '../fixtures/innhold.ts';

const rapporten: Record<string, (number | null)[][]> = {
  // Modell 3, columns 1P and 1T
  mattevalg: [
    [51.4, 48.6],
    [51.5, 48.5],
    [50.9, 49.1],
    [52.3, 47.7],
    [53, 47],
  ],
  // Modell 6, columns Realfag, Teknologi, Infoteknologi
  kvinneandel: [
    [51.28, 27.13, 24.19],
    [52.06, 28.77, 26.2],
    [52.65, 29.28, 29.47],
    [51.41, 30.92, 29.05],
    [53.18, 32.19, 30.53],
  ],
  // Chapter 3a, lower secondary: girls, boys
  valgfag: [
    [1.3, 5.8],
    [0.8, 3.7],
  ],
  programmering: [
    [0.6, 3.2],
    [1.3, 5.8],
  ],
  // Chapter 3a, upper secondary
  'vgs-start': [[74278], [50.1], [49.9], [36.9], [12.7]],
  'vg2-realfag': [[37.4]],
  'jenter-i-it': [[55.3], [24], [17]],
  // Chapter 3a, higher education
  sokere: [[134954], [59.82]],
  // Chapter 3b, Kompetansebarometeret
  kompetansebehov: [[65], [45], [45], [22], [41], [16]],
  // Modell 12 by the order of the text: 95, 66, 57, 72, 57, 67; shown from most to least
  'skole-og-arbeidsliv': [[95], [72], [67], [66], [57], [57]],
  // Modell 11 and chapter 5a
  'ent3r-undersokelsen': [[97], [93], [84], [83], [82], [76], [71], [69]],
  'ent3r-elevene': [[64], [33], [3]],
  'ent3r-omfang': [[4000], [3050], [544], [344], [200]],
  // Chapter 5e
  'girl-tech-fest': [
    [11, null],
    [16, 1400],
    [30, 2400],
  ],
  // Chapter 5c
  utdanningstesten: [[44200]],
  // The block with four channels: reach, completion, frequency
  'kampanje-fire-kanaler': [
    [100000, 60, 5],
    [140000, 46, 3],
    [140000, 30, 6],
    [400000, 20, 9],
  ],
  // The block with three channels: reach, completion, stop effect
  'kampanje-tre-kanaler': [
    [180000, 56, null],
    [130000, 40, null],
    [460000, null, 43],
  ],
};

/** Years after the report may be added, one line each; those of the report stay. */
const iRapporten = (aar: string | undefined) => aar === undefined || Number(aar.slice(0, 4)) <= 2022;

it('hver fil i content/tall har sin plass i rapporten', () =>
  expect(tallfiler.map((t) => t.id).sort()).toEqual(Object.keys(rapporten).sort()));

it.each(tallfiler)('$fil gjengir rapporten', ({ id, data }) =>
  expect(data.rader.filter((r) => iRapporten(r.aar)).map((r) => r.verdier)).toEqual(rapporten[id]),
);

describe('fellene i rapporten', () => {
  const tekst = (id: string) => JSON.stringify(tallfiler.find((t) => t.id === id)?.data);

  it('1P og 1T er til sammen 100 prosent hvert år', () =>
    expect(rapporten.mattevalg?.map((r) => Math.round(r.reduce<number>((a, v) => a + (v ?? 0), 0) * 10) / 10)).toEqual([
      100, 100, 100, 100, 100,
    ]));

  it('rekordåret til Girl Tech Fest er 2022', () =>
    expect(tallfiler.find((t) => t.id === 'girl-tech-fest')?.data.rader.map((r) => r.aar)).toEqual([
      '2019',
      '2021',
      '2022',
    ]));

  it('60/38-tallet brukes ikke, og 35 prosent er ikke vist som tall', () => {
    const verdier = tallfiler.flatMap((t) => t.data.rader.flatMap((r) => r.verdier));
    expect(verdier).not.toContain(38);
    expect(verdier).not.toContain(35);
  });

  it.each(['kampanje-fire-kanaler', 'kampanje-tre-kanaler', 'skole-og-arbeidsliv'])(
    '%s sier at koblingen er sannsynlig, ikke sikker',
    (id) => expect(tekst(id)).toMatch(/sannsynlig|Trolig/),
  );

  it('endringer i prosenttall heter prosentpoeng', () =>
    expect(tekst('vg2-realfag')).toContain('mener etter alt å dømme prosentpoeng'));
});
