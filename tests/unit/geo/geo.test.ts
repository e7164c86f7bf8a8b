import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avstandKm, naermestForst, rundKm } from '../../../src/domain/geo/avstand.ts';
import { flate, forenkle, type Punkt, sti } from '../../../src/domain/geo/forenkle.ts';
import { spre } from '../../../src/domain/geo/spre.ts';

const oslo = { lat: 59.91, lon: 10.75 };
const bergen = { lat: 60.39, lon: 5.32 };
const tromso = { lat: 69.65, lon: 18.96 };
const sted = fc.record({
  lat: fc.double({ min: 57.5, max: 71.5, noNaN: true }),
  lon: fc.double({ min: 4, max: 31.5, noNaN: true }),
});
const punkt: fc.Arbitrary<Punkt> = fc.tuple(
  fc.double({ min: 0, max: 360, noNaN: true }),
  fc.double({ min: 0, max: 450, noNaN: true }),
);

describe('avstand', () => {
  it.each([
    [oslo, bergen, 305],
    [oslo, tromso, 1150],
    [oslo, oslo, 0],
  ])('%o til %o er omtrent %d km', (a, b, km) => expect(Math.abs(avstandKm(a, b) - km)).toBeLessThan(15));

  it('er like lang begge veier, aldri negativ, og en omvei er aldri kortere', () =>
    fc.assert(
      fc.property(sted, sted, sted, (a, b, c) => {
        expect(avstandKm(a, b)).toBeCloseTo(avstandKm(b, a), 6);
        expect(avstandKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(avstandKm(a, c)).toBeLessThanOrEqual(avstandKm(a, b) + avstandKm(b, c) + 1e-6);
      }),
    ));

  it('nærmest kommer først, og ingen blir borte', () =>
    fc.assert(
      fc.property(fc.array(sted), sted, (steder, fra) => {
        const ordnet = naermestForst(steder, fra);
        expect(ordnet.map((o) => o.km)).toEqual(ordnet.map((o) => o.km).sort((a, b) => a - b));
        expect(new Set(ordnet.map((o) => o.sted))).toEqual(new Set(steder));
      }),
    ));

  it.each([
    [3, 0],
    [9.9, 0],
    [12, 10],
    [178, 180],
  ])('%d km skrives som %d', (km, vist) => expect(rundKm(km)).toBe(vist));
});

describe('omrisset', () => {
  it('holder på endene, tar ikke inn nye punkter, og går aldri lenger unna enn toleransen', () =>
    fc.assert(
      fc.property(
        fc.array(punkt, { minLength: 2, maxLength: 60 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (p, tol) => {
          const ut = forenkle(p, tol);
          expect(ut[0]).toBe(p[0]);
          expect(ut.at(-1)).toBe(p.at(-1));
          expect(ut.every((u) => p.includes(u))).toBe(true);
          expect(forenkle(p, 0).length).toBeGreaterThanOrEqual(ut.length);
        },
      ),
    ));
  it('en rett linje blir to punkter', () => {
    const linje: Punkt[] = [0, 1, 2, 3].map((x) => [x, 2 * x]);
    expect(forenkle(linje, 0.01)).toEqual([linje[0], linje[3]]);
  });
  it('flaten av en firkant', () => {
    const firkant: Punkt[] = [
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
    ];
    expect(flate(firkant)).toBe(12);
    expect(sti([firkant])).toBe('M0 0l4 0 0 3-4 0z');
  });
});

describe('merker på kartet', () => {
  it('dekker aldri hverandre', () =>
    fc.assert(
      fc.property(fc.array(punkt, { maxLength: 16 }), (steder) => {
        const ut = spre(steder, 20);
        for (const [i, a] of ut.entries())
          for (const b of ut.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(19.5);
      }),
    ));
  it('står i ro når det er plass, også når to har samme sted', () => {
    expect(spre([[10, 10]], 20)).toEqual([[10, 10]]);
    const [a, b] = spre(
      [
        [100, 50],
        [100, 50],
      ],
      20,
    );
    expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThanOrEqual(20);
    expect(((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2).toBeCloseTo(100, 1);
  });
});
