/** What «uten R2» and «uten R og S» mean in the filters, checked against single offers. */
import { describe, expect, test } from 'vitest';
import { harYrkesfaglig, kanUten, utenvalg, yrkeUten } from '../../src/domain/fagsjekken/utenFag.ts';
import { lagGraf } from '../fixtures/innhold.ts';

const graf = lagGraf();
const studium = (id: string) => {
  const node = graf.utdanninger.get(id);
  if (!node) throw new Error(`content/utdanninger/${id}.mdx mangler`);
  return node;
};
const uten = (id: string, hva: keyof typeof utenvalg) => kanUten(studium(id), utenvalg[hva], graf.fag.keys());
const koder = (id: string) => studium(id).kravkoder.map((k) => k.id);
const medKoder = (...ider: string[]) =>
  [...graf.utdanninger.values()].find((u) => u.tilbud.every((t) => t.kravkode) && koder(u.id).join() === ider.join())
    ?.id ?? '';

describe('et studium', () => {
  test.each([
    ['hing', 'nei', 'nei'],
    ['matrs', 'ja', 'nei'],
    ['realfa', 'ja', 'nei'],
    ['gens', 'ja', 'ja'],
  ] as const)('som bare ber om %s', (kode, r2, rs) => {
    const id = medKoder(kode);
    expect(id).not.toBe('');
    expect([uten(id, 'r2'), uten(id, 'rs')]).toEqual([r2, rs]);
  });

  test('er ukjent når kravet er ukjent, men ja når ett kjent sted er nok', () => {
    for (const u of graf.utdanninger.values()) {
      const ukjenteTilbud = u.tilbud.some((t) => !t.kravkode);
      for (const hva of ['r2', 'rs'] as const)
        if (uten(u.id, hva) === 'ukjent') expect(ukjenteTilbud, u.id).toBe(true);
        else if (uten(u.id, hva) === 'nei') expect(ukjenteTilbud, u.id).toBe(false);
      if (koder(u.id).includes('gens')) expect(uten(u.id, 'rs'), u.id).toBe('ja');
    }
  });
});

describe('et yrke', () => {
  test('trenger aldri mindre uten R og S enn uten R2', () => {
    for (const y of graf.yrker.values())
      if (yrkeUten(y, utenvalg.rs, graf.fag) === 'ja') expect(yrkeUten(y, utenvalg.r2, graf.fag), y.id).toBe('ja');
  });

  test('med yrkesfaglig vei kan nås uten R og S', () => {
    const yrkesfaglige = [...graf.yrker.values()].filter(harYrkesfaglig);
    expect(yrkesfaglige.length).toBeGreaterThan(20);
    for (const y of yrkesfaglige) expect(yrkeUten(y, utenvalg.rs, graf.fag), y.id).toBe('ja');
  });

  test('finnes på alle tre svar', () => {
    const svar = [...graf.yrker.values()].map((y) => yrkeUten(y, utenvalg.r2, graf.fag));
    expect(new Set(svar)).toEqual(new Set(['ja', 'nei', 'ukjent']));
  });
});
