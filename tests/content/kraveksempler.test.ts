/** The worked examples beside each requirement, held against the requirement itself. */
import { describe, expect, it, test } from 'vitest';
import { vurderKravkode } from '../../src/domain/opptak/vurder.ts';
import { bokmaal, kraveksempelfiler, skjemafeil } from '../fixtures/innhold.ts';

const { kravkoder } = bokmaal;

it('hvert krav har eksempler, og eksemplene et krav', () => {
  expect(kraveksempelfiler.map(({ id }) => id).toSorted()).toEqual(kravkoder.map(({ id }) => id).toSorted());
  expect(skjemafeil.filter((f) => f.startsWith('content/kravkoder/eksempler'))).toEqual([]);
});

describe.each(kraveksempelfiler.map(({ id, data }) => [id, data] as const))('%s', (id, { eksempler }) => {
  it('har ulike eksempler med minst to slags svar', () => {
    expect(new Set(eksempler.map((e) => e.hvem)).size).toBe(eksempler.length);
    expect(new Set(eksempler.map((e) => e.svar)).size).toBeGreaterThanOrEqual(2);
  });

  const regel = kravkoder.find((k) => k.id === id)?.data;
  test.each(eksempler.map((e) => [e.hvem, e] as const))('%s', (_hvem, { har, svar, hvem: _, ...vitnemaal }) => {
    expect(regel && vurderKravkode(regel, { ...vitnemaal, fag: har }).status).toBe(svar);
  });
});
