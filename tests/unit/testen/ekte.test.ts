import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lesFamilier, trekant, trekkPerson } from '../../../src/domain/testen/proeving/ekte/familier.ts';
import { andelUnder, gini, makrosnitt, tilfeldigTreff } from '../../../src/domain/testen/proeving/ekte/maaltall.ts';
import { bokstavene, koden, motoren } from '../../../src/domain/testen/proeving/ekte/metoder.ts';
import { lesPersoner } from '../../../src/domain/testen/proeving/ekte/personer.ts';
import { egenNorm, tilProfil } from '../../../src/domain/testen/proeving/ekte/profiler.ts';
import { eksponering, provFelt } from '../../../src/domain/testen/proeving/ekte/prov.ts';
import { studier } from '../../../src/domain/testen/proeving/ekte/studier.ts';
import { tekniskHalvdel } from '../../../src/domain/testen/proeving/ekte/svarte.ts';
import { lagKlassenorm, minstAntall, skrivNormfil } from '../../../src/domain/testen/proeving/klassenorm.ts';
import { mulberry32 } from '../../../src/domain/testen/proeving/simulerte.ts';
import { alleYrker, samling, svarAlle } from '../../fixtures/testen.ts';

/** Three made-up people, marked «prøve»; the third lacks an answer. */
const csv = readFileSync(new URL('../../fixtures/ekte-proeve.csv', import.meta.url), 'utf8');
const { personer, utelatt } = lesPersoner(csv);
const [biolog, ingenior] = personer;

describe('people who answered other statements', () => {
  it('are read whole or left out, and counted', () => {
    expect([personer.length, utelatt]).toEqual([2, 1]);
    expect(biolog).toMatchObject({ kjoenn: 'Female', alder: 17, studium: 'biology' });
  });
  it('keep what they said: letters as means, traits with the reversed turned', () => {
    expect(biolog?.riasec).toEqual({ R: 1, I: 5, A: 2, S: 3, E: 2, C: 2 });
    expect(biolog?.trekk).toEqual({ nysgjerrighet: 2, planmessighet: 2, utadvendthet: 0, omtanke: 0 });
  });
  it('get a profile with no more than was asked', () => {
    const bokstaver = biolog && tilProfil(biolog, 'bokstaver').maalinger;
    const aktiviteter = biolog && tilProfil(biolog, 'aktiviteter').maalinger;
    expect(bokstaver?.I).toEqual({ verdi: 2.5, besvart: 1, av: 1 });
    expect([bokstaver?.bygg.besvart, bokstaver?.['ute-inne'].besvart]).toEqual([0, 0]);
    expect([aktiviteter?.['liv-helse'].verdi, aktiviteter?.programvare.besvart]).toEqual([2.5, 0]);
  });
  it('a file that lacks a column is refused by name', () => {
    expect(() => lesPersoner(csv.replace('TIPI10', 'x'))).toThrow('TIPI10');
  });
  it('their own norm is their mean', () => {
    expect(egenNorm(personer.map((p) => tilProfil(p, 'bokstaver'))).I).toBeCloseTo((2.5 + 0.5) / 2);
  });
});

describe('the measures', () => {
  it('know what chance is', () => {
    expect(tilfeldigTreff(130, 1, 10)).toBeCloseTo(10 / 130);
    expect(tilfeldigTreff(12, 3, 10)).toBe(1);
  });
  it('count how many lie below, ties by half', () => {
    expect(andelUnder([2, 5], [1, 2, 3, 4])).toEqual([0.375, 1]);
  });
  it('give every field the same say, and an interval that stays a share', () => {
    expect(makrosnitt([[1, 1, 1], [0]])[0]).toBe(0.5);
    expect(makrosnitt([[1, 1, 0, 1]])[2]).toBe(1);
  });
  it('tell even lists from uneven', () => {
    expect(gini([1, 1, 1, 1])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 1])).toBeCloseTo(0.75);
  });
  it('a field that is always on top is found, and told from the others', () => {
    const liste = (ider: string[]) => new Map(ider.map((id, i) => [id, i]));
    const andre = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
    const { funn } = provFelt(
      { id: 'x', yrker: ['x'] },
      [liste(['x', ...andre])],
      [liste([...andre, 'x']), liste([...andre, 'x'])],
    );
    expect(funn).toMatchObject({ loeft10: 1, listeAuc: 1 });
    expect(funn.personAuc[0]).toBe(1);
    expect(eksponering([liste([...andre, 'x'])])).toMatchObject({ andel: 1, sjeldne: 2 });
  });
});

