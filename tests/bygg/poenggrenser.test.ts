/** Every limit of content/poenggrenser read back from the built pages, in both languages: the table of all, and each offer. */
import { describe, expect, test } from 'vitest';
import { grensefiler, tilbudslister } from '../fixtures/innhold.ts';
import { gzipSync } from 'node:zlib';
import { dekod, side, vekt } from './dist.ts';
import { skriptfiler, skriptvekt } from './javascript.ts';

const fil = grensefiler.find(({ data }) => data.aar === 2026)?.data;
const grenser = Object.entries(fil?.grenser ?? {});
const paaSiden = new Map(tilbudslister.flatMap(({ data }) => data.tilbud.map((t) => [t.sokode, data.utdanning])));
type Par = readonly [number | string, number | string];

const tekst = (html: string) =>
  dekod(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const tall = (verdi: string): number | string =>
  /^\d/.test(verdi)
    ? Number(verdi.replace(',', '.'))
    : ({ alle: 'alle', 'ingen kvote': 'ingen-kvote' }[verdi] ?? 'ikke-oppgitt');
/** «44,8 / 51,1» or «alle» as the file has it. */
const lesRute = (rute: string): Par => {
  const [a = '', b = a] = rute.split(' / ');
  return [tall(a), tall(b)];
};

test('filene har 378 grenser for 2026, og hver av dem hører til et tilbud på siden', () => {
  expect(grenser).toHaveLength(378);
  expect(grenser.filter(([kode]) => !paaSiden.has(kode))).toEqual([]);
});

describe.each(['', '/nn'])('«%s/kommer-jeg-inn/poenggrenser/»', (prefix) => {
  const { html } = side(`${prefix}/kommer-jeg-inn/poenggrenser/`);
  const rader = new Map(
    [...html.matchAll(/<tr id="k(\d+)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, kode, inni = '']) => [
      kode,
      [...inni.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((m) => tekst(m[1] ?? '')),
    ]),
  );
  test('har alle grensene, hovedopptak og supplering, like fila', () => {
    const lest = grenser.map(([kode]) => {
      const [hoved = '', supplering = ''] = rader.get(kode) ?? [];
      return [kode, lesRute(hoved), lesRute(supplering)];
    });
    expect(lest).toEqual(grenser.map(([kode, g]) => [kode, g.hoved, g.supplering]));
  });
});

describe.each([
  [
    '',
    'Alle som oppfylte kravet, kom inn i 2026.',
    /førstegang ([\d,]+|alle|ikke oppgitt|ingen kvote), ordinær ([\d,]+|alle|ikke oppgitt|ingen kvote)/,
  ],
  [
    '/nn',
    'Alle som oppfylte kravet, kom inn i 2026.',
    /førstegong ([\d,]+|alle|ikkje oppgitt|ingen kvote), ordinær ([\d,]+|alle|ikkje oppgitt|ingen kvote)/,
  ],
] as const)('sidene om utdanninger (%s)', (prefix, alle, par) => {
  test('viser grensa for 2026 ved hvert tilbud', () => {
    const feil = grenser.flatMap(([kode, { hoved }]) => {
      const { html } = side(`${prefix}/utdanninger/${paaSiden.get(kode) ?? ''}/`);
      const [, inni = ''] = new RegExp(`<li data-kode="${kode}"[^>]*>([\\s\\S]*?)</li>`).exec(html) ?? [];
      const her = tekst(inni);
      const [a, b] = hoved;
      if (b === 'alle' && a !== 'ikke-oppgitt' && typeof a !== 'number') return her.includes(alle) ? [] : [kode];
      const [, x = '', y = ''] = par.exec(her) ?? [];
      return tall(x) === a && tall(y) === b ? [] : [`${kode}: ${her}`];
    });
    expect(feil).toEqual([]);
  });
});

test('skalaen til AHO er sagt å være en annen', () => {
  const { html } = side('/utdanninger/arkitektur/');
  expect(tekst(html)).toContain('på en egen skala med opptaksprøve: førstegang 131,9, ordinær 142,97');
});

test.each(['/kommer-jeg-inn/', '/nn/kommer-jeg-inn/'])(
  '%s laster høyst 25 kB JavaScript, og studiene veier lite',
  (adresse) => {
    expect(skriptfiler(side(adresse)).length).toBeGreaterThan(1);
    expect(skriptvekt(side(adresse))).toBeLessThanOrEqual(25_000);
    expect(gzipSync(side(adresse).html).length).toBeLessThanOrEqual(15_000);
    expect(vekt('/kommer-jeg-inn/studier.json')).toBeLessThanOrEqual(20_000);
  },
);
