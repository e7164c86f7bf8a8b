import { describe, expect, it } from 'vitest';
import { andreYrker, type Innlegg, sider, tallfiler, tilbudslister, timeplaner } from '../fixtures/innhold.ts';
import { lix, synligTekst } from '../fixtures/tekst.ts';

const helord = (moenster: string) => new RegExp(`(?<!\\p{L})(?:${moenster})(?!\\p{L})`, 'iu');

/** Words that judge the reader, promise too much or shout (look.md, product.md). */
const forbudt = {
  umulig: helord('umulig|umulige|umogleg|umoglege'),
  smart: helord('smart|smarte|smartere|smartare'),
  flink: helord('flink|flinke|flinkere|flinkare'),
  lett: helord('lett'),
  'svak i': helord('(svak|dårlig|dårleg) i'),
  'spennende muligheter': helord('spennende muligheter|spanande moglegheiter'),
  'realfag er for alle': helord('realfag er for alle'),
  utropstegn: /!/,
};

/** Where a forbidden word stands with good reason: file, word, and why. */
const unntak: readonly (readonly [fil: string, ord: keyof typeof forbudt, grunn: string])[] = [];

const funn = (ord: keyof typeof forbudt) =>
  [...sider.nb, ...sider.nn, ...tilbudslister, ...tallfiler, ...andreYrker, ...timeplaner]
    .filter((side: Innlegg<unknown>) => synligTekst(side).some((t) => forbudt[ord].test(t)))
    .map((side) => side.fil)
    .filter((fil) => !unntak.some(([f, o]) => f === fil && o === ord));

it.each(Object.keys(forbudt) as (keyof typeof forbudt)[])('ingen tekst bruker «%s»', (ord) =>
  expect(funn(ord)).toEqual([]),
);

it('hvert unntak trengs fortsatt', () => {
  const alle = [...sider.nb, ...sider.nn];
  const overflodige = unntak.filter(([fil, ord]) => {
    const side = alle.find((s) => s.fil === fil);
    return !side || !synligTekst(side).some((t) => forbudt[ord].test(t));
  });
  expect(overflodige).toEqual([]);
});

describe.each(['nb', 'nn'] as const)('lesbarhet på %s', (spraak) => {
  it.each(sider[spraak])('$fil har LIX på 35 eller mindre', ({ brodtekst }) =>
    expect(lix(brodtekst)).toBeLessThanOrEqual(35),
  );
});
