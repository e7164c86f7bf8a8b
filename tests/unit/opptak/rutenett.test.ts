import { describe, expect, test } from 'vitest';
import { kravRutenett, type Rutenett, trinnene } from '../../../src/domain/opptak/rutenett.ts';
import { fagdata } from '../../fixtures/fag.ts';
import { krav } from '../../fixtures/krav.ts';

/** «r1», «(1t)» for a subject that is normally taken first, «r1 1a» for choice 1, first way. */
const show = (rutenett: Rutenett) =>
  trinnene.map((trinn) =>
    rutenett[trinn].map(({ fag, rolle, valg }) => {
      const plasser = valg.map(({ gruppe, alternativ }) => ` ${gruppe}${'?abcdefg'.charAt(alternativ)}`).join('');
      return (rolle === 'grunnlag' ? `(${fag})` : fag) + plasser;
    }),
  );

describe('each subject in the earliest year that it can stand in', () => {
  test.each([
    ['gens', [[], [], []]],
    ['matrs', [['(1t) 1a'], ['r1 1a', 's1 1b'], ['s2 1b']]],
    // R2 builds on R1, so S1 and S2 are no way for a pupil at school.
    ['hing', [['(1t)'], ['fysikk-1', 'r1'], ['r2']]],
    ['merod', [['(1t) 1a'], ['fysikk-1', 'kjemi-1', 'r1 1a', 's1 1b'], ['kjemi-2', 's2 1b']]],
    ['bioi', [['(1t) 1a'], ['r1 1a', 's1 1b', 'fysikk-1 2a', 'kjemi-1 2b', 'biologi-1 2c'], ['s2 1b']]],
    ['realkj', [['(1t) 1a'], ['kjemi-1', 'r1 1a', 's1 1b', 'fysikk-1 2a', 'biologi-1 2b'], ['s2 1b', 'kjemi-2 2c']]],
  ] as const)('%s', (kode, venter) => {
    expect(show(kravRutenett(krav[kode], fagdata))).toEqual(venter);
  });
});

test('seven specialisations: the first parts in Vg2, the second in Vg3', () => {
  const { Vg1, Vg2, Vg3 } = kravRutenett(krav.realfa, fagdata);
  expect(Vg1.map(({ fag }) => fag)).toEqual(['1t']);
  expect(Vg2.map(({ fag }) => fag)).toContain('biologi-1');
  expect(Vg3.map(({ fag }) => fag)).toContain('biologi-2');
  expect(Vg3.find(({ fag }) => fag === 'r2')?.valg).toEqual([{ gruppe: 2, alternativ: 1 }]);
  // R1 is a way in the first choice; that R2 builds on it does not make it a second cell.
  expect(Vg2.filter(({ fag }) => fag === 'r1')).toEqual([
    { fag: 'r1', rolle: 'valg', valg: [{ gruppe: 1, alternativ: 1 }] },
  ]);
});

test('a subject in two ways says both', () => {
  const begge = { minstEn: [{ alle: [{ fag: 'a' }, { fag: 'b' }] }, { alle: [{ fag: 'a' }, { fag: 'c' }] }] };
  expect(show(kravRutenett(begge, {}))).toEqual([[], ['a 1a 1b', 'b 1a', 'c 1b'], []]);
});

test('a chain of three fills three years, in whatever order it is written', () => {
  const steg = (...byggerPaa: string[]) => ({ trinn: trinnene, byggerPaa, type: 'programfag' }) as const;
  const kjede = { alle: [{ fag: 'c' }, { fag: 'b' }, { fag: 'a' }] };
  expect(show(kravRutenett(kjede, { a: steg(), b: steg('a'), c: steg('b') }))).toEqual([['a'], ['b'], ['c']]);
});

test('what everybody needs first belongs to no single way', () => {
  const r1OgEtValg = { alle: [{ fag: 'r1' }, { minstEn: [{ fag: 'a' }, { fag: 'b' }] }] };
  const paa1t = { trinn: ['Vg2'], byggerPaa: ['1t'], type: 'programfag' } as const;
  expect(show(kravRutenett(r1OgEtValg, { ...fagdata, a: paa1t }))).toEqual([['(1t)'], ['r1', 'a 1a', 'b 1b'], []]);
});

test('subjects that wait for each other by mistake do not hang the page', () => {
  const ring = {
    a: { trinn: ['Vg2'], byggerPaa: ['b'], type: 'programfag' },
    b: { trinn: ['Vg2'], byggerPaa: ['a'], type: 'programfag' },
  } as const;
  expect(
    show(kravRutenett({ fag: 'a' }, ring))
      .flat()
      .sort(),
  ).toEqual(['(b)', 'a']);
});
