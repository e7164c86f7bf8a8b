import { describe, expect, test } from 'vitest';
import { vurderKarakter } from '../../../src/domain/opptak/karakterer.ts';
import type { Karakterkrav } from '../../../src/domain/opptak/karakterkrav.ts';
import type { Vitnemaal } from '../../../src/domain/opptak/vitnemaal.ts';

const med = (mer: Partial<Vitnemaal>): Vitnemaal => ({ fag: [], studiekompetanse: true, ...mer });
const matte4: Karakterkrav = { fag: 'matematikk', min: 4, dekkesAv: ['s1', 'r1'] };

describe('a grade', () => {
  test.each([
    [4, 'oppfylt'],
    [3.9, 'ikke-oppfylt'],
    [undefined, 'ukjent'],
  ] as const)('%s against 4 is %s, without rounding', (karakter, svar) => {
    expect(vurderKarakter(matte4, med({ karakterer: { matematikk: karakter } }))).toBe(svar);
  });

  test('is covered by a passed subject, whatever the grade', () => {
    expect(vurderKarakter(matte4, med({ fag: ['s1'], karakterer: { matematikk: 2 } }))).toBe('oppfylt');
  });
});

test('school points are counted like grades', () => {
  expect(vurderKarakter({ skolepoeng: 35 }, med({ skolepoeng: 35 }))).toBe('oppfylt');
  expect(vurderKarakter({ skolepoeng: 35 }, med({ skolepoeng: 34.9 }))).toBe('ikke-oppfylt');
  expect(vurderKarakter({ skolepoeng: 35 }, med({}))).toBe('ukjent');
});

describe('three-valued logic', () => {
  const ja: Karakterkrav = { fag: 'norsk', min: 3 };
  const nei: Karakterkrav = { fag: 'norsk', min: 5 };
  const vet: Karakterkrav = { skolepoeng: 40 };
  const norsk4 = med({ karakterer: { norsk: 4 } });

  test.each([
    [{ alle: [ja, ja] }, 'oppfylt'],
    [{ alle: [ja, vet] }, 'ukjent'],
    [{ alle: [vet, nei] }, 'ikke-oppfylt'],
    [{ minstEn: [nei, nei] }, 'ikke-oppfylt'],
    [{ minstEn: [nei, vet] }, 'ukjent'],
    [{ minstEn: [vet, ja] }, 'oppfylt'],
    [{ alle: [] }, 'oppfylt'],
    [{ minstEn: [] }, 'ikke-oppfylt'],
  ] as const)('case %#', (krav, svar) => {
    expect(vurderKarakter(krav, norsk4)).toBe(svar);
  });
});
