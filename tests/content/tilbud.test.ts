import { tilbudsgrupper } from '../../src/content/krav/tilbudsgrupper.ts';
import { expect, it } from 'vitest';
import { bokmaal, tilbudslister } from '../fixtures/innhold.ts';

const alle = tilbudslister.flatMap(({ fil, data }) =>
  data.tilbud.map((t) => ({ hvor: `${fil}: ${t.laerested}, ${t.sted}, ${t.programnavn}`, ...t })),
);
const hvor = (utvalg: typeof alle) => utvalg.map((t) => t.hvor);

it('et krav som er sett, har kode, årgang og kilde', () =>
  expect(hvor(alle.filter((t) => t.kjennskap === 'sett' && !(t.kravkode && t.gjelder && t.kravkilde)))).toEqual([]));

it('et antatt krav sier hva det er antatt ut fra, og viser ingen kilde for programmet', () =>
  expect(
    hvor(alle.filter((t) => t.kjennskap === 'antatt' && (!t.gjelder?.startsWith('antatt') || t.kravkilde))),
  ).toEqual([]));

it('et ukjent krav viser ingenting', () =>
  expect(hvor(alle.filter((t) => t.kjennskap === 'ukjent' && (t.kravkode || t.gjelder || t.kravkilde)))).toEqual([]));

it('alle tre slags kjennskap finnes', () =>
  expect(new Set(alle.map((t) => t.kjennskap))).toEqual(new Set(['sett', 'antatt', 'ukjent'])));

it('hver kravkode har en side', () => {
  const kjente = new Set(bokmaal.kravkoder.map((k) => k.id));
  expect(hvor(alle.filter((t) => t.kravkode && !kjente.has(t.kravkode)))).toEqual([]);
});

it('fila heter det samme som utdanningen', () =>
  expect(tilbudslister.filter((t) => t.id !== t.data.utdanning).map((t) => t.fil)).toEqual([]));

it('ingen søkekode står to ganger', () => {
  const koder = alle.flatMap((t) => t.sokode ?? []);
  expect(koder.filter((k, i) => koder.indexOf(k) !== i)).toEqual([]);
});

it('ingen studieplass er tatt med to ganger i samme utdanning', () => {
  const navn = alle.map((t) => `${t.hvor} ${t.sokode ?? ''}`);
  expect(navn.filter((n, i) => navn.indexOf(n) !== i)).toEqual([]);
});

it('gruppene på siden har hvert tilbud én gang, det ukjente sist, og én kilde og ett krav hver', () => {
  for (const { data } of tilbudslister) {
    const grupper = tilbudsgrupper(data.tilbud);
    expect(grupper.flatMap((g) => g.tilbud).length, data.utdanning).toBe(data.tilbud.length);
    expect(new Set(grupper.flatMap((g) => g.tilbud)).size).toBe(data.tilbud.length);
    for (const { tilbud, kravkode } of grupper)
      for (const ulik of ['kravkode', 'kjennskap'] as const)
        expect(new Set(tilbud.map((o) => o[ulik])).size, `${data.utdanning} ${kravkode ?? ''}`).toBe(1);
    const ukjent = grupper.findIndex((g) => g.kravkode === undefined);
    expect([-1, grupper.length - 1]).toContain(ukjent);
  }
});
