import { expect, test } from 'vitest';
import { merkHar, planvalgFra } from '../../../src/domain/fagsjekken/planvalg.ts';
import type { Fagplan, Planfag } from '../../../src/domain/plan/typer.ts';
import { valg } from '../../fixtures/fagsjekken.ts';

const fag = (id: string, trinn: Planfag['trinn'], kanErstattesAv: string[] = []): Planfag => ({
  id,
  trinn,
  kanErstattesAv,
  timer: 140,
  byggerPaa: [],
  byggerPaaErKrav: false,
  type: 'programfag',
  omraade: 'matematikk',
  status: 'gjelder',
});
const fagene = [
  fag('1p', ['Vg1']),
  fag('1t', ['Vg1']),
  fag('2p', ['Vg2'], ['r1', 's1']),
  fag('r1', ['Vg2', 'Vg3']),
  fag('r2', ['Vg3']),
  fag('fysikk-1', ['Vg2', 'Vg3']),
];

test.each([
  ['nothing told', valg(), { har: {}, med: [] }],
  [
    'no year told: subjects are wanted',
    valg({ har: ['1t', 'r1'], kan: ['r2'] }),
    { har: { Vg1: ['1t'] }, med: ['r1', 'r2'] },
  ],
  ['in Vg1', valg({ tar: ['1t'], kan: ['r1'] }, { trinn: 'vg1' }), { har: { Vg1: ['1t'] }, med: ['r1'] }],
  [
    'in Vg2: the year stands fast',
    valg({ har: ['1t', 'r1'], tar: ['fysikk-1'], kan: ['r2'] }, { trinn: 'vg2' }),
    { har: { Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'] }, med: ['r2'] },
  ],
  [
    'in Vg2 without R1 or S1: 2P is compulsory',
    valg({ tar: ['fysikk-1'] }, { trinn: 'vg2' }),
    { har: { Vg2: ['2p', 'fysikk-1'] }, med: [] },
  ],
  ['2P told: Vg2 is chosen', valg({ har: ['1p', '2p'] }), { har: { Vg1: ['1p'], Vg2: ['2p'] }, med: [] }],
  ['in Vg3', valg({ har: ['r1'] }, { trinn: 'vg3' }), undefined],
  ['school over', valg({ har: ['r1'] }, { trinn: 'ferdig' }), undefined],
] as const)('%s', (_, v, venta) => expect(planvalgFra(v, fagene, 2027)).toEqual(venta));

test('a subject that begins after Vg3 is not asked for', () => {
  const ny = { ...fag('statistikk', ['Vg2', 'Vg3']), status: 'kommer' as const, fra: 2027 };
  const med = (opptak: number) => planvalgFra(valg({ kan: ['statistikk'] }), [...fagene, ny], opptak)?.med;
  expect(med(2027)).toEqual([]);
  expect(med(2028)).toEqual(['statistikk']);
});

test('a subject that one has or takes is had in the plan too, whichever year it was placed in', () => {
  const plan = { roller: { '1t': 'har', r1: 'krav', r2: 'krav', 'fysikk-1': 'fordypning' } } as unknown as Fagplan;
  expect(merkHar(plan, valg({ har: ['1t', 'r1'], tar: ['fysikk-1'], kan: ['r2'] })).roller).toEqual({
    '1t': 'har',
    r1: 'har',
    r2: 'krav',
    'fysikk-1': 'har',
  });
});
