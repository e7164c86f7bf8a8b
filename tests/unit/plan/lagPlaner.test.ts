import { expect, test } from 'vitest';
import type { Krav } from '../../../src/domain/opptak/uttrykk.ts';
import { lagPlaner } from '../../../src/domain/plan/lagPlaner.ts';
import type { Planvalg } from '../../../src/domain/plan/typer.ts';
import { krav } from '../../fixtures/krav.ts';
import { planfag } from '../../fixtures/planfag.ts';

const kravkoder = Object.entries(krav).map(([id, k]) => ({ id, krav: k }));
const plan = (k: Krav, valg: Partial<Planvalg> = {}) =>
  lagPlaner(k, { fag: planfag, opptak: 2027, kravkoder, ...valg });
/** «1t / r1 fysikk-1 / r2», one line a plan. */
const lines = (...args: Parameters<typeof plan>) =>
  plan(...args).planer.map(({ aar }) => [aar.Vg1, aar.Vg2, aar.Vg3].map((fag) => fag.join(' ')).join(' / '));
const missing = (...args: Parameters<typeof plan>) =>
  plan(...args).planer[0]?.mangler.map(({ fag, grunn, senest, regel }) => [
    fag,
    grunn,
    ...(senest ? [senest.fag, senest.trinn] : []),
    ...(regel ? [regel.id] : []),
  ]);

test('HING has one plan; the way by S is left out, and the rule told', () => {
  const { planer, utelatt } = plan(krav.hing);
  expect(planer).toHaveLength(1);
  expect(planer[0]?.aar).toEqual({ Vg1: ['1t'], Vg2: ['r1', 'fysikk-1'], Vg3: ['r2', 'fysikk-2'] });
  expect(planer[0]?.roller).toEqual({
    '1t': 'fellesfag',
    r1: 'krav',
    'fysikk-1': 'krav',
    r2: 'krav',
    'fysikk-2': 'fordypning',
  });
  expect(planer[0]?.aapent).toEqual({ Vg2: { fordypning: 0, fritt: 224 }, Vg3: { fordypning: 0, fritt: 140 } });
  expect(planer[0]?.aapner).toEqual(['gens', 'matrs', 'hing', 'realfa', 'realr2', 'bioi']);
  expect(utelatt.map(({ sett, regel }) => [regel.id, ...sett])).toEqual([['r-og-s', 's1', 's2', 'r2', 'fysikk-1']]);
});

test('nothing asked: 1P, 2P, and two specialisations of any kind', () => {
  expect(lines(krav.gens)).toEqual(['1p / 2p / ']);
  expect(plan(krav.gens).planer[0]?.fordypning).toEqual({ omraader: [], aapne: 2, ssoe: true });
});

test('R and S have a plan each', () => {
  expect(lines(krav.matrs)).toEqual(['1t / r1 / r2', '1t / s1 / s2']);
  expect(lines(krav.merod)).toEqual(['1t / kjemi-1 r1 fysikk-1 / kjemi-2 r2', '1t / s1 kjemi-1 fysikk-1 / s2 kjemi-2']);
});

test('the alternatives of a plan', () => {
  const bytter = plan(krav.bioi).planer[0]?.bytter.map(({ hva, ut, inn }) => `${hva}: ${ut.join()} > ${inn.join()}`);
  expect(bytter).toEqual(
    expect.arrayContaining([
      'krav: r1 > s1,s2',
      'krav: kjemi-1 > fysikk-1',
      'krav: kjemi-1 > biologi-1',
      'fordypning: r2 > it-1,it-2',
      'fordypning: kjemi-2 > ',
    ]),
  );
  expect(plan(krav.matrs).planer[1]?.bytter[1]).toMatchObject({ hva: 'vg1', ut: ['1t'], inn: ['1p'] });
});

