import { describe, expect, it } from 'vitest';
import { samleLike } from '../../../src/domain/testen/motor/likekort.ts';
import { lagPortrettdeler, plassering } from '../../../src/domain/testen/motor/portrettdeler.ts';
import { tittellinje } from '../../../src/domain/testen/motor/portrettord.ts';
import { settPortretterSammen } from '../../../src/domain/testen/motor/portrettsammen.ts';
import { beregnResultat, type Treff } from '../../../src/domain/testen/motor/resultat.ts';
import type { Svarsett } from '../../../src/domain/testen/motor/typer.ts';
import { mulberry32, noen, svarPaa, tenk } from '../../../src/domain/testen/proeving/simulerte.ts';
import { ordene } from '../../../src/i18n/ordene.ts';
import { alleYrker, samling, svarAlle } from '../../fixtures/testen.ts';
import { lix } from '../../fixtures/tekst.ts';

const { paastander } = samling;
const regn = (svar: Svarsett) => {
  const resultat = beregnResultat(svar, paastander, alleYrker);
  return { resultat, deler: lagPortrettdeler(resultat.profil, svar, paastander) };
};
const egne = (svar: Svarsett) => regn(svarAlle(paastander, 3, svar)).deler;
const plan = { 'planmessighet-1': 1, 'planmessighet-2': 5, 'planmessighet-3': 4, 'planmessighet-4': 2 } as const;

describe('the portrait in three parts', () => {
  const deler = egne({ ...plan, 'data-1': 5, 'data-2': 4, 'data-3': 5, 'bygg-1': 1, 'bygg-2': 1, 'ute-inne': 1 });
  it('ranks all twelve interests, with the answers behind them', () => {
    expect(deler.liker).toHaveLength(12);
    expect(deler.liker[0]).toMatchObject({ fasett: 'data', styrke: 'mer', svar: ['data-1', 'data-3', 'data-2'] });
    expect(deler.liker.at(-1)).toMatchObject({ fasett: 'bygg', styrke: 'mindre', svar: [] });
  });
  it('places a trait between two ends and names the two clearest answers, reversed ones too', () => {
    expect(deler.erDu.find((p) => p.akse === 'planmessighet')).toEqual({
      akse: 'planmessighet',
      verdi: 1.5,
      side: 'b',
      svar: [
        { paastand: 'planmessighet-1', retning: -1 },
        { paastand: 'planmessighet-2', retning: 1 },
      ],
    });
    expect(plassering(1.5)).toBe(0.875);
  });
  it('says the middle where nothing points, and names no answer for it', () => {
    expect(deler.erDu.find((p) => p.akse === 'omtanke')).toEqual({ akse: 'omtanke', verdi: 0, side: 'm', svar: [] });
  });
  it('tells the unanswered from the middle', () => {
    const etter20 = Object.fromEntries(paastander.slice(0, 20).map((p) => [p.id, 3 as const]));
    const { erDu, laere } = regn(etter20).deler;
    expect(erDu.map((p) => p.side)).toEqual([undefined, undefined, undefined, undefined]);
    expect(laere.map((p) => p.side)).toEqual(['m', 'm', 'm', 'm']);
  });
});

describe('the line on top', () => {
  const nb = ordene('portrett', 'nb');
  it('is the two strongest interests and the clearest contrast', () => {
    const svar = { 'data-1': 5, 'data-2': 5, 'data-3': 5, 'programvare-1': 5, 'programvare-2': 5, 'alene-sammen': 1 };
    expect(tittellinje(egne(svar as Svarsett), nb)).toBe('Tall og kode, helst i fred');
  });
  it('names only what stands out', () => {
    expect(tittellinje(egne({}), nb)).toBe('Litt av hvert');
    expect(tittellinje(egne({ 'ute-inne': 2 }), nb)).toBe('Litt av hvert, helst ute');
  });
});

it('two portraits meet without a sum', () => {
  const { erDu, jobbe } = settPortretterSammen(egne({ ...plan, 'ute-inne': 1 }), egne({ 'ute-inne': 5 }));
  expect(erDu.find((p) => p.akse === 'planmessighet')?.forhold).toBe('naer');
  expect(erDu.find((p) => p.akse === 'omtanke')?.forhold).toBe('like');
  expect(jobbe.find((p) => p.akse === 'ute-inne')).toEqual({ akse: 'ute-inne', a: 'a', b: 'b', forhold: 'ulike' });
});

