/** The dates of an admission: what a pupil loses a year by not knowing must be in every season's file. */
import { describe, expect, it } from 'vitest';
import { fristlister } from '../fixtures/innhold.ts';

const maaHa = ['tidlig', 'so', 'dok-mars', 'dok-april', 'dok-juli', 'omprioritering', 'svar', 'jatakk'];

describe.each(fristlister)('$fil', ({ data: { frister } }) => {
  const id = frister.map((f) => f.id);

  it('har alle datoene i et opptak, og sier hvem de med egen frist er', () => {
    expect(maaHa.filter((m) => !id.includes(m))).toEqual([]);
    expect(
      frister
        .filter((f) => ['tidlig', 'so', 'dok-juli', 'jatakk'].includes(f.id))
        .every((f) => f.hvem?.nb && f.hvem.nn),
    ).toBe(true);
  });

  it('har et navn på hver frist som ingen annen begynner med', () => {
    // The calendar's key is the name with the year after it.
    expect(id.filter((a, i) => id.some((b, j) => i !== j && `${b}-`.startsWith(`${a}-`)))).toEqual([]);
  });
});
