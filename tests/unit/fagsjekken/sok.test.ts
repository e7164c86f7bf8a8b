import { expect, test } from 'vitest';
import { sokIMaal, type Sokemaal } from '../../../src/domain/fagsjekken/finnMaal.ts';

const uio = { id: 'uio', navn: 'UiO' };
const maal: Sokemaal[] = [
  { id: 'yrke.lege', navn: 'Lege', ord: 'doktor fastlege medisin', steder: [uio] },
  { id: 'yrke.optiker', navn: 'Optiker', ord: 'øyelege briller', steder: [] },
  { id: 'utdanning.medisin', navn: 'Medisin', ord: 'lege', steder: [uio] },
  { id: 'yrke.byggingenior', navn: 'Byggingeniør', ord: 'bru hus', steder: [] },
  { id: 'utdanning.ingenior-kjemi', navn: 'Ingeniør, kjemi', ord: '', steder: [uio] },
  { id: 'krav.hing', navn: 'Ingeniør, treårig (HING)', ord: '', steder: [] },
];
const ider = (q: string) => sokIMaal(q, maal).map(({ id }) => id);

test.each([
  ['lege', ['yrke.lege', 'utdanning.medisin', 'yrke.optiker']],
  ['LEGE ', ['yrke.lege', 'utdanning.medisin', 'yrke.optiker']],
  ['doktor', ['yrke.lege']],
  ['ingenior', ['krav.hing', 'utdanning.ingenior-kjemi', 'yrke.byggingenior']],
  ['ingeniør', ['krav.hing', 'utdanning.ingenior-kjemi', 'yrke.byggingenior']],
  ['hing', ['krav.hing']],
  ['ingenioer', ['krav.hing', 'utdanning.ingenior-kjemi', 'yrke.byggingenior']],
  ['oyelege', ['yrke.optiker']],
  ['lege uio', ['yrke.lege', 'utdanning.medisin']],
  ['pirat', []],
  ['l', []],
  ['', []],
  ['uio', []],
])('«%s»', (q, funn) => expect(ider(q)).toEqual(funn));

test('the place that was named comes with the hit', () => {
  expect(sokIMaal('lege UiO', maal)[0]?.sted).toEqual(uio);
  expect(sokIMaal('lege', maal)[0]?.sted).toBeUndefined();
});
