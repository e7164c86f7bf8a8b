import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elevverdier } from '../../../src/domain/figur/elev.ts';
import { fasettverdier, figurPath, figurRadii } from '../../../src/domain/figur/figur.ts';
import { fasetter } from '../../../src/domain/testen/motor/maal.ts';
import { beregnProfil } from '../../../src/domain/testen/motor/profil.ts';
import { samling } from '../../fixtures/testen.ts';

const tolv = (verdi: number, egne: Record<number, number> = {}) =>
  Array.from({ length: 12 }, (_, i) => egne[i] ?? verdi);

/** Where each curve of the path ends: its last two numbers count from the corner before. */
function corners(d: string): number[][] {
  const [start = '', ...kurver] = d.replace('Z', '').split(/[cs]/);
  const tall = (tekst: string) => (tekst.match(/-?\d+/g) ?? []).map(Number);
  return kurver.reduce<number[][]>(
    (sti, kurve) => {
      const [x = 0, y = 0] = sti.at(-1) ?? [];
      const [dx = 0, dy = 0] = tall(kurve).slice(-2);
      return [...sti, [x + dx, y + dy]];
    },
    [tall(start.slice(1))],
  );
}

describe('figurPath', () => {
  it('is a circle-like shape when all corners are equal, well above zero even for nothing', () => {
    expect(new Set(figurRadii(tolv(0)))).toEqual(new Set([34]));
    expect(new Set(figurRadii(tolv(1)).map(Math.round))).toEqual(new Set([92]));
  });

  it('reaches furthest at the corner that has most, and lifts its neighbours a little', () => {
    const r = figurRadii(tolv(0, { 3: 1 }));
    expect(r.indexOf(Math.max(...r))).toBe(3);
    expect(r[2]).toBeGreaterThan(34);
    expect(r[2]).toBe(r[4]);
    expect(r[6]).toBe(34);
  });

  it('starts straight up, closes, and stays inside the picture', () => {
    const d = figurPath(tolv(1));
    expect(d).toMatch(/^M100 8c.*Z$/);
    const hjorner = corners(d);
    expect(hjorner).toHaveLength(13);
    expect(hjorner.at(-1)).toEqual([100, 8]);
    for (const tall of hjorner.flat()) {
      expect(tall).toBeGreaterThanOrEqual(0);
      expect(tall).toBeLessThanOrEqual(200);
    }
  });

  it('comes back to where it began, whatever the profile, though every step is rounded', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), (verdier) => {
        const hjorner = corners(figurPath(verdier));
        expect(hjorner.at(-1)).toEqual(hjorner[0]);
      }),
    );
  });

  it('clips what is outside 0–1', () => {
    expect(figurPath(tolv(9))).toBe(figurPath(tolv(1)));
    expect(figurPath(tolv(-9))).toBe(figurPath(tolv(0)));
  });
});

it('reads an occupation’s facets in the order of the corners', () => {
  expect(fasettverdier({ 'liv-helse': 3, stoffer: 1 }, fasetter)).toEqual([1, ...Array<number>(10).fill(0), 1 / 3]);
});

it('grows with each answer', () => {
  const { paastander } = samling;
  const forste = paastander[0];
  const ingen = elevverdier(beregnProfil({}, paastander));
  expect(ingen.every((v) => v === 0)).toBe(true);
  const ett = elevverdier(beregnProfil({ [forste?.id ?? '']: 5 }, paastander));
  expect(ett.filter((v) => v > 0)).toHaveLength(1);
});
