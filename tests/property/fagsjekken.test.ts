import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Fagvalg,
  fagtilstander,
  lesFagvalg,
  oppslag,
  skrivFagvalg,
  trinnvalg,
} from '../../src/domain/deling/fagvalg.ts';
import { svarPaaKrav } from '../../src/domain/fagsjekken/kravsvar.ts';
import { ettFagTilDorer, finnDorer } from '../../src/domain/fagsjekken/dorer.ts';
import { pakk, pakkUt } from '../../src/domain/fagsjekken/pakke.ts';
import { svarPaaMaal } from '../../src/domain/fagsjekken/maalsvar.ts';
import { data } from '../fixtures/fagsjekken.ts';

const regler = { opptak: 2027, vitnemaal: 2027 };

const fagider = data.fag.map(({ id }) => id);
const maal = [
  ...data.utdanninger.map(({ id }) => `utdanning.${id}`),
  ...data.yrker.map(({ id }) => `yrke.${id}`),
  ...data.krav.map(({ id }) => `krav.${id}`),
];
const katalog = {
  fag: oppslag(fagider),
  maal: oppslag(maal),
  krav: oppslag(data.krav.map(({ id }) => id)),
  steder: oppslag(data.steder.map(({ id }) => id)),
};
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });

const valg: fc.Arbitrary<Fagvalg> = fc.record({
  fag: fc.dictionary(fc.constantFrom(...fagider), fc.constantFrom(...fagtilstander), { noNullPrototype: true }),
  vil: maybe(fc.constantFrom(...maal)),
  plan: maybe(fc.constantFrom(...data.krav.map(({ id }) => id))),
  sted: maybe(fc.constantFrom(...data.steder.map(({ id }) => id))),
  trinn: maybe(fc.constantFrom(...trinnvalg)),
  gens: maybe(fc.constantFrom('ja' as const, 'nei' as const)),
  karakter: fc
    .record({ r2: maybe(fc.integer({ min: 1, max: 6 })), poeng: maybe(fc.integer({ min: 10, max: 60 })) })
    .map((k) => Object.fromEntries(Object.entries(k).filter(([, v]) => v !== undefined)) as Record<string, number>),
});

test('a state survives its link', () => {
  fc.assert(
    fc.property(valg, (v) => {
      const lest = lesFagvalg(`#${skrivFagvalg(v)}`, katalog);
      expect(lest.valg).toEqual(v);
      expect(lest.ukjente).toEqual([]);
      expect(lest.lesbar).toBe(true);
    }),
  );
});

test('no text makes it throw, and what it reads can be written and read again', () => {
  const bits = fc.constantFrom(
    'har=',
    'tar=',
    'vil=',
    'karakter=',
    '&',
    ',',
    ':',
    '%',
    '#',
    'r1',
    'yrke.elektriker',
    '=',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((b) => b.join('')),
      ),
      (tekst) => {
        const { valg: lest } = lesFagvalg(tekst, katalog);
        expect(lesFagvalg(skrivFagvalg(lest), katalog).valg).toEqual(lest);
      },
    ),
  );
});

test('a cut link never tells of subjects that the whole one did not', () => {
  fc.assert(
    fc.property(valg, fc.nat(), (v, n) => {
      const hel = skrivFagvalg(v);
      const lest = lesFagvalg(hel.slice(0, n % (hel.length + 1)), katalog).valg;
      for (const fag of Object.keys(lest.fag)) expect(Object.keys(v.fag)).toContain(fag);
    }),
  );
});

test('the subjects that an answer names are what is missing: with them the answer is yes', () => {
  fc.assert(
    fc.property(valg, fc.constantFrom(...data.krav), (v, krav) => {
      const svar = svarPaaKrav(krav, v, regler);
      if (svar.hindring) return;
      const alt = { ...v, fag: { ...v.fag } };
      for (const fag of [...svar.bestaa, ...svar.ta]) alt.fag[fag] = 'har';
      const etter = svarPaaKrav(krav, alt, regler);
      expect([...etter.bestaa, ...etter.ta]).toEqual([]);
      if (svar.karakterer.every(({ status }) => status === 'oppfylt') && !svar.annet) expect(etter.ord).toBe('ja');
    }),
  );
});

test('one more passed subject never makes a «yes» a «no»', () => {
  fc.assert(
    fc.property(valg, fc.constantFrom(...maal), fc.constantFrom(...fagider), (v, vil, ny) => {
      const foer = svarPaaMaal({ ...v, vil }, data, regler);
      const etter = svarPaaMaal({ ...v, vil, fag: { ...v.fag, [ny]: 'har' } }, data, regler);
      if (foer?.ord === 'ja') expect(etter?.ord).toBe('ja');
    }),
  );
});

test('what a subject is said to open is shut before and open after', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...fagider)), fc.boolean(), (fag, gens) => {
      const foer = finnDorer(fag, gens, data);
      for (const rad of ettFagTilDorer(fag, gens, data)) {
        const etter = finnDorer([...fag, rad.fag], gens, data);
        for (const id of rad.utdanninger) {
          expect(foer.utdanninger.get(id)).toBe('stengt');
          expect(['aapen', 'noen']).toContain(etter.utdanninger.get(id));
        }
      }
    }),
  );
});

test('the packed data are the data', () => {
  const uten = <T>(verdi: T) => JSON.parse(JSON.stringify(verdi)) as T;
  expect(uten(pakkUt(pakk(data)))).toEqual(uten(data));
});
