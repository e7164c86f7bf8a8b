import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maksFor, merker, rundMaks } from '../../../src/domain/diagram/skala.ts';

const positivt = fc.double({ min: 0.001, max: 1e9, noNaN: true });

describe('skalaen', () => {
  it.each([
    [0, 1],
    [0.9, 1],
    [5.8, 6],
    [53.18, 60],
    [30, 30],
    [97, 100],
    [460000, 500000],
    [2400, 2500],
  ])('%d får plass under %d', (storst, maks) => expect(rundMaks(storst)).toBe(maks));

  it('rommer alltid det største tallet, og bruker minst halve bredden', () =>
    fc.assert(
      fc.property(positivt, (v) => {
        const maks = rundMaks(v);
        expect(maks).toBeGreaterThanOrEqual(v * (1 - 1e-9));
        expect(maks).toBeLessThanOrEqual(v * 2 + 1e-9);
      }),
    ));

  it('andeler over 60 prosent vises mot hundre', () => {
    expect(maksFor([65, 16], 'prosent')).toBe(100);
    expect(maksFor([55.3, 17], 'prosent')).toBe(60);
    expect(maksFor([65], 'antall')).toBe(80);
    expect(maksFor([], 'prosent')).toBe(1);
  });
});

describe('merkene', () => {
  it.each([
    [60, [0, 20, 40, 60]],
    [100, [0, 25, 50, 75, 100]],
    [6, [0, 2, 4, 6]],
    [2.5, [0, 0.5, 1, 1.5, 2, 2.5]],
  ])('til %d', (maks, venta) => expect(merker(maks)).toEqual(venta));

  it('begynner alltid på null, slutter på toppen og har like steg', () =>
    fc.assert(
      fc.property(positivt, (v) => {
        const maks = rundMaks(v);
        const m = merker(maks);
        expect(m[0]).toBe(0);
        expect(m.at(-1)).toBe(maks);
        const steg = m.slice(1).map((x, i) => x - (m[i] ?? 0));
        for (const s of steg) expect(s / (steg[0] ?? 1)).toBeCloseTo(1, 6);
      }),
    ));
});
