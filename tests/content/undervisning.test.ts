/** The lesson plans: minutes that add up, all four of them, and plain words in both written forms. */
import { describe, expect, it } from 'vitest';
import { timelengder, undervisningsgrupper } from '../../src/content/skjema/undervisning.ts';
import { timeplaner } from '../fixtures/innhold.ts';
import { lix } from '../fixtures/tekst.ts';

/** Every text of a plan in one language, a paragraph each. */
const tekstPaa = (spraak: 'nb' | 'nn', verdi: unknown): string[] => {
  if (typeof verdi !== 'object' || verdi === null) return [];
  const tekst = (verdi as Record<string, unknown>)[spraak];
  return [...(typeof tekst === 'string' ? [tekst] : []), ...Object.values(verdi).flatMap((v) => tekstPaa(spraak, v))];
};

it('hver gruppe har en time av hver lengde, og fila heter det samme', () => {
  const venta = undervisningsgrupper.flatMap((g) => timelengder.map((m) => `${g}-${m}`));
  expect(timeplaner.map((p) => p.id).sort()).toEqual([...venta].sort());
  for (const { id, data } of timeplaner) expect(id).toBe(`${data.gruppe}-${data.minutter}`);
});

describe.each(timeplaner)('$fil', ({ data }) => {
  it('har minutter som går opp', () => {
    expect(data.trinn.map((t) => t.minutter).reduce((a, b) => a + b, 0)).toBe(data.minutter);
  });

  it('lar ingen vente mer enn 20 minutter på neste steg', () => {
    expect(Math.max(...data.trinn.map((t) => t.minutter))).toBeLessThanOrEqual(20);
  });

  it('slutter med å slette svarene på delte maskiner', () => {
    expect(data.trinn.at(-1)?.tekst.nb).toContain('Slett mine svar');
    expect(data.trinn.at(-1)?.tekst.nn).toContain('Slett svara mine');
  });

  it.each(['nb', 'nn'] as const)('er til å lese høyt på %s', (spraak) => {
    expect(lix(tekstPaa(spraak, data).join('\n\n'))).toBeLessThanOrEqual(40);
  });

  it('er nynorsk der den skal være det', () => {
    const bokmaal =
      /(?<!\p{L})(jeg|ikke|hva|hvordan|hvorfor|hvem|hvis|noen|hjem|fra|gjøre|være|mye|skole|uke)(?!\p{L})/giu;
    expect(tekstPaa('nn', data).flatMap((t) => t.match(bokmaal) ?? [])).toEqual([]);
  });
});

it('timene i utdanningsvalg sier hvilke mål i læreplanen de hører til', () => {
  const uten = timeplaner.filter((p) => (p.data.gruppe === 'utdanningsvalg') !== p.data.laereplan.length > 0);
  expect(uten.map((p) => p.fil)).toEqual([]);
});
