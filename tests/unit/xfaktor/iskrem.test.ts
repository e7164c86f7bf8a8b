import { expect, test } from 'vitest';
import {
  antall,
  frossenAndel,
  frysepunktsenkning,
  nyIs,
  storrelse,
  tidTil,
  vekst,
} from '../../../src/domain/xfaktor/iskrem.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const krystaller = ({ V = 0, d = 0 }: Record<string, number>) => antall(d, V);
const frosset = ({ T = 0, Tf = 0 }: Record<string, number>) => frossenAndel(T, Tf);

provEksempler('iskrem', {
  'Krystaller i 1 mm3 is, 50 µm': krystaller,
  'Krystaller i 1 mm3 is, 25 µm (8 ganger så mange)': krystaller,
  'Vekst i fryser: 25 µm etter 182 døgn': ({ d0 = 0, K = 0, t = 0 }) => storrelse(K, t, d0),
  'Tid fra 25 µm til 50 µm ved K = 6000': ({ d0 = 0, d = 0, K = 0 }) => tidTil(d, K, d0),
  'Andel frosset vann ved -7,5 °C': frosset,
  'Andel frosset vann ved -18 °C': frosset,
  'Frysepunktsenkning av bare sukkeret (15 g sukrose, 61,7 g vann)': ({ m_sukker = 0, M = 0, m_vann = 0, Kf }) =>
    frysepunktsenkning(m_sukker, M, m_vann, Kf),
});

test('veksten er ti ganger så rask for hver sjette grad', () =>
  expect([-24, -18, -12, -6].map((t) => Math.round(vekst(t)))).toEqual([60, 600, 6000, 60000]));

test('tid og størrelse er hverandres omvendte', () => expect(storrelse(600, tidTil(50, 600))).toBeCloseTo(50, 9));

test('ny is har så mange krystaller som teksten sier', () => expect(Math.round(antall(nyIs / 1000))).toBe(122231));

test('vann som er varmere enn frysepunktet, er ikke frosset', () => expect(frossenAndel(-1)).toBe(0));
