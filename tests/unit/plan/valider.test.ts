import { expect, test } from 'vitest';
import { skolereglerFor } from '../../../src/domain/regler/skoleregler.ts';
import type { Aarsfag, Planforslag, Planutkast, Planvalg } from '../../../src/domain/plan/typer.ts';
import { utkastFor, validerPlan } from '../../../src/domain/plan/valider.ts';
import { planfag } from '../../fixtures/planfag.ts';

/** The sample of typer.ts: sivilingeniør, as `lagPlaner` answers when asked with `valg`. */
const valg: Planvalg = { fag: planfag, opptak: 2027 };
const forslag = {
  planer: [
    {
      aar: { Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'], Vg3: ['r2', 'fysikk-2'] },
      aapent: { Vg2: { fordypning: 0, fritt: 224 }, Vg3: { fordypning: 0, fritt: 140 } },
      roller: { '1t': 'fellesfag', r1: 'krav', 'fysikk-1': 'krav', r2: 'krav', 'fysikk-2': 'fordypning' },
      fordypning: { omraader: ['matematikk', 'fysikk'], aapne: 0, ssoe: false },
      bytter: [],
      mangler: [],
      merknader: [],
      aapner: [],
    },
  ],
  utelatt: [],
} as const satisfies Planforslag;
const [sivilingenior] = forslag.planer;

const brudd = (plan: Planutkast) =>
  validerPlan(plan, valg.fag, 2027).map((b) => [
    b.regel.id,
    b.trinn ?? 'alt',
    ...b.fag,
    ...(b.timer ? [b.timer.har] : []),
  ]);
const med = (aar: Partial<Aarsfag>, aapent: Partial<Planutkast['aapent']> = {}) =>
  brudd({ aar: { ...sivilingenior.aar, ...aar }, aapent: { ...sivilingenior.aapent, ...aapent } });

test('the sample breaks nothing', () => {
  expect(brudd(sivilingenior)).toEqual([]);
});

test('Vg1 has one mathematics', () => {
  expect(med({ Vg1: [] })).toEqual([['matte-vg1', 'Vg1']]);
  expect(med({ Vg1: ['1p', '1t'] })).toEqual(expect.arrayContaining([['matte-vg1', 'Vg1', '1p', '1t']]));
});

test('Vg2 has 2P, R1 or S1', () => {
  expect(med({ Vg2: ['fysikk-1'], Vg3: ['r1', 'fysikk-2'] }, { Vg2: { fordypning: 140, fritt: 224 } })).toEqual(
    expect.arrayContaining([['matte-vg2', 'Vg2', '2p', 'r1', 's1']]),
  );
});

test('R1 instead of 2P leaves 84 hours to fill', () => {
  expect(med({}, { Vg2: { fordypning: 0, fritt: 140 } })).toEqual([['timer', 'Vg2', 420]]);
  expect(med({}, { Vg2: { fordypning: 0, fritt: 280 } })).toEqual([]);
  expect(med({}, { Vg3: { fordypning: 0, fritt: 0 } })).toEqual([['timer', 'Vg3', 280]]);
});

test('a fifth subject in Vg2 and a fourth in Vg3 are for the school to say', () => {
  expect(med({}, { Vg2: { fordypning: 0, fritt: 420 } })).toEqual([['mer-enn-vanlig', 'Vg2', 700]]);
  expect(med({}, { Vg3: { fordypning: 0, fritt: 280 } })).toEqual([['mer-enn-vanlig', 'Vg3', 560]]);
});

test('specialisation is two areas of two subjects, and X subjects do not count', () => {
  const fritt140 = { Vg2: { fordypning: 0, fritt: 140 } };
  expect(med({ Vg3: ['r2', 'kjemi-1'] })).toEqual([['fordypning', 'alt', 280]]);
  expect(med({ Vg2: ['r1', 'geofag-x', 'fysikk-1'], Vg3: ['r2', 'geofag-2'] }, fritt140)).toEqual([
    ['fordypning', 'alt', 280],
  ]);
  const aapen = { fordypning: 140, fritt: 0 };
  expect(med({ Vg3: ['r2'] }, { Vg2: { fordypning: 140, fritt: 84 }, Vg3: { fordypning: 140, fritt: 140 } })).toEqual(
    [],
  );
  expect(med({ Vg3: ['r2', 'kjemi-1'] }, { Vg3: aapen })).toEqual([['fordypning', 'alt', 280]]);
});

test('both halves of a specialisation in one year leave the other year thin', () => {
  const plan = med(
    { Vg2: ['r1'], Vg3: ['r2', 'biologi-1', 'biologi-2'] },
    {
      Vg2: { fordypning: 0, fritt: 364 },
      Vg3: { fordypning: 0, fritt: 0 },
    },
  );
  expect(plan).toEqual([['fordypning-aar', 'Vg2', 140]]);
});

test('what a subject builds on comes in an earlier year', () => {
  expect(med({ Vg2: ['r1'], Vg3: ['r2', 'fysikk-1', 'fysikk-2'] }, { Vg3: { fordypning: 0, fritt: 0 } })).toEqual(
    expect.arrayContaining([['rekkefolge', 'Vg3', 'fysikk-2', 'fysikk-1']]),
  );
  expect(med({ Vg2: ['r1', 'biologi-2'], Vg3: ['r2', 'biologi-1'] })).toEqual([]);
});

test('R and S together, a subject twice, in the wrong year, or not there yet', () => {
  expect(med({ Vg3: ['r2', 'fysikk-2', 's1'] }, { Vg3: { fordypning: 0, fritt: 0 } })).toEqual([
    ['r-og-s', 'alt', 'r1', 'r2', 's1'],
  ]);
  expect(med({ Vg3: ['r2', 'fysikk-2', 'fysikk-1'] }, { Vg3: { fordypning: 0, fritt: 0 } })).toEqual(
    expect.arrayContaining([['timer', 'Vg3', 280]]),
  );
  expect(med({ Vg3: ['r2', 'fysikk-2', '2p'] })).toEqual(expect.arrayContaining([['feil-trinn', 'Vg3', '2p']]));
  expect(med({ Vg3: ['r2', 'fysikk-2', 'statistikk'] }, { Vg3: { fordypning: 0, fritt: 0 } })).toEqual([
    ['nytt-fag', 'Vg3', 'statistikk'],
  ]);
});

test('every rule has its own id and a source with a year', () => {
  const regler = Object.values(skolereglerFor(2027).planregler);
  expect(new Set(regler.map(({ id }) => id)).size).toBe(regler.length);
  for (const { kilde } of regler) expect(kilde.aar).toMatch(/^\d{4}$|^udatert$/);
});

test('a plan put together by hand is judged with the rest of each year free', () => {
  expect(utkastFor(sivilingenior.aar, planfag, 2027)).toEqual({ aar: sivilingenior.aar, aapent: sivilingenior.aapent });
  expect(brudd(utkastFor({ Vg1: ['1p'], Vg2: ['2p', 'biologi-1'], Vg3: ['biologi-2'] }, planfag, 2027))).toEqual([
    ['fordypning-aar', 'Vg2', 140],
    ['fordypning-aar', 'Vg3', 140],
    ['fordypning', 'alt', 280],
  ]);
});
