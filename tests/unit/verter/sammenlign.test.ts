import { describe, expect, test } from 'vitest';
import { begrunn, forskjeller, normal, type Svar, ubrukte, type Unntak } from '../../../src/cli/verter/sammenlign.ts';

const side: Svar = { status: 200, hoder: { 'content-type': 'text/html; charset=utf-8' }, innhold: 'abc' };
const omvei: Unntak = { felt: /^status$/, nginx: /^301$/, cloudflare: /^308$/, grunn: 'varige begge to' };

describe('forskjeller', () => {
  test('like svar har ingen, heller ikke når et hode mangler hos begge', () => {
    expect(forskjeller('side', side, { ...side, hoder: { ...side.hoder, location: '' } })).toEqual([]);
  });

  test.each<[string, Partial<Svar>, string, string, string]>([
    ['status', { status: 404 }, 'status', '200', '404'],
    ['et hode til', { hoder: { ...side.hoder, 'x-robots-tag': 'noindex' } }, 'x-robots-tag', '', 'noindex'],
    ['et hode mindre', { hoder: {} }, 'content-type', 'text/html; charset=utf-8', ''],
    ['innhold', { innhold: 'abd' }, 'innhold', 'abc', 'abd'],
  ])('%s er én', (_hva, endring, felt, nginx, cloudflare) => {
    expect(forskjeller('side', side, { ...side, ...endring })).toEqual([{ slag: 'side', felt, nginx, cloudflare }]);
  });

  test('hoder som vi ikke ser på, teller ikke', () => {
    expect(forskjeller('side', side, { ...side, hoder: { ...side.hoder, server: 'x' } })).toEqual([]);
  });
});

test.each([
  ['content-type', 'text/html;charset=UTF-8', 'text/html; charset=utf-8'],
  ['content-type', 'text/html ; charset=utf-8', 'text/html; charset=utf-8'],
  ['location', 'http://her:1/om/', '/om/'],
  ['location', 'http://her:12/om/', 'http://her:12/om/'],
  ['location', '/om/', '/om/'],
  ['location', 'https://andre.no/om/', 'https://andre.no/om/'],
  ['cache-control', ' no-store ', 'no-store'],
])('%s: %s er %s', (navn, verdi, venta) => {
  expect(normal(navn, verdi, 'http://her:1')).toBe(venta);
});

describe('unntak', () => {
  const status = (slag: string, nginx: string, cloudflare: string) => ({ slag, felt: 'status', nginx, cloudflare });

  test('gjelder bare det felt og de verdiene det sier, den veien det sier', () => {
    const alle = [status('side', '301', '308'), status('side', '308', '301'), status('side', '301', '302')];
    expect(begrunn(alle, [omvei]).map((d) => d.grunn)).toEqual(['varige begge to', undefined, undefined]);
    expect(begrunn([{ ...status('side', '301', '308'), felt: 'innhold' }], [omvei])[0]?.grunn).toBeUndefined();
  });

  test('kan gjelde bare noen slag adresser', () => {
    const bare: Unntak = { ...omvei, slag: /^flyttet/ };
    const alle = [status('flyttet, med sporing', '301', '308'), status('side', '301', '308')];
    expect(begrunn(alle, [bare]).map((d) => d.grunn)).toEqual(['varige begge to', undefined]);
  });

  test('som ingen forskjell trenger, blir nevnt', () => {
    const borte: Unntak = { ...omvei, felt: /^location$/ };
    expect(ubrukte([status('side', '301', '308')], [omvei, borte])).toEqual([borte]);
    expect(ubrukte([], [])).toEqual([]);
  });
});
