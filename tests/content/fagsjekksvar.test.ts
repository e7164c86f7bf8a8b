/**
 * Real questions with the answer that is right, in words, against the real content. The clock stands in the autumn of 2026: the
 * next admission is that of 2027.
 */
import { describe, expect, test } from 'vitest';
import { lesFagvalg } from '../../src/domain/deling/fagvalg.ts';
import { beroerNyMatte } from '../../src/domain/fagsjekken/aar.ts';
import type { Spraak } from '../../src/i18n/spraak.ts';
import { data, katalog, les, si as alleAar, svarene } from '../fixtures/fagsjekkspoersmaal.ts';

/** What is said for the first year that one could apply in. */
const si = (lenke: string, spraak: Spraak = 'nb') => alleAar(lenke, spraak)[0]?.slice(1);

describe('occupations outside science answer «kan jeg?» by subjects, as all others', () => {
  test.each([
    ['#har=1p,2p&vil=annet.siviloekonom', ['Ja, hvis du tar R1.']],
    ['#har=1p,2p&trinn=vg3&vil=annet.siviloekonom', ['Nei, ikke på skolen. Ja, hvis du tar R1 etterpå.']],
    ['#har=1t,r1&vil=annet.siviloekonom', ['Ja, fagene dine er nok.']],
    ['#har=1p&vil=annet.psykiater', ['Ja, hvis du tar R1, Fysikk 1, Kjemi 1 og Kjemi 2.']],
    ['#har=1p,2p&trinn=vg3&vil=annet.jurist', ['Ja, du trenger ingen bestemte programfag.']],
    ['#har=1p,2p&trinn=vg3&vil=annet.sykepleier', ['Ja, du trenger ingen bestemte programfag.']],
    ['#gens=nei&vil=annet.jurist', ['Nei, ikke uten studiekompetanse, men det finnes veier rundt.']],
    ['#vil=annet.frisor', ['Ja, du tar fagbrev og trenger ingen programfag.']],
    ['#vil=annet.influenser', ['Ja, ingen bestemt utdanning kreves.']],
    [
      '#har=1p&vil=annet.dyrepleier',
      ['Nord: ja, du trenger ingen bestemte programfag.', 'NMBU: ja, hvis du tar R1 og R2.'],
    ],
    ['#vil=annet.politi&karakter=norsk:3.5', ['Ja, hvis du oppfyller de andre kravene i opptaket.']],
  ])('%s', (lenke, svar) => expect(si(lenke)).toEqual(svar));

  test('the same in nynorsk', () => {
    expect(si('#har=1p,2p&vil=annet.siviloekonom', 'nn')).toEqual(['Ja, viss du tek R1.']);
    expect(si('#har=1p,2p&vil=annet.jurist', 'nn')).toEqual(['Ja, du treng ingen bestemte programfag.']);
  });

  test('every one of them has an answer, and none is a bare yes or no', () => {
    for (const { id } of data.andre) {
      const svar = si(`#har=1p&vil=annet.${id}`) ?? [];
      expect(svar.length, id).toBeGreaterThan(0);
      for (const setning of svar) expect(setning, id).toMatch(/.{15,}\.$/);
    }
  });
});

