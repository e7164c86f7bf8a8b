import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flestSideOmSide, leggTil, lesValg, sammenlignbare, skrivValg } from '../../../src/domain/deling/valg.ts';

describe('reading a fragment', () => {
  test.each([
    ['#yrker=lege,bioingenior', 'yrker', ['lege', 'bioingenior']],
    ['utdanninger=medisin', 'utdanninger', ['medisin']],
    ['#yrker=lege,lege', 'yrker', ['lege']],
    ['#yrker=a,b,c,d', 'yrker', ['a', 'b', 'c']],
    ['#yrker=Lege,<b>,lege', 'yrker', ['lege']],
    ['#fag=r1', 'yrker', []],
    ['#yrker=', 'yrker', []],
    ['', 'yrker', []],
  ])('%s', (fragment, slag, ider) => {
    expect(lesValg(fragment)).toEqual({ slag, ider });
  });

  test('whatever the fragment, at most three ids come out, and they are safe in an address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `#yrker=${s}`),
        ),
        (fragment) => {
          const { ider } = lesValg(fragment);
          expect(ider.length).toBeLessThanOrEqual(flestSideOmSide);
          for (const id of ider) expect(encodeURIComponent(id)).toBe(id);
        },
      ),
    );
  });

  test('what is written is read again', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...sammenlignbare),
        fc.uniqueArray(id, { minLength: 1, maxLength: flestSideOmSide }),
        (slag, ider) => {
          expect(lesValg(skrivValg({ slag, ider }))).toEqual({ slag, ider });
        },
      ),
    );
  });
});

describe('adding one', () => {
  const to = { slag: 'yrker', ider: ['lege', 'tannlege'] } as const;

  test('of the same kind it comes last', () => {
    expect(leggTil(to, 'yrker', 'radiograf').ider).toEqual(['lege', 'tannlege', 'radiograf']);
  });

  test('a fourth, or one that is there, changes nothing', () => {
    const tre = leggTil(to, 'yrker', 'radiograf');
    expect(leggTil(tre, 'yrker', 'optiker')).toBe(tre);
    expect(leggTil(to, 'yrker', 'lege')).toBe(to);
  });

  test('of the other kind it begins anew', () => {
    expect(leggTil(to, 'utdanninger', 'medisin')).toEqual({ slag: 'utdanninger', ider: ['medisin'] });
  });

  test('nothing chosen leaves the address clean', () => {
    expect(skrivValg({ slag: 'yrker', ider: [] })).toBe('');
  });
});
