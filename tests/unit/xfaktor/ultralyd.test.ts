import { expect, test } from 'vitest';
import { bilder, boelgelengde, dybde, ekkotid, igjen, naarTilbake, tap } from '../../../src/domain/xfaktor/ultralyd.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const mm = ({ v = 0, f = 0 }: Record<string, number>) => boelgelengde(f, v) * 1000;

provEksempler('ultralyd', {
  'Ekko etter 130 µs': ({ v = 0, t = 0 }) => dybde(t, v) * 100,
  'Bølgelengde ved 3,5 MHz': mm,
  'Bølgelengde ved 10 MHz': mm,
  'Demping tur-retur, 5 MHz, 10 cm': ({ alpha = 0, f = 0, d = 0 }) => tap(f, d, alpha),
  'Andel av intensiteten igjen ved 50 dB': ({ L = 0 }) => igjen(L),
  'Bilder per sekund: 15 cm dybde, 128 linjer': ({ v = 0, d = 0, linjer = 0 }) => bilder(d, linjer, v),
  'Sveisekontroll: ekko fra 20 mm ned i stål': ({ d = 0, v = 0 }) => ekkotid(d, v) * 1e6,
});

test('dobbel frekvens gir halve bølgelengden og dobbelt tap', () => {
  expect(boelgelengde(10e6) / boelgelengde(5e6)).toBeCloseTo(0.5, 9);
  expect(tap(10, 8) / tap(5, 8)).toBeCloseTo(2, 9);
});

test('på 12 cm når 8,3 MHz akkurat tilbake', () => {
  expect([8.3, 8.4].map((f) => naarTilbake(f, 12))).toEqual([true, false]);
});
