import { describe, expect, it } from 'vitest';
import { beregnResultat } from '../../src/domain/testen/motor/resultat.ts';
import { personer } from '../fixtures/personer.ts';
import { alleYrker, samling } from '../fixtures/testen.ts';

const ider = new Set(alleYrker.map((y) => y.id));

it('personene er 24, og alle yrkene de nevner finnes', () => {
  expect(personer).toHaveLength(24);
  expect(personer.flatMap((p) => [...p.skal.flat(), ...p.skalIkke]).filter((id) => !ider.has(id))).toEqual([]);
  const paastander = new Set(samling.paastander.map((p) => p.id));
  expect(personer.flatMap((p) => Object.keys(p.svar)).filter((id) => !paastander.has(id))).toEqual([]);
});

describe.each(personer)('$navn', ({ svar, skal, skalIkke }) => {
  const { rangert, passerGodt } = beregnResultat(svar, samling.paastander, alleYrker);
  const ti = rangert.slice(0, 10);
  it('får minst ett av yrkene som en venn ville foreslått', () => {
    for (const gruppe of skal)
      expect(
        ti.filter((id) => gruppe.includes(id)),
        `de ti: ${ti.join(', ')}`,
      ).not.toEqual([]);
  });
  it('får ingen av dem som ville fått alle til å le', () => {
    const vist = [...ti, ...passerGodt.map((t) => t.id)];
    expect(vist.filter((id) => skalIkke.includes(id))).toEqual([]);
  });
});
