import { describe, expect, it } from 'vitest';
import { lesFragment, skrivFragment } from '../../../src/domain/deling/kodek.ts';
import { kontrollsum, pakk, pakkUt } from '../../../src/domain/deling/siffer.ts';
import type { Utgave } from '../../../src/domain/deling/utgaver.ts';

const ny: Utgave = { tegn: '2', paastander: ['a', 'b', 'c'] };
const gammel: Utgave = { tegn: '1', paastander: ['b', 'x'], kontraster: ['ute-inne'] };

describe('digits', () => {
  it('packs the first as the least significant: 1 + 2·6 = 13 = N', () => {
    expect(pakk([1, 2, 0, 0])).toBe('N');
    expect(pakkUt('N', 4)).toEqual([1, 2, 0, 0]);
  });
  it('is empty for zeros', () => expect(pakk([0, 0, 0])).toBe(''));
  it('refuses foreign characters', () => expect(pakkUt('N+', 4)).toBeNull());
  it('has a checksum of two characters that any one change moves', () => {
    expect(kontrollsum('1N')).toMatch(/^[\w-]{2}$/);
    expect(kontrollsum('1N')).not.toBe(kontrollsum('1M'));
    expect(kontrollsum('12')).not.toBe(kontrollsum('21'));
  });
});

describe('a link', () => {
  const tilstand = { svar: { a: 4, c: 1 }, preferanser: { 'ute-inne': -2, 'ro-tempo': 0 } } as const;
  const lenke = skrivFragment(tilstand, ny);
  it('begins with the edition and reads back, with and without #', () => {
    expect(lenke.charAt(0)).toBe('2');
    expect(lesFragment(lenke, [ny, gammel])).toEqual({ ok: true, tilstand: { utgave: '2', ...tilstand } });
    expect(lesFragment(`#${lenke}`, [ny])).toMatchObject({ ok: true });
  });
  it('of an older edition reads by that edition', () => {
    const fra = skrivFragment({ svar: { b: 2, x: 5 }, preferanser: { 'ute-inne': 1 } }, gammel);
    expect(lesFragment(fra, [ny, gammel])).toEqual({
      ok: true,
      tilstand: { utgave: '1', svar: { b: 2, x: 5 }, preferanser: { 'ute-inne': 1 } },
    });
    expect(lesFragment(fra, [ny])).toEqual({ ok: false, grunn: 'ukjent-utgave' });
  });
  it('leaves out statements that the edition lacks', () => {
    expect(skrivFragment({ svar: { borte: 3 }, preferanser: {} }, ny)).toBe('');
  });
});

describe('no answers in it', () => {
  it.each([
    ['', 'tom'],
    ['#', 'tom'],
    ['innhold', 'ukjent-utgave'],
    ['2', 'skadet'],
    ['2AA', 'skadet'],
    ['2ab%20c', 'skadet'],
    ['2' + 'A'.repeat(64), 'skadet'],
  ] as const)('%j is %s', (fragment, grunn) => {
    expect(lesFragment(fragment, [ny])).toEqual({ ok: false, grunn });
  });
  it('cut off: damaged; with a full stop after it: read all the same', () => {
    const lenke = skrivFragment({ svar: { a: 4, b: 3, c: 1 }, preferanser: {} }, ny);
    expect(lesFragment(lenke.slice(0, -1), [ny])).toMatchObject({ grunn: 'skadet' });
    expect(lesFragment(`${lenke}.`, [ny])).toMatchObject({ ok: true });
  });
  it('a second spelling of the same answers (a zero in front) is refused', () => {
    const kropp = `A${pakk([0, 0, 0, 0, 0, 0, 0, 0, 4])}`;
    expect(lesFragment(`2${kontrollsum(`2${kropp}`)}${kropp}`, [ny])).toMatchObject({ grunn: 'skadet' });
  });
});
