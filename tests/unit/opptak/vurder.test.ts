import { expect, test } from 'vitest';
import { vurderKravkode } from '../../../src/domain/opptak/vurder.ts';
import { krav, regel } from '../../fixtures/krav.ts';
import { vitnemaal } from '../../fixtures/vitnemaal.ts';

test('tells which subjects are missing', () => {
  expect(vurderKravkode(regel({ krav: krav.hing }), vitnemaal.r1Alene)).toEqual({
    status: 'mangler',
    fagOppfylt: false,
    mangler: [['r2', 'fysikk-1']],
    studiekompetanseMangler: false,
    karakterer: [],
    annet: false,
  });
});

test('is met when nothing is missing and nothing unknown', () => {
  const vurdering = vurderKravkode(regel({ krav: krav.hing }), vitnemaal.r1r2Fysikk1);
  expect(vurdering).toMatchObject({ status: 'oppfylt', fagOppfylt: true, mangler: [] });
});

test('asks for study competence, unless the code does not', () => {
  expect(vurderKravkode(regel(), vitnemaal.utenStudiekompetanse)).toMatchObject({
    status: 'mangler',
    studiekompetanseMangler: true,
    fagOppfylt: true,
  });
  expect(vurderKravkode(regel({ studiekompetanse: 'ikke' }), vitnemaal.utenStudiekompetanse)).toMatchObject({
    status: 'oppfylt',
    studiekompetanseMangler: false,
  });
});

test('a grade decides only when the subjects are in place', () => {
  const ing4r2 = regel({ krav: krav.hing, karakterkrav: [{ fag: 'r2', min: 4 }] });
  expect(vurderKravkode(ing4r2, vitnemaal.r1r2Fysikk1).status).toBe('kommer-an');
  expect(vurderKravkode(ing4r2, vitnemaal.fireIR2).status).toBe('oppfylt');
  expect(vurderKravkode(ing4r2, vitnemaal.treIR2)).toMatchObject({
    status: 'mangler',
    fagOppfylt: true,
    karakterer: [{ krav: { fag: 'r2', min: 4 }, status: 'ikke-oppfylt' }],
  });
  expect(vurderKravkode(ing4r2, vitnemaal.fireIR2UtenFysikk).status).toBe('mangler');
});

test('another requirement is open until the diploma answers it', () => {
  const opptaksprove = regel({ andreKrav: [{ nb: 'Opptaksprøve', nn: 'Opptaksprøve' }] });
  expect(vurderKravkode(opptaksprove, vitnemaal.ingenRealfag)).toMatchObject({ status: 'kommer-an', annet: true });
  expect(vurderKravkode(opptaksprove, vitnemaal.annetOppfylt)).toMatchObject({ status: 'oppfylt', annet: false });
  expect(vurderKravkode(opptaksprove, vitnemaal.annetIkkeOppfylt)).toMatchObject({ status: 'mangler', annet: true });
});

test('an answer that the code did not ask for changes nothing', () => {
  expect(vurderKravkode(regel(), vitnemaal.annetIkkeOppfylt)).toMatchObject({ status: 'oppfylt', annet: false });
});
