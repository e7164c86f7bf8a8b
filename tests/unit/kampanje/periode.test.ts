import { expect, test } from 'vitest';
import { iSesong, tilstand } from '../../../src/domain/kampanje/periode.ts';

const host = { navn: 'høst', fra: '2026-10-15', til: '2026-12-15' };
const uke = { navn: 'uke', fra: '2026-11-20', til: '2026-11-26' };
const vaar = { navn: 'vår', fra: '2027-03-01', til: '2027-04-15' };
const alle = [vaar, uke, host];

test.each<[string, string | undefined, string]>([
  ['2026-10-14', undefined, 'dagen før'],
  ['2026-10-15', 'høst', 'første dag'],
  ['2026-11-22', 'uke', 'to på én gang: den som begynte sist'],
  ['2026-12-15', 'høst', 'siste dag'],
  ['2026-12-16', undefined, 'dagen etter'],
  ['2027-04-01', 'vår', 'neste'],
])('%s: %s (%s)', (dag, venta) => {
  expect(iSesong(alle, dag)?.navn).toBe(venta);
});

test.each([
  ['2026-10-14', 'kommer'],
  ['2026-10-15', 'pågår'],
  ['2026-12-15', 'pågår'],
  ['2026-12-16', 'over'],
])('høstens kampanje den %s: %s', (dag, venta) => {
  expect(tilstand(host, dag)).toBe(venta);
});