it('cards with the same reasons are one card, in the order of the first', () => {
  const grunn = { paastand: 'data-1', retning: 1 } as const;
  const treff = (id: string, egen: Partial<Treff> = {}): Treff => ({
    id,
    uavgjort: false,
    for: [grunn],
    mot: undefined,
    ...egen,
  });
  const annen = treff('b', { mot: { paastand: 'data-2', retning: -1 } });
  const uten = [treff('d', { for: [] }), treff('e', { for: [] })];
  expect(samleLike([treff('a'), annen, treff('c'), ...uten]).map((g) => g.map((t) => t.id))).toEqual([
    ['a', 'c'],
    ['b'],
    ['d'],
    ['e'],
  ]);
});

describe('1 000 made pupils', () => {
  const r = mulberry32(20261130);
  const del = new Map(paastander.map((p) => [p.id, p.del]));
  const elever = Array.from({ length: 1000 }, (_, i) =>
    regn(svarPaa(tenk(noen(i, alleYrker, r), paastander, 0.8, r), 0, r)),
  );
  it('all see the three parts, whole', () => {
    const plasser = elever.map(({ deler: { liker, erDu, laere, jobbe } }) => [
      liker.length,
      [...erDu, ...laere, ...jobbe].filter((p) => p.side).length,
    ]);
    expect(plasser.filter(([tolv, resten]) => tolv !== 12 || resten !== 12)).toEqual([]);
  });
  it('at least 95 % see a personality answer named as a reason, and a way of working', () => {
    const andel = (navn: string) =>
      elever.filter(({ resultat }) => resultat.passerGodt.some((t) => t.for.some((g) => del.get(g.paastand) === navn)))
        .length / 1000;
    expect(andel('slik-er-jeg')).toBeGreaterThanOrEqual(0.95);
    expect(andel('slik-jobber-jeg')).toBeGreaterThanOrEqual(0.95);
  });
  it('get many different lines, and none that most share', () => {
    const antall = new Map<string, number>();
    for (const { deler } of elever) {
      const linje = tittellinje(deler, ordene('portrett', 'nb'));
      antall.set(linje, (antall.get(linje) ?? 0) + 1);
    }
    expect(Math.max(...antall.values())).toBeLessThan(50);
  });
});

describe.each(['nb', 'nn'] as const)('the words in %s', (spraak) => {
  const alle = (verdi: unknown): string[] =>
    typeof verdi === 'string' ? [verdi] : Object.values(verdi as Record<string, unknown>).flatMap(alle);
  const tekster = alle(ordene('portrett', spraak));
  // What nobody of 16 wants a friend to read about them, and what would make a portrait a verdict.
  const forbudt =
    'engstelig|nervøs|redd|bekymret|bekymra|sjenert|stille|innadvendt|utadvendt|introvert|ekstrovert|lat|rotete|slurvete|uansvarlig|egoist|kald|hard|sur|kjedelig|kjedeleg|rar|vanlig|normal|unormal|dum|smart|flink|svak|dårlig|dårleg|god i|intelligent|evner|talent|begavet|score|skår|poeng|prosent|personlighetstype|type|test deg|aldri|umulig|umogleg|bare|berre|lett|perfekt|mangler|manglar|feilen';
  it('hold none that a pupil would be ashamed to show', () => {
    const treff = new RegExp(`(?<!\\p{L})(?:${forbudt})(?!\\p{L})`, 'iu');
    expect(tekster.filter((t) => treff.test(t) || t.includes('!'))).toEqual([]);
  });
  it('read well aloud', () => {
    const lange = tekster.filter((t) => t.includes('. ') || t.length > 60);
    expect(lix(lange.join('\n\n'))).toBeLessThanOrEqual(35);
  });
  it('say what a side may mean at work, and where it is needed', () => {
    for (const { tekst } of Object.values(ordene('portrett', spraak).trekk))
      for (const linje of Object.values(tekst)) expect(linje.split('. ').length).toBeGreaterThanOrEqual(3);
  });
});
