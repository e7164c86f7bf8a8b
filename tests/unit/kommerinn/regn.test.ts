import { describe, expect, test } from 'vitest';
import {
  aaraAaVise,
  gevinster,
  karaktererOpp,
  poengDengang,
  soekerFra,
  utenPoeng,
} from '../../../src/domain/kommerinn/regn.ts';
import { fagsvar, sokStudier, type Studium, utfallI } from '../../../src/domain/kommerinn/studier.ts';
import { type Innvalg, tomtInnvalg } from '../../../src/domain/kommerinn/valg.ts';
import { alleKomInn, utfallFor } from '../../../src/domain/poeng/grense.ts';
import { reglerI } from '../../fixtures/regler.ts';

const soeker = (valg: Partial<Innvalg>) => {
  const svar = soekerFra({ ...tomtInnvalg, ...valg });
  if (!svar) throw new Error('no grades');
  return svar;
};

describe('an outcome', () => {
  const grense = { foerstegang: 49.3, ordinaer: 51 };
  test.each([
    [{ foerstegang: 49.4, ordinaer: 49.4 }, true, 'inne'],
    // Just on the limit: of those, age or a draw decided.
    [{ foerstegang: 49.3, ordinaer: 49.3 }, true, 'naer'],
    [{ foerstegang: 48.3, ordinaer: 48.3 }, true, 'naer'],
    [{ foerstegang: 48.2, ordinaer: 48.2 }, true, 'ute'],
    [{ foerstegang: 49.4, ordinaer: 49.4 }, false, 'ute'],
    [{ ordinaer: 51.1 }, false, 'inne'],
    [{}, true, 'ukjent'],
  ] as const)('with %j (in the quota: %s) is %s', (poeng, iKvoten, venter) => {
    expect(utfallFor(poeng, grense, iKvoten)).toBe(venter);
  });

  test('where all got in, everybody is in; what is not published decides nothing', () => {
    expect(utfallFor({}, { foerstegang: 'alle', ordinaer: 'alle' }, true)).toBe('inne');
    expect(utfallFor({ ordinaer: 60 }, { foerstegang: 'ikke-oppgitt', ordinaer: 'ikke-oppgitt' }, true)).toBe('ukjent');
    expect(alleKomInn({ foerstegang: 'ingen-kvote', ordinaer: 'alle' })).toBe(true);
    expect(alleKomInn({ foerstegang: 'alle', ordinaer: 55.9 })).toBe(false);
  });
});

test('against the limits of 2026 one is as old as one will be, and has the points of 2026', () => {
  // 20 in the admission of 2028: two points for age under the rules of 2026, and 0.5 for R1.
  const p = poengDengang(soeker({ snitt: 4, fag: ['r1'], foedt: 2008 }), 2028, reglerI(2026));
  expect(p).toEqual({ iKvoten: true, foerstegang: 40.5, ordinaer: 42.5 });
});

test('language points until 2027 make the same sum again', () => {
  for (const spraak of [0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    const p = poengDengang(soeker({ snitt: 4, spraak }), 2026, reglerI(2026));
    expect(p.ordinaer).toBe(40 + spraak);
  }
});

test('without grades there is nothing to work out', () => {
  expect(soekerFra(tomtInnvalg)).toBeUndefined();
});

test('an open year shows the first year of each set of rules; a later one its own', () => {
  const regler = [2027, 2028, 2029].map(reglerI);
  expect(aaraAaVise(regler, undefined).map((r) => r.aar)).toEqual([2027, 2028]);
  expect(aaraAaVise(regler, 2028).map((r) => r.aar)).toEqual([2028]);
  expect(aaraAaVise(regler, 2031).map((r) => r.aar)).toEqual([2031]);
});

test('what gives more: the most first, nothing for subjects over the limit or whose sum nobody knows', () => {
  const fag = ['r1', 'r2', 's1', 'fysikk-1', 'statistikk'];
  const ved = (aar: number, har: string[]) =>
    gevinster(soeker({ snitt: 4, antall: 20, fag: har }), reglerI(aar), fag).map((g) =>
      g.hva === 'fag' ? [g.fag, g.poeng] : [g.hva, g.poeng],
    );
  expect(ved(2027, ['r1'])).toEqual([
    ['karakter', 0.5],
    ['r2', 1],
    ['fysikk-1', 0.5],
  ]);
  expect(ved(2028, ['r1'])).toEqual([
    ['karakter', 0.5],
    ['r2', 0.5],
    ['fysikk-1', 0.25],
  ]);
});

test('a subject gives nothing when languages have filled the limit', () => {
  const [karakter, ...fag] = gevinster(
    soeker({ snitt: 4, antall: 20, fag: ['r1', 'r2', 'fysikk-1', 'fysikk-2'], spraak: 1 }),
    reglerI(2027),
    ['kjemi-1', 'biologi-1'],
  );
  expect(karakter).toEqual({ hva: 'karakter', poeng: 0.5 });
  expect(fag).toEqual([]);
});

test('what one has told and that gives nothing from 2028 is named', () => {
  const alt = soeker({ snitt: 4, spraak: 1, kjoenn: 2, foedt: 2005, tillegg: ['militaer', 'folkehoegskole'] });
  expect(utenPoeng(alt, reglerI(2027))).toEqual([]);
  expect(utenPoeng(alt, reglerI(2028))).toEqual(['spraak', 'kjoenn', 'alder', 'folkehoegskole']);
  expect(utenPoeng(soeker({ snitt: 4, foedt: 2009 }), reglerI(2028))).toEqual([]);
});

test('how many grades one step up would do', () => {
  expect(karaktererOpp(1.2, { sum: 100, antall: 25 })).toBe(3);
  expect(karaktererOpp(0.4, { sum: 100, antall: 25 })).toBe(1);
  expect(karaktererOpp(20, { sum: 140, antall: 25 })).toBeUndefined();
});

describe('a study', () => {
  const studium: Studium = {
    kode: '194675',
    navn: 'Ingeniør, bygg',
    laerested: 'NTNU',
    sted: 'Trondheim',
    form: [],
    utdanning: 'ingenior-bygg',
    krav: 'hing',
    grenser: [{ aar: 2026, grense: { foerstegang: 49.3, ordinaer: 51 } }],
  };
  const krav = { hing: { kode: 'HING', krav: { alle: [{ fag: 'r1' }, { fag: 'r2' }] }, mer: false } };
  test('asks for subjects', () => {
    expect(fagsvar(studium, krav, ['r1', 'r2'])).toBe('dekket');
    expect(fagsvar(studium, krav, ['r1'])).toBe('mangler');
    expect(fagsvar({ ...studium, krav: undefined }, krav, [])).toBe('ukjent');
  });
  test('on a scale of its own is never compared', () => {
    expect(utfallI({ ...studium, egenSkala: true }, { iKvoten: true, ordinaer: 90 })).toBe('egen');
    expect(utfallI(studium, { iKvoten: false, ordinaer: 90 })).toBe('inne');
  });
  test('is found by all words of its name, school and place', () => {
    expect(sokStudier([studium], 'bygg trond')).toHaveLength(1);
    expect(sokStudier([studium], 'bygg bergen')).toHaveLength(0);
  });
});
