import { describe, expect, it } from 'vitest';
import { trengerHjelp } from '../../../src/domain/testen/motor/hjelp.ts';
import { beregnResultat, forklarYrke } from '../../../src/domain/testen/motor/resultat.ts';
import { mulberry32 } from '../../../src/domain/testen/proeving/simulerte.ts';
import type { Svar, Svarsett } from '../../../src/domain/testen/motor/typer.ts';
import { alleYrker, lagInteresse, lagYrke, samling, svarAlle } from '../../fixtures/testen.ts';

const { paastander } = samling;
const ider = (treff: readonly { id: string }[]) => treff.map((t) => t.id);
const baandene = (r: ReturnType<typeof beregnResultat>) => [r.passerGodt, r.verdtAaSePaa, r.kontrast];

/** Likes everything about data, dislikes everything about form. */
const dataperson = svarAlle(paastander, 3, {
  'data-1': 5,
  'data-2': 5,
  'data-3': 5,
  'programvare-1': 5,
  'programvare-3': 4,
  'form-1': 1,
  'form-2': 1,
  'form-3': 1,
  'bygg-1': 1,
  'liv-helse-1': 1,
  'maskiner-1': 1,
  'hender-skjerm': 5,
  'ute-inne': 5,
  'kort-lang': 5,
});

describe('a clear profile', () => {
  const resultat = beregnResultat(dataperson, paastander, alleYrker);
  it('fills three bands of 6, 6 and 3, without repeating anybody', () => {
    expect(baandene(resultat).map((b) => b.length)).toEqual([6, 6, 3]);
    expect(new Set(baandene(resultat).flatMap(ider)).size).toBe(15);
  });
  it('finds what it should', () => {
    const nok = (id: string) => {
      const yrke = alleYrker.find((y) => y.id === id);
      return Math.max(yrke?.fasetter.data ?? 0, yrke?.fasetter.programvare ?? 0) >= 2;
    };
    expect(ider(resultat.passerGodt).filter((id) => !nok(id))).toEqual([]);
    expect(resultat.rangert.slice(0, 10)).toContain('dataviter');
    expect(resultat.rangert.indexOf('dataviter')).toBeLessThan(resultat.rangert.indexOf('tomrer'));
  });
  it('gives every match its reasons', () => {
    for (const treff of baandene(resultat).flat()) expect(treff.for.length).toBeGreaterThan(0);
  });
  // So one-sided a person has few felt within reach; breadth never lifts an occupation from far down.
  it('spreads the second band over at least three felt', () => {
    const felt = resultat.verdtAaSePaa.map((t) => alleYrker.find((y) => y.id === t.id)?.felt);
    expect(new Set(felt).size).toBeGreaterThanOrEqual(3);
  });
  it('moves when the pupil changes a preference', () => {
    const ute = beregnResultat(dataperson, paastander, alleYrker, {
      'ute-inne': -2,
      'hender-skjerm': -2,
      'kort-lang': -2,
    });
    expect(ute.rangert).not.toEqual(resultat.rangert);
  });
});

describe('how far one has come', () => {
  const forste = (n: number): Svarsett =>
    Object.fromEntries(paastander.slice(0, n).map((p, i) => [p.id, ((i % 5) + 1) as Svar]));
  it.each([
    [19, false, true],
    [20, true, true],
    [59, true, true],
    [60, true, false],
  ])('after %i answers: can be shown %s, preliminary %s', (n, kanVises, forelopig) => {
    expect(beregnResultat(forste(n), paastander, alleYrker)).toMatchObject({ kanVises, forelopig });
  });
});

describe('ties', () => {
  const par = [lagInteresse('data-1', 'data'), lagInteresse('form-1', 'form')];
  const yrker = [
    lagYrke('tvilling-a', { fasetter: { data: 3 } }),
    lagYrke('tvilling-b', { fasetter: { data: 3 } }),
    lagYrke('annen', { fasetter: { form: 3 } }),
    lagYrke('fjerde', { fasetter: { bygg: 3 } }),
    lagYrke('femte', { fasetter: { stoffer: 1 } }),
  ];
  it('are flagged, and only they', () => {
    const { passerGodt } = beregnResultat({ 'data-1': 5, 'form-1': 1 }, par, yrker);
    expect(passerGodt.map((t) => [t.id, t.uavgjort]).sort()).toEqual([
      ['tvilling-a', true],
      ['tvilling-b', true],
    ]);
  });
});

describe('answers that need a friendly word', () => {
  it.each([1, 2, 3, 4, 5] as const)('all %i: flat, with a broad page', (svar) => {
    const resultat = beregnResultat(svarAlle(paastander, svar), paastander, alleYrker);
    expect(resultat.hjelp).toBe('flat');
    expect(baandene(resultat).map((b) => b.length)).toEqual([6, 6, 3]);
    const felt = resultat.passerGodt.map((t) => alleYrker.find((y) => y.id === t.id));
    expect(new Set(felt.map((y) => y?.felt)).size).toBe(6);
    expect(new Set(felt.map((y) => y?.nivaa[0])).size).toBeGreaterThanOrEqual(4);
  });
  it('nothing answered: still a full page', () => {
    expect(baandene(beregnResultat({}, paastander, alleYrker)).map((b) => b.length)).toEqual([6, 6, 3]);
  });
  it('only the ends of the scale: extreme', () => {
    const svar = Object.fromEntries(paastander.map((p, i) => [p.id, i % 3 ? 1 : 5])) as Svarsett;
    expect(trengerHjelp(svar, paastander)).toBe('ekstrem');
  });
  it('random clicks: said for most, never for a profile that hangs together', () => {
    const r = mulberry32(1);
    const klikk = () => Object.fromEntries(paastander.map((p) => [p.id, (1 + Math.floor(r() * 5)) as Svar]));
    const antall = Array.from({ length: 100 }, klikk).filter(
      (svar) => trengerHjelp(svar, paastander) === 'tilfeldig',
    ).length;
    expect(antall).toBeGreaterThan(40);
    expect(trengerHjelp(dataperson, paastander)).toBeUndefined();
  });
});

it('few occupations: the bands shrink, none is empty while there are three', () => {
  for (const n of [3, 4, 7, 12]) {
    const lengder = baandene(beregnResultat(dataperson, paastander, alleYrker.slice(0, n))).map((b) => b.length);
    expect(Math.min(...lengder)).toBeGreaterThan(0);
  }
});

it('explains any occupation, in a band or not, with the same reasons as the band shows', () => {
  const svar = Object.fromEntries(samling.paastander.map((p, i) => [p.id, ((i * 7) % 5) + 1])) as Svarsett;
  const resultat = beregnResultat(svar, samling.paastander, alleYrker);
  const forklar = (id: string) => forklarYrke(id, svar, samling.paastander, alleYrker);
  const [forste] = resultat.passerGodt;
  expect(forklar(forste?.id ?? '')).toEqual({ for: forste?.for, mot: forste?.mot });
  expect(forklar(resultat.rangert.at(-1) ?? '')?.mot).toBeDefined();
  expect(forklar('finnes-ikke')).toBeUndefined();
});
