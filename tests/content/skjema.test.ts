import { expect, it } from 'vitest';
import {
  bokmaal,
  fristlister,
  lagGraf,
  samlinger,
  skjemafeil,
  tallfiler,
  tilbudslister,
  timeplaner,
} from '../fixtures/innhold.ts';

it('hver fil passer til skjemaet sitt', () => expect(skjemafeil).toEqual([]));

it('hver henvisning treffer', () => expect(lagGraf).not.toThrow());

it('ingen samling er tom', () => {
  expect(samlinger.filter((s) => bokmaal[s].length === 0)).toEqual([]);
  expect([tilbudslister.length, fristlister.length, tallfiler.length, timeplaner.length].every(Boolean)).toBe(true);
});

it('hver fil sier når den ble kontrollert, og datoen er ikke i framtida', () => {
  const idag = new Date().toISOString().slice(0, 10);
  const alle = [...samlinger.flatMap((s) => bokmaal[s]), ...fristlister, ...tallfiler, ...timeplaner];
  expect(alle.filter(({ data }) => !data.kontrollert || data.kontrollert > idag).map((e) => e.fil)).toEqual([]);
});

it('hver kilde har et år, eller sier at den er udatert', () => {
  const medKilder = [...samlinger.flatMap((s) => bokmaal[s]), ...fristlister, ...timeplaner];
  const kilder = [
    ...medKilder.flatMap(({ fil, data }) => (data.kilder ?? []).map((kilde) => ({ fil, kilde }))),
    ...bokmaal.yrker.flatMap(({ fil, data: { lonn, sysselsatte, kvinneandel } }) =>
      [lonn, sysselsatte, kvinneandel].flatMap((tall) => (tall ? [{ fil, kilde: tall.kilde }] : [])),
    ),
    ...tallfiler.map(({ fil, data }) => ({ fil, kilde: data.kilde })),
    ...tilbudslister.flatMap(({ fil, data }) =>
      data.tilbud.flatMap((t) =>
        [t.tilbudskilde, ...(t.kravkilde ? [t.kravkilde] : [])].map((kilde) => ({ fil, kilde })),
      ),
    ),
  ];
  const uten = kilder.filter(({ kilde }) => !/\b(19|20)\d\d\b|^udatert/.test(kilde.aar));
  expect(uten.map(({ fil, kilde }) => `${fil}: ${kilde.navn} (${kilde.aar})`)).toEqual([]);
});
