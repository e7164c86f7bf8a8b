import { expect, test } from 'vitest';
import { ingenSvarer } from '../../../src/domain/sok/rang.ts';

const side = (title: string, aliases = '', content = '') => ({ url: '/', content, meta: { title, aliases } });
const r1 = side('Matematikk R1', 'r1 · r-matte', 'Du kan ta R1 som privatist. IB er nevnt.');
const ib = side('IB, Steinerskole eller skole i utlandet', 'ib · math aa sl');

test.each([
  ['a page that is called what was typed', 'R1', [r1], false],
  ['a page that has the words in its names', 'IB math AA SL', [ib], false],
  ['half of what tells is in a name', 'steinerskole ingeniør', [side('IB, Steinerskole'), r1], false],
  ['only words of the text', 'kan jeg få permisjon fra lærlingtida', [r1], true],
  ['one small word of many', 'hva koster privatskole i Bergen med internat', [side('Bergen katedralskole')], true],
  ['no hits at all', 'xyzzy', [], true],
] as const)('%s', (_, sporring, treff, venta) => expect(ingenSvarer(sporring, treff)).toBe(venta));
