import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kostnad,
  naturbruk,
  type Poengfag,
  realfagspoeng,
  skolepoeng,
  taalerTrinn,
} from '../../../src/domain/poeng/realfagspoeng.ts';
import { bokmaal } from '../../fixtures/innhold.ts';

/** The subjects as content/fag has them: a wrong number there fails here. */
const alle: Poengfag[] = bokmaal.fag.map(({ id, data }) => ({ id, ...data }));
const fag = (...ider: string[]) =>
  ider.map((id) => {
    const funnet = [...alle, naturbruk].find((f) => f.id === id);
    if (!funnet) throw new Error(`content/fag/${id}.mdx mangler`);
    return funnet;
  });

describe('the rule of admission 2025/26', () => {
  test.each([
    [[], 0],
    [['r2'], 1],
    [['fysikk-2'], 1],
    [['r1'], 0.5],
    [['s1'], 0.5],
    [['kjemi-1', 'kjemi-2'], 1],
    // The example on the page: 0.5 + 1 + 0.5 + 0.5.
    [['r1', 'r2', 'fysikk-1', 'kjemi-1'], 2.5],
    [['r1', 'r2'], 1.5],
    [['fysikk-1', 'fysikk-2'], 1.5],
    // Subjects that overlap: 2 is cut to 1.5.
    [['s1', 's2', 'r2'], 1.5],
    [['s1', 's2'], 1],
    // Subjects of 84 hours give nothing, nor do common ones and those whose points nobody knows.
    [['matematikk-x', 'geofag-x', 'tof-x', 'programmering-x'], 0],
    [['1t', '1p', '2p', 'naturfag'], 0],
    [['statistikk', 'matematikk-for-okonomi'], 0],
    [['vg3-naturbruk'], 0.5],
    [['vg3-naturbruk', 'biologi-1'], 1],
    // As much as there is room for: 1.5 + 1.5 + 1 + 1 = 5.
    [['r1', 'r2', 'fysikk-1', 'fysikk-2', 'kjemi-1', 'kjemi-2', 'it-1', 'it-2'], 4],
  ])('%j gives %s', (ider, venter) => {
    expect(realfagspoeng(fag(...ider)).poeng).toBe(venter);
  });

  test('language points use of the same four', () => {
    const mange = fag('r1', 'r2', 'fysikk-1', 'fysikk-2');
    expect(realfagspoeng(mange, 1)).toMatchObject({ poeng: 3, overTakSammen: false });
    expect(realfagspoeng(mange, 1.5)).toMatchObject({ poeng: 2.5, overTakSammen: true });
    expect(realfagspoeng(mange, 4)).toMatchObject({ poeng: 0, overTakSammen: true });
  });

  test('says where a limit took something', () => {
    expect(realfagspoeng(fag('s1', 's2', 'r2'))).toEqual({
      poeng: 1.5,
      uavkortet: 2,
      overTakFag: ['matematikk'],
      overTakSammen: false,
    });
  });
});

const noen = fc.subarray(alle);
test('never more than four, never less with one more subject, and never more than the subjects give', () => {
  fc.assert(
    fc.property(noen, fc.constantFrom(...alle), fc.integer({ min: 0, max: 8 }), (valgte, en, halve) => {
      const { poeng, uavkortet } = realfagspoeng(valgte, halve / 2);
      expect(poeng).toBeGreaterThanOrEqual(0);
      expect(poeng).toBeLessThanOrEqual(Math.min(uavkortet, 4 - halve / 2));
      expect(realfagspoeng([...valgte, en], halve / 2).poeng).toBeGreaterThanOrEqual(poeng);
      expect(realfagspoeng([...valgte, ...valgte], halve / 2).poeng).toBe(poeng);
      expect(Number.isInteger(poeng * 2)).toBe(true);
    }),
  );
});

test.each([
  [4.2, 42],
  [4.23, 42.3],
  [6, 60],
  [1, 10],
  // 4.35 is not exact in a computer.
  [4.35, 43.5],
])('an average of %s is %s school points', (snitt, poeng) => {
  expect(skolepoeng(snitt)).toBe(poeng);
});

test('what a lower grade costs, as the page works it out', () => {
  expect(kostnad(25)).toBe(0.4);
  expect(kostnad(25, 2)).toBe(0.8);
  expect(taalerTrinn(0.5, 25)).toBe(1.25);
  expect(taalerTrinn(1, 25)).toBe(2.5);
  expect(taalerTrinn(0.5, 10)).toBeLessThan(1);
});
