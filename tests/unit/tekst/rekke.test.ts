import { expect, test } from 'vitest';
import { rekke } from '../../../src/components/felles/rekke.ts';

test('parts stand with a comma between them and a full stop after the last', () => {
  expect(rekke([{ navn: 'lege', href: '/yrker/lege' }, { navn: 'jurist' }], undefined, '.')).toBe(
    '<a href="/yrker/lege">lege</a>, jurist.',
  );
});

test('what follows a name stands close to it, and a link out says so', () => {
  expect(rekke([{ navn: 'NTNU', href: 'https://ntnu.no/?a=1&b=2', ekstern: true, etter: ' (2020)' }], ' · ')).toBe(
    '<a href="https://ntnu.no/?a=1&amp;b=2" rel="external">NTNU</a> (2020)',
  );
});

test('nothing in a name is read as HTML', () => {
  expect(rekke([{ navn: '<b>"x" & y</b>' }])).toBe('&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;');
});
