/** content/regler: every wording has a life and a source, and every worked example beside the rules comes out as it says. */
import { describe, expect, it, test } from 'vitest';
import type { Poengeksempel } from '../../src/content/skjema/regler/eksempel.ts';
import { hundredeler } from '../../src/domain/poeng/karakterpoeng.ts';
import { konkurransepoeng } from '../../src/domain/poeng/konkurransepoeng.ts';
import { skolefiler, skoleregelrekke } from '../../src/content/regler/skoleregler.ts';
import { skolereglerFor } from '../../src/domain/regler/skoleregler.ts';
import { fagreglerFor } from '../../src/domain/regler/fagregler.ts';
import fagregler from '../../src/domain/regler/fagregler.json' with { type: 'json' };
import planregler from '../../src/domain/regler/planregler.json' with { type: 'json' };
import { endretMellom } from '../../src/domain/regler/aarsregler.ts';
import { poengeksempelfiler, regelfiler, skjemafeil } from '../fixtures/innhold.ts';
import { regelbok, reglerI } from '../fixtures/regler.ts';

it('hver regelfil heter det samme som regelen, og skjemaet finner ingen feil', () => {
  expect(regelfiler.filter(({ id, data }) => id !== data.regel).map(({ fil }) => fil)).toEqual([]);
  expect(skjemafeil.filter((f) => f.startsWith('content/regler'))).toEqual([]);
  expect(regelfiler.length).toBeGreaterThanOrEqual(12);
});

it('en bekreftet regel har en kilde som en utenforstående kan åpne', () => {
  const uten = regelfiler.flatMap(({ fil, data }) =>
    data.perioder.flatMap(({ sikkerhet, kilder, gjelder }) =>
      sikkerhet === 'bekreftet' && !kilder.some((k) => k.url) ? [`${fil} fra ${String(gjelder.fra)}`] : [],
    ),
  );
  expect(uten).toEqual([]);
});

it('det som endrer seg til 2027 og til 2028, er det kildene sier', () => {
  expect(endretMellom(regelbok, 2026, 2027)).toEqual(['alderspoeng', 'poenglikhet', 'alder23']);
  expect(endretMellom(regelbok, 2027, 2028)).toEqual([
    'karakterpoeng',
    'realfagspoeng',
    'spraakpoeng',
    'kjoennspoeng',
    'alderspoeng',
    'tilleggspoeng',
    'samiskpoeng',
    'kvoter',
  ]);
  expect(endretMellom(regelbok, 2028, 2031)).toEqual([]);
  expect(() => reglerI(2010)).toThrow(/karakterpoeng.*2010/);
});

it('skolereglene i src/domain er de samme som i content/regler: ellers kjør npm run regler', () => {
  const filer = regelfiler.map(({ data }) => data);
  expect(fagregler).toEqual(skoleregelrekke(filer, skolefiler['fagregler.json']));
  expect(planregler).toEqual(skoleregelrekke(filer, skolefiler['planregler.json']));
});

it('reglene for vitnemålet følger opptaket: fra våren 2028 vet ingen om de nye mattefagene går sammen med R og S', () => {
  const nye = (opptak: number) => fagreglerFor(opptak).filter(({ id }) => id === 'ny-matte');
  expect(nye(2027)).toEqual([]);
  expect(nye(2028).map(({ alvor }) => alvor)).toEqual(['advarsel']);
  for (const opptak of [2027, 2028, 2035])
    expect(fagreglerFor(opptak).map(({ id }) => id)).toEqual(expect.arrayContaining(['r-og-s', 'r2-etter-r1']));
  // What no later wording changes goes on.
  expect(skolereglerFor(2028).timekrav).toEqual(skolereglerFor(2027).timekrav);
});

it('hver regel om fag som går sammen, har en kilde med år', () => {
  const regler = regelfiler.flatMap(({ data }) =>
    data.regel === 'fagkombinasjoner' ? data.perioder.flatMap((p) => p.verdi.regler) : [],
  );
  expect(regler.length).toBeGreaterThan(0);
  for (const { kilde } of regler) expect(kilde.aar).toMatch(/^\d{4}$|^udatert$/);
});

/** What the rules give, in the form of the example. */
function gitt(aar: number, { vei, venter: _v, hva: _h, grunnlag: _g, id: _id, ...e }: Poengeksempel) {
  const p = konkurransepoeng({ ...e, grunnlag: vei }, reglerI(aar));
  return {
    karakter: p.karakter,
    fag: p.realfag.poeng === undefined ? 'uavklart' : hundredeler(p.realfag.poeng + p.spraak),
    alder: p.alder,
    tillegg: p.tillegg,
    foerstegang: p.foerstegang ?? 'uavklart',
    ordinaer: p.ordinaer ?? 'uavklart',
  };
}

describe.each(poengeksempelfiler.map(({ data }) => data))('opptaket $aar', ({ aar, eksempler }) => {
  test.each(eksempler.map((e) => [e.id, `${e.hva} (${e.grunnlag})`, e] as const))('%s: %s', (_id, _hva, eksempel) => {
    expect(gitt(aar, eksempel)).toEqual(eksempel.venter);
  });
});

it('alle 49 eksemplene er her, de offisielle iblant dem', () => {
  const alle = poengeksempelfiler.flatMap(({ data }) => data.eksempler);
  expect(new Set(alle.map((e) => e.id)).size).toBe(49);
  expect(alle.filter((e) => e.grunnlag === 'offisielt').map((e) => e.id)).toEqual(['A01', 'A04', 'A11', 'A12', 'A13']);
  expect(alle.filter((e) => e.venter.ordinaer === 'uavklart').map((e) => e.id)).toEqual(['C08']);
});
