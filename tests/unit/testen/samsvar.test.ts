import { describe, expect, it } from 'vitest';
import { beregnProfil } from '../../../src/domain/testen/motor/profil.ts';
import { andeler, delsamsvar, samsvar, tilPerson } from '../../../src/domain/testen/motor/samsvar.ts';
import { standardiser } from '../../../src/domain/testen/motor/standardisering.ts';
import type { Paastand } from '../../../src/domain/testen/motor/typer.ts';
import { demping, vekter } from '../../../src/domain/testen/motor/vekter.ts';
import { ingenNorm } from '../../../src/domain/testen/proeving/normer.ts';
import { lagInteresse, lagYrke } from '../../fixtures/testen.ts';

const data = lagInteresse('data-1', 'data', ['C']);
const form = lagInteresse('form-1', 'form', ['A']);
const ute: Paastand = { id: 'ute-inne', del: 'slik-jobber-jeg', maaler: 'ute-inne' };
const omtanke: Paastand = { id: 'omtanke-1', del: 'slik-er-jeg', maaler: 'omtanke', snudd: false };
const alle = [data, form, ute, omtanke];

describe('standardisation', () => {
  it('compares a letter with the set, not with the other letters', () => {
    // I is the highest letter of both; within the set it is high in one and low in the other.
    const [lav, hoey] = standardiser([lagYrke('a', { riasec: { I: 6 } }), lagYrke('b', { riasec: { I: 7 } })]);
    expect(lav?.retninger.riasec?.[1]).toBeLessThan(0);
    expect(hoey?.retninger.riasec?.[1]).toBeGreaterThan(0);
  });
  it('makes every group a direction of length one, or zeros where nothing tells them apart', () => {
    const [a] = standardiser([lagYrke('a', { fasetter: { data: 3, form: 1 } }), lagYrke('b')]);
    expect(Math.hypot(...(a?.retninger.fasetter ?? []))).toBeCloseTo(1);
    expect(a?.retninger.riasec).toEqual([0, 0, 0, 0, 0, 0]);
  });
  it('leaves traits out of the mean where an occupation has none', () => {
    const [a, uten, c] = standardiser([
      lagYrke('a', { trekk: { omtanke: 2 } }),
      lagYrke('uten', { trekk: null }),
      lagYrke('c', { trekk: { omtanke: 4 } }),
    ]);
    expect(uten?.retninger.trekk).toBeNull();
    expect(a?.retninger.trekk).toEqual([0, 0, 0, -1]);
    expect(c?.retninger.trekk).toEqual([0, 0, 0, 1]);
  });
});

describe('fit', () => {
  it('is a correlation of facets, damped', () => {
    const person = tilPerson(beregnProfil({ 'data-1': 5, 'form-1': 1 }, [data, form]), vekter, ingenNorm);
    // The person: 2, −2 and ten zeros, length √8. The occupation (3, 0, …) centred: 2.75 and eleven −0.25, length √8.25.
    const [yrke] = standardiser([lagYrke('y', { fasetter: { data: 3 } })]);
    const ventet = (2 * 2.75 + 2 * 0.25) / (Math.sqrt(8.25) * (Math.sqrt(8) + demping));
    expect(yrke && delsamsvar(person, yrke).fasetter).toBeCloseTo(ventet);
  });
  it('gives a contrast its sign', () => {
    const person = tilPerson(beregnProfil({ 'ute-inne': 1 }, [ute]));
    const [ut, inn] = standardiser([
      lagYrke('ut', { arbeidsform: { 'ute-inne': -2 } }),
      lagYrke('inn', { arbeidsform: { 'ute-inne': 1 } }),
    ]);
    expect(ut && samsvar(person, ut)).toBeCloseTo(2 / (2 + demping));
    expect(inn && samsvar(person, inn)).toBeCloseTo(-2 / (2 + demping));
  });
  it('shares the weight of missing traits among the rest', () => {
    const person = tilPerson(beregnProfil({ 'data-1': 5, 'form-1': 1, 'ute-inne': 1, 'omtanke-1': 5 }, alle));
    const [med, uten] = standardiser([lagYrke('med'), lagYrke('uten', { trekk: null })]);
    expect(med && andeler(person, med).trekk).toBeCloseTo(vekter.trekk / 100);
    expect(uten && andeler(person, uten)).toEqual({
      fasetter: vekter.fasetter / (100 - vekter.trekk),
      riasec: vekter.riasec / (100 - vekter.trekk),
      kontraster: vekter.kontraster / (100 - vekter.trekk),
      trekk: 0,
    });
  });
  it('gives a group without answers no weight, so that an occupation without traits has no advantage', () => {
    const person = tilPerson(beregnProfil({ 'data-1': 5, 'form-1': 1 }, alle));
    const [med, uten] = standardiser([
      lagYrke('med', { fasetter: { data: 3 } }),
      lagYrke('uten', { fasetter: { data: 3 }, trekk: null }),
    ]);
    expect(med && uten && samsvar(person, med) - samsvar(person, uten)).toBeCloseTo(0);
  });
  it('is zero for somebody who has answered nothing', () => {
    const [yrke] = standardiser([lagYrke('y', { fasetter: { data: 3 } })]);
    expect(yrke && samsvar(tilPerson(beregnProfil({}, alle)), yrke)).toBe(0);
  });
});

it('the weights add up to 100', () => {
  expect(Object.values(vekter).reduce((a, b) => a + b)).toBe(100);
  expect(Math.min(...Object.values(vekter))).toBe(vekter.trekk);
});
