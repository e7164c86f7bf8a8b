import { expect, it } from 'vitest';
import { poengFor } from '../../src/domain/poeng/realfagspoeng.ts';
import { bokmaal } from '../fixtures/innhold.ts';
import { reglerI } from '../fixtures/regler.ts';

/**
 * Every subject, copied by hand: Udir's code, hours a year (Utdanningsdirektoratet, Grep, https://data.udir.no/, copy of
 * 30.9.2026), points in admission 2027 (Samordna opptak, realfagspoeng, about 2020–22).
 */
const fasit = `
  1p MAT1019 140 0
  1t MAT1021 140 0
  2p MAT1023 84 0
  naturfag NAT1007 140 0
  r1 REA3056 140 0.5
  r2 REA3058 140 1
  s1 REA3060 140 0.5
  s2 REA3062 140 0.5
  statistikk REA3065 140 0
  matematikk-for-okonomi REA3067 140 0
  matematikk-x REA3055 84 0
  fysikk-1 REA3038 140 0.5
  fysikk-2 REA3039 140 1
  kjemi-1 REA3045 140 0.5
  kjemi-2 REA3046 140 0.5
  biologi-1 REA3035 140 0.5
  biologi-2 REA3036 140 0.5
  geofag-x REA3041 84 0
  geofag-1 REA3042 140 0.5
  geofag-2 REA3043 140 0.5
  it-1 REA3048 140 0.5
  it-2 REA3049 140 0.5
  tof-x REA3051 84 0
  tof-1 REA3052 140 0.5
  tof-2 REA3053 140 0.5
  programmering-x REA3064 84 0`;

const linjer = fasit
  .trim()
  .split('\n')
  .map((linje) => linje.trim());

const regler = reglerI(2027);

it('fagene er akkurat dem som finnes, med fagkode, timer og realfagspoeng fra kilden', () => {
  const vaare = bokmaal.fag.map(
    ({ id, data }) => `${id} ${data.fagkode} ${data.timer} ${poengFor(id, regler.realfagspoeng)}`,
  );
  expect(vaare.toSorted()).toEqual(linjer.toSorted());
});

it('bare de to nye mattefagene er merket som kommende, fra 1. august 2027', () => {
  const kommer = bokmaal.fag.filter((f) => f.data.status === 'kommer');
  expect(kommer.map((f) => [f.id, f.data.fra])).toEqual([
    ['matematikk-for-okonomi', '2027-08-01'],
    ['statistikk', '2027-08-01'],
  ]);
});

it('bare rekkefølgene som kilden kaller krav, er merket som krav', () => {
  const krav = bokmaal.fag.filter((f) => f.data.byggerPaaErKrav);
  expect(krav.flatMap((f) => f.data.byggerPaa.map((p) => `${p} før ${f.id}`))).toEqual([
    'fysikk-1 før fysikk-2',
    'kjemi-1 før kjemi-2',
    'r1 før r2',
    's1 før s2',
  ]);
});

it('R og S utelukker hverandre, og X-fagene sine store søsken', () => {
  const utelukker = Object.fromEntries(bokmaal.fag.map((f) => [f.id, f.data.utelukker]));
  for (const r of ['r1', 'r2']) expect(utelukker[r]).toEqual(['s1', 's2']);
  for (const s of ['s1', 's2']) expect(utelukker[s]).toEqual(['r1', 'r2']);
  expect([utelukker['geofag-x'], utelukker['tof-x']]).toEqual([['geofag-1'], ['tof-1']]);
  expect(utelukker['matematikk-x']).toEqual([]);
});

it('et kommende fag sier hva som er usikkert', () => {
  expect(bokmaal.fag.filter((f) => f.data.status === 'kommer' && f.data.usikkert.length === 0)).toEqual([]);
});
