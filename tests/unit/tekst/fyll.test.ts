import { expect, test } from 'vitest';
import { fyll } from '../../../src/i18n/fyll.ts';
import { spillene } from '../../../src/islands/xfaktor/alle.ts';
import { startverdier } from '../../../src/islands/xfaktor/typer.ts';

test.each([
  ['Fjern {navn}', { navn: 'R1' }, 'Fjern R1'],
  ['{n} av {av}', { n: 3, av: 60 }, '3 av 60'],
  // What has no value is left for whoever fills it later, and is seen if nobody does.
  ['{n} av {av}', { n: 0 }, '0 av {av}'],
  [undefined, { n: 3 }, ''],
])('%s', (tekst, verdier, ventet) => expect(fyll(tekst, verdier)).toBe(ventet));

test('formelen til satellitten har Jordas tall med eksponent', () => {
  const spill = spillene.get('satellitt');
  expect(spill?.modell.formel(startverdier(spill.modell), spill.ord.nb)).toContain('3,986 · 10^14');
});
