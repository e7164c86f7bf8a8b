import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lesFragment, skrivFragment } from '../../../src/domain/deling/kodek.ts';
import { fragmentI, rensFragment } from '../../../src/domain/deling/leser.ts';
import { lesValg } from '../../../src/domain/deling/valg.ts';
import { lesPoengvalg } from '../../../src/domain/poeng/valg.ts';
import { samling } from '../../fixtures/testen.ts';

const utgave = { tegn: samling.utgave, paastander: samling.paastander.map((p) => p.id) };
const hel = '1VQBq83Ar-UrLgyPweNz-qSMQ9PhDIl2I';
const resultat = 'https://stemutdanning.no/utdanningstesten/resultat/?delt';
const les = (adresse: string) => {
  const lest = lesFragment(fragmentI(adresse), [utgave]);
  return lest.ok ? skrivFragment(lest.tilstand, utgave) : lest.grunn;
};

describe('a link with answers, as it comes out of a chat', () => {
  test.each([
    ['whole', `${resultat}#${hel}`],
    ['full stop', `${resultat}#${hel}.`],
    ['bracket', `${resultat}#${hel})`],
    ['guillemet, encoded', `${resultat}#${hel}%C2%BB`],
    ['a sentence after', `${resultat}#${hel}) se her!`],
    ['a sentence before, with a # of its own', `Mitt valg #1: ${resultat}#${hel}`],
    ['markdown', `${resultat}#${hel}_**`],
    ['# encoded', `${resultat}%23${hel}`],
    ['# encoded twice', `${resultat}%2523${hel}`],
    ['hyphens encoded', `${resultat}#${hel.replaceAll('-', '%2D')}`],
    ['encoded twice', `${resultat}#${hel.replaceAll('-', '%252D')}`],
    ['tracking after the code', `${resultat}#${hel}?utm_source=snap&fbclid=abc`],
    ['tracking with &', `${resultat}#${hel}&fbclid=IwAR0`],
    ['tracking as an entity', `${resultat}#${hel}&amp;utm_medium=x`],
    ['tracking before, with a # in it', `${resultat}&fbclid=a%23b#${hel}`],
    ['an invisible character', `${resultat}#\u200B${hel}\uFEFF`],
    ['broken by mail', `${resultat}#${hel.slice(0, 12)}=\n${hel.slice(12)}`],
    ['the code alone', hel],
  ])('%s', (_, adresse) => expect(les(adresse)).toBe(hel));

  test('no fragment is nothing, and what is lost is said', () => {
    expect(les(resultat)).toBe('tom');
    expect(les(`${resultat}#`)).toBe('tom');
    expect(les(`${resultat}#${hel.slice(0, -4)}`)).toBe('skadet');
    expect(les(`${resultat}#${hel.toLowerCase()}`)).toBe('smaa');
    expect(les(`${resultat}#z${hel.slice(1)}`)).toBe('ukjent-utgave');
  });
});

test.each([
  ['#yrker=lege,bioingenior.', ['lege', 'bioingenior']],
  ['#yrker=lege%2Cbioingenior', ['lege', 'bioingenior']],
  ['#Yrker=Lege;bioingenior)', ['lege', 'bioingenior']],
  ['#yrker=lege&amp;fbclid=1', ['lege']],
])('a comparison: %s', (fragment, ider) => expect(lesValg(fragment).ider).toEqual(ider));

test('the calculator: encoded, with an entity and tracking', () => {
  const valg = lesPoengvalg('#fag=r1%2Cr2&amp;snitt=4,2&utm_source=x).', ['r1', 'r2']);
  expect(valg).toMatchObject({ fag: ['r1', 'r2'], snitt: 4.2 });
});

test('a key that is not tracking is kept, and its value', () => {
  expect(rensFragment('#har=r1,r2&vil=yrke.lege&gclid=1')).toBe('har=r1,r2&vil=yrke.lege');
});

test('whatever the text, no reader throws, and cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (tekst) => {
      const ren = rensFragment(fragmentI(tekst));
      expect(ren.length).toBeLessThanOrEqual(4000);
      expect(['tom', 'skadet', 'smaa', 'ukjent-utgave']).toContain(les(tekst));
    }),
    { numRuns: 2000 },
  );
});
