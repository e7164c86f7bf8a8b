import { describe, expect, test } from 'vitest';
import { svarPaaMaal } from '../../../src/domain/fagsjekken/maalsvar.ts';
import { ordene } from '../../../src/i18n/ordene.ts';
import { spraakene, type Spraak } from '../../../src/i18n/spraak.ts';
import { maalsetninger, stedsliste } from '../../../src/islands/fagsjekken/setning.ts';
import { data, krav, valg } from '../../fixtures/fagsjekken.ts';

const navn = (id: string) =>
  /^[rs]\d/.test(id) ? id.toUpperCase() : id.replace('-', ' ').replace(/^./, (c) => c.toUpperCase());
const grunnlag = (spraak: Spraak, verden = data) => ({ data: verden, t: ordene('fagsjekken', spraak), fagnavn: navn });
const say = (v: ReturnType<typeof valg>, spraak: Spraak = 'nb', verden = data) => {
  const svar = svarPaaMaal(v, verden, { opptak: 2027, vitnemaal: 2027 });
  return svar ? maalsetninger(svar, grunnlag(spraak, verden)) : [];
};

test.each([
  ['nb', 'Ja, hvis du består R2 og tar Fysikk 1.'],
  ['nn', 'Ja, viss du består R2 og tek Fysikk 1.'],
] as const)('one sentence in %s', (spraak, setning) => {
  expect(say(valg({ har: ['r1'], tar: ['r2'] }, { vil: 'krav.hing' }), spraak)).toEqual([setning]);
});

test('places that differ have a sentence each, the best first', () => {
  expect(say(valg({ har: ['r1', 'r2', 'fysikk-1'] }, { vil: 'utdanning.siving-it' }))).toEqual([
    'UiB og UiO: ja, fagene dine er nok.',
    'NTNU: ja, hvis du har 4 eller bedre i R2.',
  ]);
  expect(say(valg({}, { vil: 'utdanning.informatikk' }))[0]).toBe('UiB: ja, du trenger ingen bestemte programfag.');
});

test('vocational ways are named as such, and what nobody knows says whom to ask', () => {
  expect(say(valg({}, { vil: 'yrke.elektriker' }))).toEqual([
    'Fagbrev: ja, du begynner på Vg1 elektro og datateknologi og trenger ingen programfag.',
    'Fagskole: ja, hvis du har fagbrev eller tilsvarende.',
  ]);
  expect(say(valg({}, { vil: 'utdanning.nytt' }))).toEqual(['Vi kjenner ikke kravet, så spør UiB.']);
});

describe('every answer is a whole sentence without holes, in both languages', () => {
  const laerer = krav('laerer', {
    karakterkrav: [{ skolepoeng: 35 }, { fag: 'norsk', min: 3 }],
    andreKrav: ['prøve'],
  });
  const flyger = krav('flyger', { karakterkrav: [{ skolepoeng: 40 }] });
  const norsk = krav('norsk4', { karakterkrav: [{ fag: 'norsk', min: 4 }] });
  const verden = { ...data, krav: [...data.krav, laerer, flyger, norsk] };
  const tilfeller = [
    valg({ har: ['s1'] }),
    valg({}, { gens: 'nei' }),
    valg({ har: ['r1'] }, { trinn: 'ferdig' }),
    valg({ har: ['r1', 'r2', 'fysikk-1'] }, { karakter: { r2: 2, norsk: 2, poeng: 30 } }),
    valg({ har: ['r1', 'r2', 'fysikk-1'] }),
  ];
  test.each(spraakene)('%s', (spraak) => {
    for (const v of tilfeller)
      for (const { id } of verden.krav) {
        const setninger = say({ ...v, vil: `krav.${id}` }, spraak, verden);
        expect(setninger).toHaveLength(1);
        expect(setninger[0]).toMatch(/^((Ja|Nei|Ikke ennå|Ikkje enno),|(Ikke ennå|Ikkje enno)\. Ja,) [^{}]*\.$/);
        expect(setninger[0]).not.toMatch(/undefined| {2}| ,| \./);
      }
  });
});

test('many places: two names and how many more', () => {
  const steder = ['a', 'b', 'c', 'd'].map((id) => ({ id, navn: id.toUpperCase() }));
  expect(stedsliste(['a', 'b', 'c', 'd'], grunnlag('nb', { ...data, steder }))).toBe('A, B og 2 til');
  expect(stedsliste(['a', 'b', 'c'], grunnlag('nb', { ...data, steder }))).toBe('A, B og C');
});