describe('the ways that are compared', () => {
  it('all rank every occupation, and none alike', () => {
    const lister = [motoren(alleYrker, 'bokstaver'), bokstavene(alleYrker), koden(alleYrker)].map(
      (metode) => ingenior && metode(ingenior),
    );
    expect(lister.map((l) => l?.size)).toEqual([alleYrker.length, alleYrker.length, alleYrker.length]);
    expect(new Set(lister.map((l) => l && [...l.keys()].join())).size).toBe(3);
  });
  it('count only occupations that exist here', () => {
    const ider = new Set(alleYrker.map((y) => y.id));
    expect(Object.values(studier).flatMap((yrker) => yrker.filter((id) => !ider.has(id)))).toEqual([]);
  });
  it('call half of the set technical', () => {
    const halv = tekniskHalvdel(alleYrker);
    expect(halv.size).toBe(Math.floor(alleYrker.length / 2));
    expect([halv.has('elektriker'), halv.has('farmasoyt')]).toEqual([true, false]);
  });
});

describe('people drawn from means', () => {
  it('have the covariance they were drawn from', () => {
    const l = trekant([
      [4, 2],
      [2, 2],
    ]);
    expect(l).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });
  it('answer within the scale', () => {
    const [familie] = lesFamilier('familie,n,yrker,…\nprøve,3,lege biolog,5,5,5,5,5,5,2,2,2,2,1,1');
    expect(familie).toMatchObject({ id: 'prøve', n: 3, yrker: ['lege', 'biolog'] });
    const l = trekant(Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j) => Number(i === j))));
    const p = trekkPerson(familie?.snitt ?? [], l, mulberry32(1));
    expect(Math.max(...Object.values(p.riasec))).toBeLessThanOrEqual(5);
    expect(Math.max(...Object.values(p.trekk))).toBeLessThanOrEqual(2);
  });
});

describe('a norm from a class', () => {
  const klasse = Array.from({ length: minstAntall }, () =>
    svarAlle(samling.paastander, 3, { 'maskiner-1': 5, 'maskiner-2': 5, 'maskiner-3': 5 }),
  );
  const norm = lagKlassenorm([...klasse, { 'data-1': 4 }], samling.paastander);
  it('is the mean of whole tests, and says how many it left out', () => {
    expect(norm).toMatchObject({ antall: minstAntall, uferdige: 1 });
    expect(norm?.norm.maskiner).toBeCloseTo(2 - 6 / 36);
    expect(norm?.norm['ute-inne']).toBe(0);
  });
  it('is refused where a mean could say too much about one', () => {
    expect(lagKlassenorm(klasse.slice(1), samling.paastander)).toBeUndefined();
  });
  it('replaces the figures of the file and nothing above them', () => {
    const fil = readFileSync(new URL('../../../src/domain/testen/motor/norm.ts', import.meta.url), 'utf8');
    const ny = norm && skrivNormfil(fil, norm, { navn: 'prøve', aar: '2027' });
    expect(ny).toContain(`antall: ${minstAntall},`);
    expect(ny).toContain("'maskiner': 1.83");
    expect(ny?.split('export const normkilde')[0]).toBe(fil.split('export const normkilde')[0]);
  });
});
