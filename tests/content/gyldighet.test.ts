/** A requirement that changes between two admissions: each year has its own wording, and what named the old one follows. */
import { describe, expect, test } from 'vitest';
import { byggGraf, type Raavare } from '../../src/content/graf/bygg.ts';
import { lagFagsjekkdata } from '../../src/content/fagsjekken/lagData.ts';
import { kravkode } from '../../src/content/skjema/kravkode.ts';
import { svarForAarene } from '../../src/domain/fagsjekken/aar.ts';
import { pakk, pakkUt } from '../../src/domain/fagsjekken/pakke.ts';
import { feillinjer } from '../../src/content/les/norskeFeil.ts';
import { bokmaal, nynorskfiler, tilbudslister } from '../fixtures/innhold.ts';
import { valg } from '../fixtures/fagsjekken.ts';

const { sider: _s, 'x-faktor': _x, tiltak: _t, ...nn } = nynorskfiler;

/** The content with HING as it is until 2027, and asking for one subject more from 2028. */
function innhold(opptak: number, { medNy = true, til = 2027 } = {}): Raavare {
  const raa: Raavare = structuredClone({ ...bokmaal, tilbud: tilbudslister, nn, opptak });
  const hing = raa.kravkoder.find(({ id }) => id === 'hing');
  if (!hing) throw new Error('content/kravkoder/hing.mdx er borte');
  const ny = structuredClone({ ...hing, id: 'hing-2028' });
  hing.data.gjelder = { til };
  Object.assign(ny.data, {
    gjelder: { fra: 2028 },
    tidligere: ['hing'],
    krav: { alle: [hing.data.krav, { fag: 'kjemi-1' }] },
  });
  if (medNy) raa.kravkoder.push(ny);
  return raa;
}

describe('en kravkode som endrer seg fra opptaket 2028', () => {
  test.each([
    [2027, 'hing', 2028],
    [2028, 'hing-2028', undefined],
  ])('i %i er det %s som gjelder, og alle tilbudene følger med', (opptak, id, senere) => {
    const graf = byggGraf(innhold(opptak));
    expect([...graf.kravkoder.keys()].filter((k) => k.startsWith('hing'))).toEqual([id]);
    expect(graf.kravkoder.get(id)?.utdanninger.length).toBeGreaterThan(5);
    expect(graf.kravkoder.get(id)?.nn === undefined).toBe(id !== 'hing');
    expect(graf.kravkoder.get(id)?.senere?.fra).toBe(senere);
  });

  test('Fagsjekken svarer etter året en søker', () => {
    const graf = byggGraf(innhold(2027));
    const data = pakkUt(pakk(lagFagsjekkdata({ graf, andreYrker: [], realfagspoeng: [] }, 'nb')));
    const har = valg({ har: ['r1', 'r2', 'fysikk-1'] }, { vil: 'krav.hing', trinn: 'ferdig' });
    const svarene = svarForAarene(har, data, 2027);
    expect(svarene.map(({ aar, til, svar }) => [aar, til, svar.ord, svar.grupper[0]?.svar?.ta])).toEqual([
      [2027, 2027, 'ja', []],
      [2028, undefined, 'nei-men', ['kjemi-1']],
    ]);
    expect(svarForAarene({ ...har, aar: 2029 }, data, 2027).map(({ svar }) => svar.ord)).toEqual(['nei-men']);
  });

  test('uten en ny kravkode får redaktøren vite hvor den mangler', () => {
    expect(() => byggGraf(innhold(2028, { medNy: false }))).toThrow(
      /content\/tilbud\/.+: feltet «kravkode» viser til kravkoden «hing», som ikke gjelder opptaket 2028. Lag den nye kravkoden med «tidligere: \[hing\]»/,
    );
  });

  test('to som gjelder samme år, er en feil', () => {
    expect(() => byggGraf(innhold(2028, { til: 2030 }))).toThrow(/«hing» er i bruk i content\/kravkoder\/hing.mdx/);
  });
});

describe('feltet «gjelder»', () => {
  const hing = bokmaal.kravkoder.find(({ id }) => id === 'hing')?.data;
  const feil = (gjelder: unknown) => {
    const { error } = kravkode.safeParse({ ...hing, gjelder });
    return error ? feillinjer('content/kravkoder/hing.mdx', error) : [];
  };

  test('uten år gjelder kravet alltid', () => {
    expect(kravkode.shape.gjelder.parse(undefined)).toEqual({});
    expect(feil({ fra: 2028 })).toEqual([]);
    expect(feil({ fra: 2027, til: 2027 })).toEqual([]);
  });

  test.each([
    [{ fra: 2028, til: 2027 }, '«til» kan ikke være før «fra»: bytt om årene'],
    [{ fra: '2028-08' }, 'skriv året som fire sifre, som 2027'],
  ])('%o', (gjelder, melding) => expect(feil(gjelder).join('\n')).toContain(melding));
});
