import { expect, test } from 'vitest';
import { samtykkeGjelder, visbare } from '../../../src/domain/samtykke/samtykke.ts';

const samtykke = { gitt: '2026-01-10', utloper: '2029-01-10' };

test.each([
  ['2026-01-09', false, 'dagen før'],
  ['2026-01-10', true, 'første dag'],
  ['2029-01-10', true, 'siste dag'],
  ['2029-01-11', false, 'dagen etter'],
])('%s: %s (%s)', (dag, ja) => {
  expect(samtykkeGjelder(samtykke, dag)).toBe(ja);
});

test('den som har trukket seg, er borte med en gang', () => {
  expect(samtykkeGjelder({ ...samtykke, trukket: '2027-05-01' }, '2027-04-01')).toBe(false);
});

const folk = [
  { id: 'a', samtykke, filer: ['/mennesker/a.jpg'] },
  { id: 'b', samtykke: { gitt: '2026-01-10', utloper: '2027-01-10' }, filer: ['/mennesker/b.jpg'] },
];
const filmer = [
  { id: 'begge', mennesker: ['a', 'b'], filer: ['/film/begge.mp4', '/film/felles.jpg'] },
  { id: 'bare-a', mennesker: ['a'], filer: ['/film/a.mp4', '/film/felles.jpg'] },
  { id: 'ingen', mennesker: [], filer: ['/film/ingen.mp4'] },
];

test('før: alle vises, og ingenting fjernes', () => {
  const { mennesker, filmer: f, fjern } = visbare(folk, filmer, '2026-12-01');
  expect([[...mennesker], [...f], fjern]).toEqual([['a', 'b'], ['begge', 'bare-a', 'ingen'], []]);
});

test('etter: personen, bildet og filmen hun er med i, er borte, men ikke det en annen film bruker', () => {
  const { mennesker, filmer: f, fjern } = visbare(folk, filmer, '2027-01-11');
  expect([...mennesker]).toEqual(['a']);
  expect([...f]).toEqual(['bare-a', 'ingen']);
  expect(fjern).toEqual(['/mennesker/b.jpg', '/film/begge.mp4']);
});
