import { describe, expect, it } from 'vitest';
import { norm } from '../../../src/domain/testen/motor/norm.ts';
import { beregnProfil } from '../../../src/domain/testen/motor/profil.ts';
import { sentrerMotNorm } from '../../../src/domain/testen/motor/sentrering.ts';
import { krymping, normstyrke } from '../../../src/domain/testen/motor/vekter.ts';
import { ingenNorm } from '../../../src/domain/testen/proeving/normer.ts';
import { lagInteresse, samling } from '../../fixtures/testen.ts';

const motor = lagInteresse('maskiner-1', 'maskiner', ['R']);
const venn = lagInteresse('mennesker-1', 'mennesker', ['S']);
const alle = [motor, lagInteresse('maskiner-2', 'maskiner', ['R']), venn];

describe('a profile seen from what people like', () => {
  const raa = beregnProfil({ 'maskiner-1': 3, 'mennesker-1': 3 }, alle);
  const sett = sentrerMotNorm(raa, { ...ingenNorm, maskiner: -1, mennesker: 1 });
  it('takes away a part of the norm, less where an axis is half answered', () => {
    expect(sett.maalinger.maskiner.verdi).toBeCloseTo(normstyrke / (1 + krymping));
    expect(sett.maalinger.mennesker.verdi).toBeCloseTo(-normstyrke);
  });
  it('leaves the unanswered at 0', () => {
    expect(sett.maalinger.form.verdi).toBe(0);
    expect(sentrerMotNorm(beregnProfil({}, alle), norm).maalinger.R.verdi).toBe(0);
  });
  it('keeps the sum of the shares equal to the axis', () => {
    const maskiner = sett.ledd.filter((l) => l.akse === 'maskiner');
    expect(maskiner.reduce((s, l) => s + l.mengde, 0)).toBeCloseTo(sett.maalinger.maskiner.verdi);
  });
  it('names no side for an answer that counts the other way than it points', () => {
    const litt = beregnProfil({ 'maskiner-1': 2, 'mennesker-1': 3 }, alle);
    const { ledd } = sentrerMotNorm(litt, { ...ingenNorm, maskiner: -1 });
    expect(ledd.find((l) => l.akse === 'maskiner')?.retning).toBe(0);
    expect(ledd.find((l) => l.akse === 'mennesker')?.retning).toBe(1);
  });
});

it('the norm gives a facet the mean of its three statements’ letters, until it is measured', () => {
  const fasett = (navn: string) => {
    const egne = samling.paastander.flatMap((p) => (p.del === 'interesser' && p.maaler === navn ? [p.riasec] : []));
    const snitt = (tall: number[]) => tall.reduce((s, t) => s + t, 0) / tall.length;
    return snitt(egne.map((bokstaver) => snitt(bokstaver.map((b) => norm[b]))));
  };
  expect(norm.maskiner).toBeCloseTo(fasett('maskiner'), 1);
  expect(norm.mennesker).toBeCloseTo(fasett('mennesker'), 1);
});
