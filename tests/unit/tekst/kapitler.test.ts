import { expect, test } from 'vitest';
import { kapitler, tittelOgRest } from '../../../src/domain/tekst/kapitler.ts';

test('a text in chapters, each from its heading on', () => {
  const html = '<p>Foran</p><h2 id="a">A</h2>\n<p>en</p><h3>b</h3><h2>C</h2><ul><li>h2</li></ul>';
  expect(kapitler(html)).toEqual(['<h2 id="a">A</h2>\n<p>en</p><h3>b</h3>', '<h2>C</h2><ul><li>h2</li></ul>']);
  expect(kapitler('<p>Ingen</p>')).toEqual([]);
  expect(kapitler(html).map(tittelOgRest)).toEqual([
    ['<h2 id="a">A</h2>', '\n<p>en</p><h3>b</h3>'],
    ['<h2>C</h2>', '<ul><li>h2</li></ul>'],
  ]);
});
