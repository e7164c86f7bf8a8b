/** The measures against NSR's annual report for 2022 and the Research Council's list of science centres. */
import { describe, expect, it } from 'vitest';
import type { Faktor } from '../../src/content/skjema/tiltak.ts';
import { bokmaal, stedsfiler } from '../fixtures/innhold.ts';

const tiltak = (id: string) => {
  const funnet = bokmaal.tiltak.find((t) => t.id === id);
  if (!funnet) throw new Error(`content/tiltak/${id}.mdx mangler`);
  return funnet.data;
};
const byer = stedsfiler.flatMap((f) => f.data.byer);

describe('stedene', () => {
  it('ENT3R var på 18 steder ved 11 læresteder', () => {
    const { steder } = tiltak('ent3r');
    expect(steder.map((s) => `${s.navn} ${s.institusjon ?? ''}`).sort()).toEqual(
      [
        'Tromsø UiT',
        'Narvik UiT',
        'Ås NMBU',
        'Stavanger UiS',
        'Kristiansand UiA',
        'Grimstad UiA',
        'Bergen UiB',
        'Bergen HVL',
        'Haugesund HVL',
        'Oslo UiO',
        'Oslo OsloMet',
        'Trondheim NTNU',
        'Gjøvik NTNU',
        'Ålesund NTNU',
        'Vestfold USN',
        'Grenland USN',
        'Kongsberg USN',
        'Fredrikstad HiØ',
      ].sort(),
    );
    expect(new Set(steder.map((s) => s.institusjon)).size).toBe(11);
  });

  it('Jenter og teknologi besøkte 17 steder i 2022', () =>
    expect(
      tiltak('jenter-og-teknologi')
        .steder.map((s) => s.navn)
        .sort(),
    ).toEqual(
      'Alta Andøya Bodø Bergen Førde Hamar Hammerfest Kristiansand Mosjøen Namsos Oslo Sarpsborg Stavanger Tromsø Trondheim Vadsø Ålesund'
        .split(' ')
        .sort(),
    ));

  it('det er 13 vitensentre, ett av dem på to steder', () => {
    const { steder } = tiltak('vitensentre');
    expect(steder).toHaveLength(14);
    expect(new Set(steder.map((s) => s.institusjon)).size).toBe(13);
  });

  it('et sted på kartet som også kan velges, ligger på samme punkt', () => {
    const ulike = bokmaal.tiltak.flatMap((t) =>
      t.data.steder.flatMap((s) => {
        const by = byer.find((b) => b.navn === s.navn);
        return by && (by.lat !== s.lat || by.lon !== s.lon) ? [`${t.fil}: ${s.navn}`] : [];
      }),
    );
    expect(ulike).toEqual([]);
  });

  it('samme by har samme punkt i alle tiltak', () => {
    const punkter = new Map<string, string>();
    const ulike = bokmaal.tiltak.flatMap((t) =>
      t.data.steder.flatMap(({ navn, lat, lon }) => {
        const punkt = `${String(lat)} ${String(lon)}`;
        const for_ = punkter.get(navn) ?? punkt;
        punkter.set(navn, punkt);
        return for_ === punkt ? [] : [`${t.fil}: ${navn}`];
      }),
    );
    expect(ulike).toEqual([]);
  });

  it('minst 60 byer kan velges, ingen to ganger, i alle deler av landet', () => {
    expect(byer.length).toBeGreaterThanOrEqual(60);
    expect(new Set(byer.map((b) => b.navn)).size).toBe(byer.length);
    expect(Math.max(...byer.map((b) => b.lon))).toBeGreaterThan(29);
    expect(Math.min(...byer.map((b) => b.lon))).toBeLessThan(5.4);
  });
});

describe('realfagskapital (Modell 1)', () => {
  const modell = tiltak('realfagskapital').modell ?? [];
  const som = (faktor: Faktor) =>
    modell
      .filter((m) => m.styrker.includes(faktor))
      .map((m) => m.navn)
      .sort();
  const alle = ['ENT3R', 'Girl Tech Fest', 'Girls Day in Tech', 'Jenter og teknologi', 'Rollemodell', 'Velgriktig'];
  it.each([
    ['relasjoner', ['ENT3R', 'Girl Tech Fest', 'Girls Day in Tech', 'Rollemodell']],
    ['kunnskap', ['ENT3R', 'Girl Tech Fest', 'Girls Day in Tech']],
    ['holdninger', alle],
    ['interesse', alle],
  ] as const)('%s', (faktor, venta) => expect(som(faktor)).toEqual(venta));
});

it.each(bokmaal.tiltak)('$id sier hvilket år det gjelder og hvor man sjekker', ({ data }) => {
  expect(data.gjelder).toMatch(/^20(22|23)/);
  expect(data.sjekk.url).toMatch(/^https:/);
});
