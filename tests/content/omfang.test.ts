import { describe, expect, it } from 'vitest';
import { felter, nivaaer } from '../../src/content/skjema/utdanning.ts';
import { riasecBokstaver } from '../../src/domain/testen/motor/maal.ts';
import { bokmaal, tilbudslister } from '../fixtures/innhold.ts';
import { alleYrker } from '../fixtures/testen.ts';

const yrker = bokmaal.yrker.map((y) => y.data);
const mangler = (skalHa: readonly string[], har: readonly string[]) => skalHa.filter((x) => !har.includes(x));

describe('nok av alt', () => {
  it('minst 36 yrker', () => expect(yrker.length).toBeGreaterThanOrEqual(36));
  it('minst 60 utdanninger', () => expect(bokmaal.utdanninger.length).toBeGreaterThanOrEqual(60));
  it('minst 200 tilbud', () => expect(tilbudslister.flatMap((t) => t.data.tilbud).length).toBeGreaterThanOrEqual(200));
});

it('hvert yrke har minst fem søkeord utenom navnet', () => {
  const faa = alleYrker.filter(({ tittel, nynorsk, soekeord }) => {
    const navn = [tittel, nynorsk].map((n) => n.toLowerCase());
    return new Set(soekeord.map((o) => o.toLowerCase()).filter((o) => !navn.includes(o))).size < 5;
  });
  expect(faa.map((y) => y.tittel)).toEqual([]);
});

describe('bredden blant yrkene', () => {
  it('hvert felt', () =>
    expect(
      mangler(
        felter,
        yrker.map((y) => y.felt),
      ),
    ).toEqual([]));
  it('hvert nivå', () =>
    expect(
      mangler(
        nivaaer,
        yrker.flatMap((y) => y.nivaa),
      ),
    ).toEqual([]));

  /** Raw scores are mostly R and I; what sets an occupation apart is what it has more of than the others. */
  it('hver RIASEC-bokstav er sterkest hos minst ett yrke, målt mot de andre yrkene', () => {
    const skala = riasecBokstaver.map((b) => {
      const verdier = yrker.map((y) => y.riasec[b]);
      const snitt = verdier.reduce((a, v) => a + v, 0) / verdier.length;
      const avvik = Math.sqrt(verdier.reduce((a, v) => a + (v - snitt) ** 2, 0) / verdier.length);
      return (y: (typeof yrker)[number]) => (y.riasec[b] - snitt) / avvik;
    });
    const sterkest = yrker.map((y) => {
      const z = skala.map((s) => s(y));
      return riasecBokstaver[z.indexOf(Math.max(...z))] ?? '';
    });
    expect(mangler(riasecBokstaver, sterkest)).toEqual([]);
  });
});
