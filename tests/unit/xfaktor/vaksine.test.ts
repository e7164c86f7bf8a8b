import { expect, test } from 'vitest';
import { runder, smittetall, terskel, utbrudd } from '../../../src/domain/xfaktor/vaksine.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const grense = ({ R0 = 0, E }: Record<string, number>) => terskel(R0, E) * 100;
const andel = ({ R0 = 0, p = 0 }: Record<string, number>) => utbrudd(R0, p);

provEksempler('vaksine', {
  'Terskel for R₀ = 2': grense,
  'Terskel for R₀ = 12': grense,
  'Terskel for R₀ = 15': grense,
  'Terskel for R₀ = 18': grense,
  'Dekning som trengs når vaksinen virker for 97 %': grense,
  'Smittetall ved 91 % immune': ({ R0 = 0, p = 0 }) => smittetall(R0, p),
  'Utbruddets størrelse, R₀ = 15, 95 % immune': andel,
  'Utbruddets størrelse, R₀ = 15, 90 % immune': andel,
  'Utbruddets størrelse, R₀ = 15, 0 % immune': andel,
});

test('en smitte som ikke smitter, har ingen terskel', () => expect(terskel(0.8)).toBe(0));

test('runde for runde i en stor nok flokk blir det den samme delen som formelen gir', () => {
  const folk = 1e6;
  for (const [r0, immune] of [
    [15, 0.9],
    [15, 0.5],
    [3, 0.2],
  ] as const)
    expect((runder(r0, immune, folk, 200).at(-1) ?? 0) / folk).toBeCloseTo(utbrudd(r0, immune), 3);
});

test('ett tilfelle blir 15 og så 225 når nesten ingen er syke ennå', () => {
  const [en = 0, to = 0, tre = 0] = runder(15, 0, 1e9, 2);
  expect([en, to - en, tre - to].map(Math.round)).toEqual([1, 15, 225]);
});
