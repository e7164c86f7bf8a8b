import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { strammInn } from '../../../src/cli/servering/csp.ts';

const sum = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
const side = (slippesInn: readonly string[], innhold: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self' ${slippesInn.map(sum).join(' ')};">${innhold}`;

test('siden beholder summene den trenger, og ingen andre', () => {
  const html =
    '<style>a{}</style><script>x()</script><script src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(strammInn(side(['b{}', 'a{}', 'x()', '{}'], html))).toBe(side(['a{}', 'x()'], html));
});

test('noe som ikke slippes inn, stopper bygget', () => {
  expect(() => strammInn(side(['a{}'], '<script>y()</script>'))).toThrow(sum('y()'));
});

test('en side uten CSP blir som den er', () => {
  expect(strammInn('<style>a{}</style>')).toBe('<style>a{}</style>');
});
