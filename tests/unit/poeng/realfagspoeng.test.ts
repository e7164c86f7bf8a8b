/** How science points are added up, with the rules as content/regler has them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { karakterpoeng, kostnad, taalerTrinn } from '../../../src/domain/poeng/karakterpoeng.ts';
import { poengFor, realfagspoeng } from '../../../src/domain/poeng/realfagspoeng.ts';
import { bokmaal } from '../../fixtures/innhold.ts';
import { reglerI } from '../../fixtures/regler.ts';

const { realfagspoeng: regel, karakterpoeng: karakterregel } = reglerI(2027);
const alle = bokmaal.fag.map(({ id }) => id);

describe('the rule of admission 2020 to 2027', () => {
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
    expect(realfagspoeng(ider, regel).poeng).toBe(venter);
  });

  test('language points use of the same four', () => {
    const mange = ['r1', 'r2', 'fysikk-1', 'fysikk-2'];
    expect(realfagspoeng(mange, regel, 1)).toMatchObject({ poeng: 3, overTak: false });
    expect(realfagspoeng(mange, regel, 1.5)).toMatchObject({ poeng: 2.5, overTak: true });
    expect(realfagspoeng(mange, regel, 4)).toMatchObject({ poeng: 0, overTak: true });
  });

  test('says where a limit took something', () => {
    expect(realfagspoeng(['s1', 's2', 'r2'], regel)).toEqual({
      poeng: 1.5,
      uavkortet: 2,
      overTakOmraade: ['matematikk'],
      overTak: false,
      uavklart: [],
    });
  });
});

test('S1 beside R1 is held back, in both regimes; S beside R2 only from 2028', () => {
  const siden = reglerI(2028).realfagspoeng;
  expect(realfagspoeng(['s1', 'r1'], regel).poeng).toBeUndefined();
  expect(realfagspoeng(['s1', 's2', 'r2'], siden).poeng).toBeUndefined();
  expect(realfagspoeng(['s1', 's2'], siden).poeng).toBe(0.5);
});

test('a subject that nobody has given points is told of', () => {
  expect(realfagspoeng(['statistikk', 'r1'], regel)).toMatchObject({ poeng: 0.5, uavklart: ['statistikk'] });
});

const noen = fc.subarray(alle.filter((id) => !/^s[12]$/.test(id)));
test('never more than the limit, never less with one more subject, and never more than the subjects give', () => {
  fc.assert(
    fc.property(noen, fc.constantFrom(...alle), fc.integer({ min: 0, max: 8 }), (valgte, en, halve) => {
      const { poeng = -1, uavkortet } = realfagspoeng(valgte, regel, halve / 2);
      expect(poeng).toBeGreaterThanOrEqual(0);
      expect(poeng).toBeLessThanOrEqual(Math.min(uavkortet, 4 - halve / 2));
      expect(realfagspoeng([...valgte, en], regel, halve / 2).poeng ?? poeng).toBeGreaterThanOrEqual(poeng);
      expect(realfagspoeng([...valgte, ...valgte], regel, halve / 2).poeng).toBe(poeng);
      expect(uavkortet).toBe(valgte.map((id) => poengFor(id, regel)).reduce((a, b) => a + b, 0));
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
])('an average of %s is %s points', (snitt, poeng) => {
  expect(karakterpoeng({ sum: snitt, antall: 1 }, karakterregel)).toBe(poeng);
});

test('what a lower grade costs, as the page works it out', () => {
  expect(kostnad(25)).toBe(0.4);
  expect(kostnad(25, 2)).toBe(0.8);
  expect(taalerTrinn(0.5, 25)).toBe(1.25);
  expect(taalerTrinn(1, 25)).toBe(2.5);
  expect(taalerTrinn(0.5, 10)).toBeLessThan(1);
});