describe('skolepoeng is the average × 10 and what the subjects add', () => {
  test.each([
    [
      '34 and R1 with R2 give 35.5',
      '#har=1t,r1,r2&aar=2027&vil=krav.laereal&karakter=poeng:34,norsk:3',
      'Ja, fagene dine er nok.',
    ],
    [
      'the sum may still be too low',
      '#har=1t,r1,r2&aar=2027&vil=krav.laereal&karakter=poeng:33,norsk:3',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    [
      'no subjects, no points',
      '#har=1p&aar=2027&vil=krav.laerer&karakter=poeng:34,norsk:4,matematikk:4',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    [
      'Avinor asks for the bare average',
      '#har=1t,r1,r2&aar=2027&vil=krav.egetkrav-flygeleder&karakter=poeng:39',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
  ])('%s', (_, lenke, svar) => expect(si(lenke)).toEqual([svar]));

  test('where the years differ, both stand side by side', () => {
    const begge = svarene('#har=1t,r1,r2&trinn=ferdig&vil=krav.laereal&karakter=poeng:34,norsk:3');
    expect(begge.map(({ aar, til, svar }) => [aar, til, svar.ord])).toEqual([
      [2027, 2027, 'ja'],
      [2028, undefined, 'nei-men'],
    ]);
  });

  test('one year told, or all years alike: one answer', () => {
    expect(svarene('#har=1t,r1,r2&aar=2028&vil=krav.laereal&karakter=poeng:34,norsk:3').map((s) => s.aar)).toEqual([
      2028,
    ]);
    expect(svarene('#har=1t,r1,r2&trinn=vg1&vil=krav.hing').map(({ aar, til }) => [aar, til])).toEqual([
      [2029, undefined],
    ]);
    expect(svarene('#har=1t&trinn=10&vil=krav.hing')[0]?.aar).toBe(2030);
  });

  test('what R and S give together in 2028 nobody has told: not known, never no', () => {
    const svar = svarene('#har=1t,s1,s2,r2&trinn=ferdig&aar=2028&vil=krav.laereal&karakter=poeng:34,norsk:3')[0]?.svar;
    expect(svar?.ord).toBe('ja-hvis');
  });
});

describe('R and S on one diploma is told first to a pupil, and not to one who has left school', () => {
  const faller = 'R og S kan ikke stå på samme vitnemål, så S1 faller bort. La rådgiveren telle timene dine.';
  test.each([
    ['#har=1t,s1&tar=r1&trinn=vg3&vil=krav.matrs', [faller, 'Ja, hvis du består R1.']],
    ['#har=1t,s1,r1&trinn=vg3&vil=krav.matrs', [faller, 'Ja, fagene dine er nok.']],
    ['#har=1t,s1,r1&trinn=ferdig&vil=krav.matrs', ['Ja, fagene dine er nok.']],
    ['#har=1t,s1,s2&trinn=ferdig&vil=krav.hing', ['Ikke ennå, men du kan ta R2 og Fysikk 1 som privatist.']],
    ['#har=1t,s1,s2,r2,fysikk-1&trinn=ferdig&vil=krav.hing', ['Ja, fagene dine er nok.']],
    [
      '#har=1t,s1,s2&trinn=vg2&vil=krav.hing',
      ['Nei, ikke med både R og S på vitnemålet, men du kan bytte, eller ta R2 og Fysikk 1 etterpå.'],
    ],
  ])('%s', (lenke, svar) => expect(si(lenke)).toEqual(svar));
});

describe('subjects that are being taken count', () => {
  test.each([
    ['#har=1p&tar=s1&trinn=vg2&vil=krav.matte4', 'Ja, hvis du består S1.'],
    ['#har=1p&tar=s1&trinn=vg2&vil=krav.laerma4', 'Ja, hvis du består S1 og har karakterene som kreves.'],
    ['#har=1p&tar=s1&trinn=vg2&vil=krav.laerer', 'Ja, hvis du består S1 og har karakterene som kreves.'],
    // With the grade in place nothing has to be passed.
    ['#har=1p&tar=s1&trinn=vg2&vil=krav.matte4&karakter=matematikk:4', 'Ja, karakterene dine er nok.'],
  ])('%s', (lenke, svar) => expect(si(lenke)).toEqual([svar]));
});

describe('time, age and averages', () => {
  test.each([
    [
      'school is over',
      '#har=1t,r1&trinn=ferdig&vil=krav.hing',
      'Ikke ennå, men du kan ta R2 og Fysikk 1 som privatist.',
    ],
    [
      'of equal sets, one that can be had in time',
      '#har=1t&tar=r1&trinn=vg2&vil=krav.realfa',
      'Ja, hvis du består R1 og tar R2.',
    ],
    [
      'S1 now: not S2 and R2',
      '#har=1t&tar=s1&trinn=vg2&vil=krav.realfa',
      'Ja, hvis du består S1 og tar S2, Biologi 1 og Biologi 2.',
    ],
    [
      'an average of 3,5 is not 4',
      '#har=1t,r1,r2,fysikk-1&vil=krav.ing4r2&karakter=r2:3.5',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    [
      'a fagskole with its own requirement',
      '#har=1p,2p&vil=utdanning.fagskole-trafikkflyger',
      'Ja, hvis du tar Fysikk 1 og oppfyller de andre kravene i opptaket.',
    ],
  ])('%s', (_, lenke, svar) => expect(si(lenke)).toEqual([svar]));

  test('two sciences may be one year of Biologi 1 and 2', () => {
    const setning = si('#har=1t&tar=r1&trinn=vg2&vil=krav.realr2')?.[0];
    expect(setning).toContain('Biologi 1 og Biologi 2');
    expect(setning).toMatch(/^Ja, hvis/);
  });
});

test('an unknown goal is said to be unknown', () => {
  for (const vil of ['annet.constructor', 'annet.trollmann', 'yrke.__proto__']) {
    const lest = lesFagvalg(`#har=1t&vil=${vil}`, katalog);
    expect(lest.valg.vil).toBeUndefined();
    expect(lest.ukjente).toEqual([vil]);
  }
});

describe('the new mathematics from August 2027', () => {
  const gjelder = (lenke: string) => beroerNyMatte(les(lenke), svarene(lenke)[0]?.svar, data);
  test('the years and subjects are those of the content', () => {
    expect(data.nyMatte).toEqual({ fag: ['matematikk-for-okonomi', 'statistikk'], avloeser: ['s1', 's2'], fra: 2027 });
  });
  test.each([
    ['#har=1p&kan=s1,s2&trinn=vg1&vil=krav.matrs', true],
    ['#har=1p&kan=statistikk,matematikk-for-okonomi&trinn=vg1&vil=krav.matrs', true],
    ['#har=1p&trinn=vg1&vil=krav.matrs', true],
    ['#tar=s1&trinn=vg2&vil=krav.matrs', true],
    ['#har=s1,s2&trinn=ferdig&vil=krav.matrs', false],
    ['#har=1t,r1&vil=krav.hing', false],
  ])('%s: %s', (lenke, svar) => expect(gjelder(lenke)).toBe(svar));
});