test('what the pupil wants is in the plan, and may be left out again', () => {
  expect(lines(krav.hing, { med: ['kjemi-1', 'kjemi-2'] })).toEqual(['1t / r1 kjemi-1 fysikk-1 / r2 kjemi-2']);
  expect(lines(krav.hing, { uten: ['fysikk-2'] })).toEqual(['1t / r1 fysikk-1 / r2']);
  expect(plan(krav.hing, { uten: ['fysikk-2'] }).planer[0]?.fordypning).toEqual({
    omraader: ['matematikk'],
    aapne: 1,
    ssoe: true,
  });
});

test('after 2P in Vg2, R1 can still be begun, but R2 cannot', () => {
  expect(missing(krav.hing, { har: { Vg1: ['1t'], Vg2: ['2p'] } })).toEqual([['r2', 'for-sent', 'r1', 'Vg2']]);
  expect(lines(krav.hing, { har: { Vg1: ['1t'], Vg2: ['2p'] } })).toEqual(['1t / 2p / r1 fysikk-1']);
  expect(missing(krav.vete, { har: { Vg1: ['1t'], Vg2: ['r1'] } })).toEqual([
    ['kjemi-2', 'for-sent', 'kjemi-1', 'Vg2'],
  ]);
});

test('in Vg2 with R1, Fysikk 1 may be begun in Vg3', () => {
  expect(missing(krav.hing, { har: { Vg1: ['1t'], Vg2: ['r1', 'kjemi-1'] } })).toEqual([]);
  expect(lines(krav.hing, { har: { Vg1: ['1t'], Vg2: ['r1', 'kjemi-1'] } })).toEqual([
    '1t / r1 kjemi-1 / r2 fysikk-1 kjemi-2',
  ]);
});

test('with S1 behind her, somebody who wants HING is told that R2 may not stand beside it', () => {
  const svar = plan(krav.hing, { har: { Vg1: ['1t'], Vg2: ['s1'] } });
  expect(svar.planer[0]?.aar.Vg3).toEqual(['s2', 'fysikk-1']);
  expect(missing(krav.hing, { har: { Vg1: ['1t'], Vg2: ['s1'] } })).toEqual([['r2', 'ikke-sammen', 'r-og-s']]);
  expect(svar.utelatt).toHaveLength(2);
});

test('when all is chosen, the plan tells what is missing', () => {
  const har = { Vg1: ['1t'], Vg2: ['r1', 'kjemi-1'], Vg3: ['r2', 'kjemi-2'] };
  expect(missing(krav.hing, { har })).toEqual([['fysikk-1', 'for-sent', 'fysikk-1', 'Vg3']]);
  expect(missing(krav.vete, { har })).toEqual([]);
  expect(plan(krav.vete, { har: { ...har, Vg3: ['biologi-1', 'fysikk-1', 'it-1'] } }).planer).toEqual([]);
});

test('1P before R1 is a warning, so S comes first; a language in Vg3 takes a free place', () => {
  expect(lines(krav.matrs, { har: { Vg1: ['1p'] } })).toEqual(['1p / s1 / s2', '1p / r1 / r2']);
  expect(plan(krav.matrs, { har: { Vg1: ['1p'] } }).planer[1]?.merknader.map(({ regel }) => regel.id)).toEqual([
    '1p-til-r1',
  ]);
  expect(plan(krav.realr2, { spraakIVg3: true }).planer[0]?.aapent.Vg3).toEqual({ fordypning: 0, fritt: 140 });
});

test('a subject is planned from the autumn it begins, as the admission year tells; nobody knows what it counts for', () => {
  const med = (opptak: number) => plan(krav.gens, { opptak, med: ['statistikk'] }).planer[0];
  // Vg3 begins in 2026, 2027 and 2028.
  expect(med(2027)?.mangler).toEqual([{ fag: 'statistikk', grunn: 'ikke-plass' }]);
  expect(med(2028)?.aar).toMatchObject({ Vg2: ['2p'], Vg3: ['statistikk'] });
  expect(med(2029)?.aar).toMatchObject({ Vg2: ['2p', 'statistikk'], Vg3: [] });
  expect(med(2029)?.merknader.map(({ regel }) => regel.id)).toEqual(['nytt-fag']);
  expect(med(2029)?.fordypning).toEqual(plan(krav.gens, { opptak: 2029 }).planer[0]?.fordypning);
});
