import { describe, expect, it } from 'vitest';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../src/domain/testen/motor/maal.ts';
import { minsteAntallSvar } from '../../src/domain/testen/motor/vekter.ts';
import { alleYrker, samling } from '../fixtures/testen.ts';

const { paastander } = samling;
const interesser = paastander.filter((p) => p.del === 'interesser');
const trekkene = paastander.filter((p) => p.del === 'slik-er-jeg');
const kontrastene = paastander.filter((p) => p.del === 'slik-jobber-jeg');
const tekster = (spraak: 'nb' | 'nn', av: typeof paastander = paastander) => av.flatMap((p) => p[spraak]);

/** Words a sentence plus the percentage of words longer than six letters; each statement is one sentence. */
function lix(setninger: readonly string[]): number {
  const ord = setninger.flatMap((s) => s.match(/\p{L}+/gu) ?? []);
  return ord.length / setninger.length + (100 * ord.filter((o) => o.length > 6).length) / ord.length;
}

describe('antall', () => {
  it('er 36 interesser, 16 trekk og 8 kontraster', () => {
    expect([interesser.length, trekkene.length, kontrastene.length]).toEqual([36, 16, 8]);
  });
  it.each(fasetter)('tre aktiviteter for %s, minst én sosial og én teknisk', (fasett) => {
    const egne = interesser.filter((p) => p.maaler === fasett);
    expect(egne).toHaveLength(3);
    expect(egne.map((p) => p.vinkel)).toEqual(expect.arrayContaining(['sosial', 'teknisk']));
  });
  it.each(riasecBokstaver)('minst fem aktiviteter for %s', (bokstav) => {
    expect(interesser.filter((p) => p.riasec.includes(bokstav)).length).toBeGreaterThanOrEqual(5);
  });
  it.each(trekk)('fire påstander om %s, to av dem snudd', (navn) => {
    expect(
      trekkene
        .filter((p) => p.maaler === navn)
        .map((p) => p.snudd)
        .sort(),
    ).toEqual([false, false, true, true]);
  });
  it.each(kontraster)('én påstand om %s, med samme navn', (kontrast) => {
    expect(kontrastene.filter((p) => p.maaler === kontrast).map((p) => p.id)).toEqual([kontrast]);
  });
});

describe('rekkefølgen', () => {
  it('begynner med én aktivitet for hver fasett, og alle seks bokstaver', () => {
    const tolv = paastander.slice(0, 12).filter((p) => p.del === 'interesser');
    expect(new Set(tolv.map((p) => p.maaler)).size).toBe(12);
    expect(new Set(tolv.flatMap((p) => p.riasec)).size).toBe(6);
  });
  it('har alle kontrastene før det foreløpige resultatet', () => {
    expect(paastander.slice(12, minsteAntallSvar).every((p) => p.del === 'slik-jobber-jeg')).toBe(true);
  });
  it('stiller halvparten av hvert trekk før den andre halvparten, én av dem snudd', () => {
    for (const navn of trekk) {
      const forste = trekkene.slice(0, 8).filter((p) => p.maaler === navn);
      expect(forste.map((p) => p.snudd).sort()).toEqual([false, true]);
    }
  });
});

describe.each(['nb', 'nn'] as const)('ordene på %s', (spraak) => {
  it('er ulike og høyst 90 tegn', () => {
    const alle = tekster(spraak);
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle.filter((t) => t.length > 90)).toEqual([]);
  });
  it.each([
    ['interesser', interesser],
    ['slik-er-jeg', trekkene],
    ['slik-jobber-jeg', kontrastene],
  ] as const)('har LIX under 30 i %s', (_, del) => expect(lix(tekster(spraak, [...del]))).toBeLessThanOrEqual(30));
  it('nevner ingen yrker', () => {
    const titler = alleYrker.flatMap((y) => [y.tittel, y.nynorsk]).map((t) => t.toLowerCase());
    const funn = tekster(spraak).filter((t) => titler.some((tittel) => t.toLowerCase().includes(tittel)));
    expect(funn).toEqual([]);
  });
  it('unngår ord som vurderer eleven, og ord som gjør svaret til en felle', () => {
    const ord = /(?<!\p{L})(lett|bare|berre|umulig|umogleg|smart|flink|aldri|ofte|alltid)(?!\p{L})/iu;
    expect(tekster(spraak).filter((t) => ord.test(t))).toEqual([]);
  });
  it('begynner aktivitetene med et verb uten «å», og trekkene er hele setninger', () => {
    expect(tekster(spraak, interesser).filter((t) => !/^\p{Lu}[^.!?]*$/u.test(t) || t.startsWith('Å '))).toEqual([]);
    expect(tekster(spraak, trekkene).filter((t) => !/^\p{Lu}[^.!?]*\.$/u.test(t))).toEqual([]);
  });
});

it('nynorsk er ikke bokmål', () => {
  const bokmaalsord =
    /(?<!\p{L})(jeg|ikke|hva|hvordan|hvorfor|hvem|noen|noe|et|en|skole|syk|gjøre|være|fra|hjem)(?!\p{L})/iu;
  expect(tekster('nn').filter((t) => bokmaalsord.test(t))).toEqual([]);
});

describe('de to språkene sier det samme', () => {
  /** Letters in groups of three, without spaces and double consonants: what the two written forms have in common. */
  const trigram = (tekst: string) => {
    const bokstaver = tekst
      .toLowerCase()
      .replace(/\P{L}/gu, '')
      .replace(/(\p{L})\1/gu, '$1');
    return new Set(Array.from({ length: Math.max(0, bokstaver.length - 2) }, (_, i) => bokstaver.slice(i, i + 3)));
  };
  const likhet = (a: string, b: string) => {
    const [x, y] = [trigram(a), trigram(b)];
    return [...x].filter((t) => y.has(t)).length / Math.max(1, Math.min(x.size, y.size));
  };
  const par = paastander.flatMap((p) =>
    [p.nb].flat().map((nb, i) => ({ id: `${p.id}${i}`, nb, nn: [p.nn].flat()[i] ?? '' })),
  );

  it('ingen nynorsk tekst ligner mer på en annen påstand enn på sin egen, så ingen er byttet om', () => {
    const byttet = par.flatMap(({ id, nb, nn }) => {
      const naermest = par.reduce((best, annen) => (likhet(annen.nb, nn) > likhet(best.nb, nn) ? annen : best));
      return likhet(naermest.nb, nn) > likhet(nb, nn) ? [`${id}: «${nn}» ligner mest på «${naermest.nb}»`] : [];
    });
    expect(byttet).toEqual([]);
  });
  it('like mange nektinger, så ingen er snudd på vei til nynorsk', () => {
    const nektinger = (tekst: string) =>
      tekst.match(/(?<!\p{L})(ikke|ikkje|ingen|inga|ingenting|uten|utan)(?!\p{L})/giu)?.length ?? 0;
    expect(par.filter(({ nb, nn }) => nektinger(nb) !== nektinger(nn))).toEqual([]);
  });
});

it('id-ene er ulike', () => {
  expect(new Set(paastander.map((p) => p.id)).size).toBe(paastander.length);
});
