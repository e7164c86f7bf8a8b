import { describe, expect, test } from 'vitest';
import { gradesIn, svarPaaKrav, yearsNeeded } from '../../../src/domain/fagsjekken/kravsvar.ts';
import { gens, hing, ing4r2, krav, realfa, valg } from '../../fixtures/fagsjekken.ts';

const regler = { opptak: 2027, vitnemaal: 2027 };

describe('the answer to a requirement', () => {
  test.each([
    ['all subjects passed', valg({ har: ['r1', 'r2', 'fysikk-1'] }), hing, 'ja', undefined],
    ['one is being taken', valg({ har: ['r1', 'fysikk-1'], tar: ['r2'] }), hing, 'ja-hvis', undefined],
    ['one is missing, nobody knows the year', valg({ har: ['r1', 'r2'] }), hing, 'ja-hvis', undefined],
    ['nothing chosen yet', valg(), hing, 'ja-hvis', undefined],
    ['nothing is asked', valg(), gens, 'ja', undefined],
    ['S1 had, R2 asked', valg({ har: ['s1'] }), hing, 'nei-men', 'kollisjon'],
    ['R2 missing, school over', valg({ har: ['r1', 'fysikk-1'] }, { trinn: 'ferdig' }), hing, 'nei-men', 'ennaa'],
    ['R1 and R2 missing in Vg2', valg({ har: ['fysikk-1'] }, { trinn: 'vg2' }), hing, 'nei-men', 'tid'],
    ['R2 missing in Vg2', valg({ har: ['r1', 'fysikk-1'] }, { trinn: 'vg2' }), hing, 'ja-hvis', undefined],
    [
      'R1 taken now, R2 next year',
      valg({ tar: ['r1'], har: ['fysikk-1'] }, { trinn: 'vg2' }),
      hing,
      'ja-hvis',
      undefined,
    ],
    [
      'school over, but it could be taken',
      valg({ har: ['r1', 'r2'], kan: ['fysikk-1'] }, { trinn: 'ferdig' }),
      hing,
      'ja-hvis',
      undefined,
    ],
    [
      'no study competence',
      valg({ har: ['r1', 'r2', 'fysikk-1'] }, { gens: 'nei' }),
      hing,
      'nei-men',
      'studiekompetanse',
    ],
    ['grade unknown', valg({ har: ['r1', 'r2', 'fysikk-1'] }), ing4r2, 'ja-hvis', undefined],
    ['grade high enough', valg({ har: ['r1', 'r2', 'fysikk-1'] }, { karakter: { r2: 4 } }), ing4r2, 'ja', undefined],
    ['grade too low', valg({ har: ['r1', 'r2', 'fysikk-1'] }, { karakter: { r2: 3 } }), ing4r2, 'nei-men', 'karakter'],
    ['a test besides', valg(), krav('arka', { andreKrav: ['prøve'] }), 'ja-hvis', undefined],
    [
      'fagbrev asked instead of study competence',
      valg({}, { gens: 'nei' }),
      krav('y', { studiekompetanse: 'ikke', andreKrav: ['fagbrev'] }),
      'ja-hvis',
      undefined,
    ],
  ] as const)('%s', (_, valgt, regel, ord, hindring) => {
    const svar = svarPaaKrav(regel, valgt, regler);
    expect([svar.ord, svar.hindring]).toEqual([ord, hindring]);
  });

  test('tells which subjects must be passed and which must be taken', () => {
    const svar = svarPaaKrav(hing, valg({ har: ['r1'], tar: ['r2'] }), regler);
    expect(svar).toMatchObject({ bestaa: ['r2'], ta: ['fysikk-1'], andre: [] });
  });

  test('the nearest way first, one that cannot stand on a diploma last', () => {
    expect(svarPaaKrav(realfa, valg({ har: ['s1', 's2', 'kjemi-1'] }), regler).ta).toEqual(['kjemi-2']);
    expect(svarPaaKrav(realfa, valg({ har: ['r1', 'fysikk-1'], kan: ['fysikk-2'] }), regler).ta).toEqual(['fysikk-2']);
    expect(svarPaaKrav(realfa, valg({ har: ['r1'] }), regler).ta).toEqual(['r2']);
    // S1 and S2 with R2 would meet the text, but not stand on one diploma.
    expect(svarPaaKrav(realfa, valg(), regler).andre.some((sett) => sett.includes('s1') && sett.includes('r2'))).toBe(
      false,
    );
  });

  test('a diploma that broke the rule already does not make every new subject a collision', () => {
    expect(svarPaaKrav(hing, valg({ har: ['r1', 's1', 'r2'] }), regler).ord).toBe('ja-hvis');
  });

  test('a grade that has been told stays in sight, one that is asked nowhere does not come', () => {
    const regel = { ...ing4r2 };
    expect(
      svarPaaKrav(regel, valg({ har: ['r1', 'r2', 'fysikk-1'] }, { karakter: { r2: 5 } }), regler).karakterer,
    ).toHaveLength(1);
    expect(svarPaaKrav(hing, valg({ har: ['r1'] }, { karakter: { r2: 5 } }), regler).karakterer).toEqual([]);
  });
});

test('years: chains of subjects', () => {
  expect(yearsNeeded([], [], 2027)).toBe(0);
  expect(yearsNeeded(['fysikk-1', 'kjemi-1'], [], 2027)).toBe(1);
  expect(yearsNeeded(['r1', 'r2'], [], 2027)).toBe(2);
  expect(yearsNeeded(['r2'], ['r1'], 2027)).toBe(1);
  expect(yearsNeeded(['r2'], [], 2027)).toBe(2);
});

test('the grades that a condition speaks of', () => {
  expect(
    gradesIn({ minstEn: [{ alle: [{ skolepoeng: 35 }, { fag: 'norsk', min: 3 }] }, { fag: 'norsk', min: 4 }] }),
  ).toEqual(['poeng', 'norsk']);
});
