import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dagINorge, plasser } from '../../../src/domain/kalender/frist.ts';

const datoer = ['2027-02-01', '2027-03-01', '2027-04-15'];
const status = (iDag: string) => plasser(datoer, iDag).map((p) => p.status);

test.each([
  ['2026-11-22', ['neste', 'senere', 'senere']],
  // The day itself is still open.
  ['2027-02-01', ['neste', 'senere', 'senere']],
  ['2027-02-02', ['passert', 'neste', 'senere']],
  ['2027-04-15', ['passert', 'passert', 'neste']],
  ['2027-04-16', ['passert', 'passert', 'passert']],
])('on %s: %j', (iDag, venter) => {
  expect(status(iDag)).toEqual(venter);
});

test('counts the days, over the night when the clock changes too', () => {
  expect(plasser(['2027-03-29'], '2027-03-27')[0]?.dager).toBe(2);
  expect(plasser(datoer, '2027-02-28').map((p) => p.dager)).toEqual([-27, 1, 46]);
});

test('a date that has passed is never next, and there is a next as long as one has not', () => {
  const dag = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(dag), dag, (alle, iDag) => {
      const plassert = plasser(alle, iDag);
      plassert.forEach((p, i) => {
        if (p.status === 'passert') expect((alle[i] ?? '') < iDag).toBe(true);
        else expect(p.dager).toBeGreaterThanOrEqual(0);
      });
      expect(plassert.some((p) => p.status === 'neste')).toBe(alle.some((d) => d >= iDag));
    }),
  );
});

test('it is the day in Norway that counts', () => {
  expect(dagINorge(new Date('2027-04-15T21:30:00Z'))).toBe('2027-04-15');
  expect(dagINorge(new Date('2027-04-15T22:30:00Z'))).toBe('2027-04-16');
  expect(dagINorge(new Date('2027-01-31T22:59:00Z'))).toBe('2027-01-31');
  expect(dagINorge(new Date('2027-01-31T23:00:00Z'))).toBe('2027-02-01');
});
