import { expect, test } from 'vitest';
import { appetitt, forbruk, henry, igjen, metning, oppholdstid, tidTil } from '../../../src/domain/xfaktor/laks.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const c = ({ T = NaN, S }: Record<string, number>) => metning(T, S);

provEksempler('laks', {
  'Oksygen ved metning, 0 °C, salt 0 g/kg': c,
  'Oksygen ved metning, 10 °C, salt 0 g/kg': c,
  'Oksygen ved metning, 20 °C, salt 0 g/kg': c,
  'Oksygen ved metning, 5 °C, salt 33 g/kg': c,
  'Oksygen ved metning, 16 °C, salt 33 g/kg': c,
  '70 % metning i sjø ved 16 °C': ({ andel = NaN, ...inn }) => andel * c(inn),
  'Henrys lov ved 25 °C (skoleformelen)': ({ kH = NaN, p = NaN, M }) => henry(kH, p, M),
  'Stille vann: tid fra 100 % til 70 %': ({ c: full = NaN, fall = NaN, tetthet = NaN, forbruk: bruk = NaN }) =>
    tidTil(fall, full, (tetthet * bruk) / 1000) * 60,
});

test('varmere vann holder mindre, og fisken bruker mer', () => {
  for (let t = 0; t < 22; t++) {
    expect(metning(t + 1)).toBeLessThan(metning(t));
    expect(forbruk(t + 1)).toBeGreaterThan(forbruk(t));
    expect(igjen(t + 1, 8)).toBeLessThan(igjen(t, 8));
  }
});

test('strømmen som bruker akkurat den tiden stille vann har, gir 70 %', () => {
  const timer = tidTil(1 - appetitt, metning(16), forbruk(16));
  const v = 50 / (timer * 3600) / 0.01;
  expect(oppholdstid(v)).toBeCloseTo(timer, 12);
  expect(igjen(16, v)).toBeCloseTo(appetitt, 12);
});

test('det blir aldri mindre enn ingenting', () => expect([igjen(22, 0.1), igjen(10, 0)]).toEqual([0, 0]));
