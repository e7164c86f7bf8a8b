import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengsteFragment, lesFragment, skrivFragment } from '../../src/domain/deling/kodek.ts';
import { kontraster } from '../../src/domain/testen/motor/maal.ts';
import type { Svarsett } from '../../src/domain/testen/motor/typer.ts';
import { samling } from '../fixtures/testen.ts';

const utgave = { tegn: samling.utgave, paastander: samling.paastander.map((p) => p.id) };

/** Any answers to any of the statements, and any preferences. */
const tilstander = fc.record({
  svar: fc.dictionary(fc.constantFrom(...utgave.paastander), fc.integer({ min: 1, max: 5 }), {
    maxKeys: 60,
    noNullPrototype: true,
  }) as fc.Arbitrary<Svarsett>,
  preferanser: fc.dictionary(fc.constantFrom(...kontraster), fc.integer({ min: -2, max: 2 }), {
    noNullPrototype: true,
  }),
});
const lenker = tilstander.map((t) => skrivFragment(t, utgave)).filter((lenke) => lenke !== '');

it('what is written reads back', () => {
  fc.assert(
    fc.property(tilstander, (tilstand) => {
      const lest = lesFragment(skrivFragment(tilstand, utgave), [utgave]);
      const tom = Object.keys(tilstand.svar).length + Object.keys(tilstand.preferanser).length === 0;
      expect(lest).toEqual(
        tom ? { ok: false, grunn: 'tom' } : { ok: true, tilstand: { utgave: utgave.tegn, ...tilstand } },
      );
    }),
  );
});

it('a link is short and safe in a URL', () => {
  fc.assert(
    fc.property(lenker, (lenke) => {
      expect(lenke.length).toBeLessThanOrEqual(lengsteFragment);
      expect(lenke).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(new URL(`https://stemutdanning.no/#${lenke}`).hash).toBe(`#${lenke}`);
    }),
  );
});

it('any one changed character is noticed', () => {
  const tegn = fc.constantFrom(...'ABCXYZabcxyz0189-_');
  fc.assert(
    fc.property(lenker, fc.nat(), tegn, (lenke, hvor, ny) => {
      const i = hvor % lenke.length;
      fc.pre(lenke.charAt(i) !== ny);
      expect(lesFragment(lenke.slice(0, i) + ny + lenke.slice(i + 1), [utgave]).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

it('garbage never throws, and almost never reads', () => {
  const soeppel = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ maxLength: 200 }).map((s) => utgave.tegn + s),
    fc.string({ unit: fc.constantFrom(...'ABCabc019-_'), maxLength: 40 }).map((s) => utgave.tegn + s),
  );
  let lest = 0;
  fc.assert(
    fc.property(soeppel, (s) => void (lest += Number(lesFragment(s, [utgave]).ok))),
    { numRuns: 2000, seed: 1 },
  );
  expect(lest).toBeLessThan(5);
});
