import { expect, test } from 'vitest';
import { finnEier } from '../../../src/domain/deling/eier.ts';
import { flett } from '../../../src/domain/deling/flett.ts';

/** Every combination of the five facts; A is one's own code, B another. The columns: link, marked, ?delt, device, deleted. */
test.each([
  // No link that can be read: the device decides.
  ['', false, false, '', false, 'ingen', 'lager'],
  ['', false, false, 'A', false, 'egne', 'lager'],
  ['', true, false, 'A', false, 'egne', 'lager'],
  ['', true, false, '', true, 'ingen', 'lager'],
  ['', false, true, 'A', false, 'egne', 'lager'],
  // One's own link on one's own device, however it came.
  ['A', false, false, 'A', false, 'egne', 'lager'],
  ['A', false, true, 'A', false, 'egne', 'lager'],
  ['A', true, true, 'A', false, 'egne', 'lager'],
  // An old entry in the history of this tab.
  ['B', true, false, 'A', false, 'egne', 'lager'],
  ['B', true, false, '', true, 'ingen', 'lager'],
  ['B', true, false, '', false, 'egne', 'lenke'],
  // A copied address: on the test, on the result, wherever.
  ['B', false, false, 'A', false, 'andres', 'lenke'],
  ['B', false, true, 'A', false, 'andres', 'lenke'],
  ['B', false, true, '', false, 'andres', 'lenke'],
  ['B', false, false, '', false, 'spor', 'lenke'],
  // After «Slett mine svar» in this tab, a link is still somebody's, never one's own again by itself.
  ['B', false, false, '', true, 'spor', 'lenke'],
  ['B', false, true, '', true, 'andres', 'lenke'],
] as const)(
  'link %j, marked %j, ?delt %j, device %j, deleted %j: %s from %s',
  (lenke, merket, delt, lagret, slettet, hvem, fra) =>
    expect(finnEier({ lenke, merket, delt, lagret, slettet })).toEqual({ hvem, fra }),
);

test('an unmarked link never becomes one’s own by opening it', () => {
  for (const delt of [true, false])
    for (const lagret of ['', 'A'])
      for (const slettet of [true, false])
        expect(finnEier({ lenke: 'B', merket: false, delt, lagret, slettet }).hvem).not.toBe('egne');
});

test('two tabs: an answer is laid over what the other tab has written', () => {
  const lagret = { svar: { a: 1, b: 2 }, preferanser: { 'ute-inne': 1 } } as const;
  expect(flett(lagret, { svar: { c: 5 } })).toEqual({ svar: { a: 1, b: 2, c: 5 }, preferanser: { 'ute-inne': 1 } });
  expect(flett(lagret, { svar: { a: 4 } }).svar).toEqual({ a: 4, b: 2 });
  expect(flett(lagret, { preferanser: {} }).preferanser).toEqual({});
  expect(flett(lagret, null)).toEqual(lagret);
});
