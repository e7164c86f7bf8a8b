import { expect, test } from 'vitest';
import { kolonner, matriserad, type Rute } from '../../../src/domain/opptak/matrise.ts';
import { fagdata } from '../../fixtures/fag.ts';
import { krav } from '../../fixtures/krav.ts';

const fag = ['r1', 's1', 's2', 'r2', 'fysikk-1', 'kjemi-1', 'kjemi-2', 'biologi-1'];

/** «må», «A», «A:s1+s2» for a wide field, «A~c» for a part of a way whose other part stands elsewhere. */
const show = (ruter: readonly Rute[]) =>
  ruter.map(({ rolle, gruppe, fag: dekker, sammenMed }) => {
    if (rolle !== 'valg') return { krav: 'må', grunnlag: 'først', ingen: '' }[rolle];
    const bokstav = ' ABC'.charAt(gruppe ?? 0);
    if (sammenMed) return `${bokstav}~${sammenMed.join('+')}`;
    return dekker.length > 1 ? `${bokstav}:${dekker.join('+')}` : bokstav;
  });

test.each([
  ['matrs', ['A', 'A:s1+s2', '', '', '', '', '']],
  // R2 builds on R1, which cannot stand beside S1 and S2.
  ['hing', ['må', '', '', 'må', 'må', '', '', '']],
  ['bioi', ['A', 'A:s1+s2', '', 'B', 'B', '', 'B']],
  ['vete', ['A', 'A:s1+s2', '', '', 'må', 'må', '']],
  ['gens', ['', '', '', '', '', '', '', '']],
] as const)('%s in one row', (kode, venter) => {
  const rad = matriserad(krav[kode], fag, fagdata);
  expect(show(rad)).toEqual(venter);
  expect(rad.flatMap((r) => r.fag)).toEqual(fag);
});

test('a subject that is taken first, and is in no requirement, says so', () => {
  expect(show(matriserad({ fag: 'r2' }, ['r1', 'r2'], fagdata))).toEqual(['først', 'må']);
});

test('two subjects of one way that do not stand side by side point to each other', () => {
  const uttrykk = { minstEn: [{ alle: [{ fag: 'a' }, { fag: 'c' }] }, { fag: 'b' }] };
  expect(show(matriserad(uttrykk, ['a', 'b', 'c'], {}))).toEqual(['A~c', 'A', 'A~a']);
});

test('the columns are the subjects of all requirements, once each, the longest requirement first', () => {
  expect(kolonner([krav.bioi, krav.hing, krav.matrs])).toEqual([
    'r1',
    's1',
    's2',
    'fysikk-1',
    'kjemi-1',
    'biologi-1',
    'r2',
  ]);
});
