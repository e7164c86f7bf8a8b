import { describe, expect, it } from 'vitest';
import { lagPortrett } from '../../../src/domain/testen/motor/portrett.ts';
import { beregnResultat } from '../../../src/domain/testen/motor/resultat.ts';
import { settSammen } from '../../../src/domain/testen/motor/sammen.ts';
import type { Svarsett } from '../../../src/domain/testen/motor/typer.ts';
import { alleYrker, samling, svarAlle } from '../../fixtures/testen.ts';

const { paastander } = samling;
const resultat = (egne: Svarsett) => beregnResultat(svarAlle(paastander, 3, egne), paastander, alleYrker);
const helse = { 'liv-helse-1': 5, 'liv-helse-2': 5, 'liv-helse-3': 5, 'bygg-1': 1, 'bygg-2': 1, 'bygg-3': 1 } as const;
const bygg = { 'liv-helse-1': 1, 'liv-helse-2': 1, 'liv-helse-3': 1, 'bygg-1': 5, 'bygg-2': 5, 'bygg-3': 5 } as const;

describe('the portrait', () => {
  it('names what draws, what does not, and the clearest wishes for work', () => {
    const svar = { ...helse, 'data-1': 5, 'data-2': 5, 'data-3': 4, 'ute-inne': 5, 'ro-tempo': 1, 'kort-lang': 4 };
    expect(lagPortrett(resultat(svar as Svarsett).profil)).toEqual({
      mot: ['liv-helse', 'data'],
      fra: 'bygg',
      helst: [
        { kontrast: 'ute-inne', pol: 1 },
        { kontrast: 'ro-tempo', pol: 0 },
      ],
    });
  });
  it('is silent where nothing stands out', () => {
    expect(lagPortrett(resultat({}).profil)).toEqual({ mot: [], fra: undefined, helst: [] });
  });
});

describe('two results together', () => {
  it('find what both like and where they part', () => {
    const felles = { 'data-1': 5, 'data-2': 5, 'data-3': 5 } as const;
    const sammen = settSammen(resultat({ ...helse, ...felles }), resultat({ ...bygg, ...felles }));
    expect(sammen.begge).toEqual(['data']);
    expect(sammen.ulike).toEqual([
      { fasett: 'liv-helse', mest: 'a' },
      { fasett: 'bygg', mest: 'b' },
    ]);
  });
  it('share the whole list when they are the same person', () => {
    const en = resultat(helse);
    const sammen = settSammen(en, en);
    expect(sammen.felles).toEqual([...en.passerGodt, ...en.verdtAaSePaa].map((t) => t.id));
    expect(sammen.ulike).toEqual([]);
  });
});

describe('a filter', () => {
  const hav = new Set(alleYrker.filter((y) => y.felt === 'hav').map((y) => y.id));
  const uten = resultat(helse);
  const med = beregnResultat(svarAlle(paastander, 3, helse), paastander, alleYrker, {}, (id) => hav.has(id));
  it('narrows the bands and nothing else', () => {
    const vist = [...med.passerGodt, ...med.verdtAaSePaa, ...med.kontrast].map((t) => t.id);
    expect(vist.length).toBeGreaterThan(0);
    expect(vist.filter((id) => !hav.has(id))).toEqual([]);
    expect(med.rangert).toEqual(uten.rangert);
  });
  it('that lets nobody through gives empty bands', () => {
    const tom = beregnResultat(svarAlle(paastander, 3, helse), paastander, alleYrker, {}, () => false);
    expect([tom.passerGodt, tom.verdtAaSePaa, tom.kontrast]).toEqual([[], [], []]);
  });
});
