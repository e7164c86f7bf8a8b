import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { master } from '../../src/content/skjema/master.ts';
import { bokmaal } from '../fixtures/innhold.ts';

const mappe = new URL('../../content/mastere/', import.meta.url);
const mastere = readdirSync(mappe).map((fil) => ({
  fil,
  data: master.parse(parse(readFileSync(new URL(fil, mappe), 'utf8'))),
}));
const yrker = new Set(bokmaal.yrker.map((y) => y.id));

it('hver master leder til yrker som finnes', () => {
  expect(mastere.length).toBeGreaterThanOrEqual(40);
  expect(
    mastere.flatMap(({ fil, data }) => data.yrker.filter((y) => !yrker.has(y)).map((y) => `${fil}: ${y}`)),
  ).toEqual([]);
});

it('ingen navn og ingen programmer står to ganger', () => {
  const navn = mastere.map((m) => m.data.navn);
  expect(navn.filter((n, i) => navn.indexOf(n) !== i)).toEqual([]);
  for (const { fil, data } of mastere) {
    const programmer = data.tilbud.map((o) => `${o.laerested} ${o.programnavn} ${o.sted ?? ''}`);
    expect(new Set(programmer).size, fil).toBe(programmer.length);
  }
});
