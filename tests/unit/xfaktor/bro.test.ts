import { expect, test } from 'vitest';
import { breddeVed, form, holder, nedboying, sig, velter } from '../../../src/domain/xfaktor/bro.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const bjelke = ({ F = 0, L = 0, E = 0, b = 0, h = 0 }: Record<string, number>) => nedboying(F, L, E, form(b, h));

provEksempler('bro', {
  'Planke på høykant 48×198 mm, 3 m, 800 N': bjelke,
  'Samme planke lagt flatt': bjelke,
  'Flatt mot høykant': ({ h = 0, b = 0 }) => sig(3, b) / sig(3, h),
  'Dobbelt spenn': ({ k = 0 }) => sig(3 * k, 100) / sig(3, 100),
  'Limtre 140×495 mm, 10 m, 20 kN': bjelke,
  'Limtre 140×495 mm, 14 m, 20 kN': bjelke,
});

test('samme tre, hvordan den enn ligger', () => {
  for (const h of [30, 48, 198, 320]) expect(h * breddeVed(h)).toBeCloseTo(48 * 198, 9);
});

test('den velter der den er mer enn åtte ganger så høy som den er bred', () => {
  expect([275, 276].map(velter)).toEqual([false, true]);
});

test('11,4 m er det lengste som holder, og bare med den høyeste planken som står', () => {
  const lengst = (h: number) =>
    Math.max(...Array.from({ length: 161 }, (_, i) => 4 + i / 10).filter((l) => holder(l, h)));
  expect(lengst(275)).toBeCloseTo(11.4, 9);
  expect(lengst(260)).toBeLessThan(11);
});
