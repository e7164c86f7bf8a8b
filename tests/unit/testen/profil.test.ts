import { describe, expect, it } from 'vitest';
import { beregnProfil } from '../../../src/domain/testen/motor/profil.ts';
import type { Paastand } from '../../../src/domain/testen/motor/typer.ts';
import { lagInteresse } from '../../fixtures/testen.ts';

const data1 = lagInteresse('data-1', 'data', ['I', 'C']);
const data2 = lagInteresse('data-2', 'data', ['I']);
const form1 = lagInteresse('form-1', 'form', ['A']);
const rett: Paastand = { id: 'omtanke-1', del: 'slik-er-jeg', maaler: 'omtanke', snudd: false };
const snudd: Paastand = { id: 'omtanke-2', del: 'slik-er-jeg', maaler: 'omtanke', snudd: true };
const ute: Paastand = { id: 'ute-inne', del: 'slik-jobber-jeg', maaler: 'ute-inne' };

describe('interests', () => {
  it('are centred on the person’s own mean', () => {
    // Mean 3: data is +2 and +1, form −3 … clipped by nothing.
    const { maalinger, snitt } = beregnProfil({ 'data-1': 5, 'data-2': 3, 'form-1': 1 }, [data1, data2, form1]);
    expect(snitt).toBe(3);
    expect(maalinger.data.verdi).toBe(1);
    expect(maalinger.form.verdi).toBe(-2);
    expect(maalinger.I.verdi).toBe(1);
    expect(maalinger.C.verdi).toBe(2);
    expect(maalinger.A.verdi).toBe(-2);
  });
  it('are pulled towards zero by what is unanswered', () => {
    // Mean 3: data-1 is +2. One of two answered, so 2 / (1 + ½).
    const { maalinger } = beregnProfil({ 'data-1': 5, 'form-1': 1 }, [data1, data2, form1]);
    expect(maalinger.data).toEqual({ verdi: 2 / 1.5, besvart: 1, av: 2 });
  });
  it('are zero where nothing is answered', () => {
    const { maalinger, antallSvar } = beregnProfil({}, [data1, form1]);
    expect(maalinger.data).toEqual({ verdi: 0, besvart: 0, av: 1 });
    expect(maalinger.stoffer).toEqual({ verdi: 0, besvart: 0, av: 0 });
    expect(antallSvar).toBe(0);
  });
  it('are not moved by answers about traits and contrasts', () => {
    const alene = beregnProfil({ 'data-1': 5, 'form-1': 1 }, [data1, form1, rett, ute]);
    const med = beregnProfil({ 'data-1': 5, 'form-1': 1, 'omtanke-1': 5, 'ute-inne': 5 }, [data1, form1, rett, ute]);
    expect(med.maalinger.data).toEqual(alene.maalinger.data);
  });
});

describe('traits', () => {
  it('turn reversed statements', () => {
    expect(beregnProfil({ 'omtanke-1': 5, 'omtanke-2': 1 }, [rett, snudd]).maalinger.omtanke.verdi).toBe(2);
  });
  it('cancel for somebody who agrees to everything', () => {
    expect(beregnProfil({ 'omtanke-1': 5, 'omtanke-2': 5 }, [rett, snudd]).maalinger.omtanke.verdi).toBe(0);
  });
});

describe('contrasts', () => {
  it('run from −2 for the first pole to 2 for the second', () => {
    expect(beregnProfil({ 'ute-inne': 1 }, [ute]).maalinger['ute-inne'].verdi).toBe(-2);
    expect(beregnProfil({ 'ute-inne': 5 }, [ute]).maalinger['ute-inne'].verdi).toBe(2);
  });
  it('give way to a preference, also one of zero, also where unanswered', () => {
    expect(beregnProfil({ 'ute-inne': 1 }, [ute], { 'ute-inne': 2 }).maalinger['ute-inne'].verdi).toBe(2);
    expect(beregnProfil({ 'ute-inne': 1 }, [ute], { 'ute-inne': 0 }).maalinger['ute-inne'].verdi).toBe(0);
    expect(beregnProfil({}, [ute], { 'ute-inne': -1 }).maalinger['ute-inne'].verdi).toBe(-1);
  });
});

it('the shares of the answers add up to each measure', () => {
  const { ledd, maalinger } = beregnProfil({ 'data-1': 5, 'data-2': 2, 'form-1': 1, 'omtanke-2': 4 }, [
    data1,
    data2,
    form1,
    rett,
    snudd,
  ]);
  for (const akse of ['data', 'form', 'I', 'C', 'omtanke'] as const) {
    const sum = ledd.filter((l) => l.akse === akse).reduce((s, l) => s + l.mengde, 0);
    expect(sum).toBeCloseTo(maalinger[akse].verdi);
  }
  expect(ledd.find((l) => l.paastand === 'omtanke-2')).toMatchObject({ mengde: -1 / 1.5, retning: 1 });
});
