import { describe, expect, test } from 'vitest';
import { forklarKrav, kravSomTekst } from '../../../src/domain/opptak/forklar.ts';
import { ordene } from '../../../src/i18n/ordene.ts';
import { navn } from '../../fixtures/fag.ts';
import { krav } from '../../fixtures/krav.ts';

describe('in sentences', () => {
  test.each([
    ['gens', 'Ingen bestemte fag.'],
    ['matrs', 'Matematikk R1, eller S1 og S2.'],
    ['hing', 'Matematikk R1, eller S1 og S2. I tillegg R2 og Fysikk 1.'],
    ['merod', 'Matematikk R1, eller S1 og S2. I tillegg Fysikk 1, Kjemi 1 og Kjemi 2.'],
    ['vete', 'Matematikk R1, eller S1 og S2. I tillegg Kjemi 1 og 2.'],
    ['bioi', 'Matematikk R1, eller S1 og S2. I tillegg ett av fagene Fysikk 1, Kjemi 1 eller Biologi 1.'],
    [
      'realkj',
      'Matematikk R1, eller S1 og S2. I tillegg Kjemi 1. Dessuten ett av fagene Fysikk 1, Biologi 1 eller Kjemi 2.',
    ],
    [
      'realfa',
      'Matematikk R1, eller S1 og S2. I tillegg én av disse fordypningene: R2, Fysikk 1 og 2, Kjemi 1 og 2, ' +
        'Biologi 1 og 2, IT 1 og 2, Geofag 1 og 2, eller ToF 1 og 2.',
    ],
    [
      'realr2',
      'Matematikk R1, eller S1 og S2. I tillegg R2. Dessuten én av disse fordypningene: Fysikk 1 og 2, ' +
        'Kjemi 1 og 2, Biologi 1 og 2, IT 1 og 2, Geofag 1 og 2, eller ToF 1 og 2.',
    ],
  ] as const)('%s', (kode, tekst) => {
    expect(kravSomTekst(krav[kode], navn, ordene('krav', 'nb'))).toBe(tekst);
  });

  test('in nynorsk', () => {
    expect(kravSomTekst(krav.realkj, navn, ordene('krav', 'nn'))).toBe(
      'Matematikk R1, eller S1 og S2. I tillegg Kjemi 1. Dessutan eitt av faga Fysikk 1, Biologi 1 eller Kjemi 2.',
    );
    expect(kravSomTekst(krav.realr2, navn, ordene('krav', 'nn'))).toContain(
      'Dessutan éi av desse fordjupingane: Fysikk 1 og 2,',
    );
  });

  test('a choice of two single subjects needs no comma', () => {
    expect(kravSomTekst({ minstEn: [{ fag: 'it-1' }, { fag: 'tof-1' }] }, navn, ordene('krav', 'nb'))).toBe(
      'IT 1 eller ToF 1.',
    );
  });
});

test('as a list: a lead over each choice, and the words of each way', () => {
  expect(forklarKrav(krav.bioi, navn, ordene('krav', 'nb')).ledd).toEqual([
    {
      type: 'valg',
      ledetekst: 'Ett av disse',
      valg: [
        { fag: ['r1'], tekst: 'Matematikk R1' },
        { fag: ['s1', 's2'], tekst: 'S1 og S2' },
      ],
    },
    {
      type: 'valg',
      ledetekst: 'Ett av fagene',
      valg: [
        { fag: ['fysikk-1'], tekst: 'Fysikk 1' },
        { fag: ['kjemi-1'], tekst: 'Kjemi 1' },
        { fag: ['biologi-1'], tekst: 'Biologi 1' },
      ],
    },
  ]);
  expect(forklarKrav(krav.hing, navn, ordene('krav', 'nb')).ledd[1]).toEqual({ type: 'fag', fag: 'r2', tekst: 'R2' });
});
