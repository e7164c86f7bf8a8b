import { expect, it } from 'vitest';
import { bokmaal, nynorskfiler, samlinger, tallfiler } from '../fixtures/innhold.ts';
import { overskrifter, utenLenker } from '../fixtures/tekst.ts';

/** The kinds that must be complete in nynorsk. A new occupation or study may show bokmål until somebody has written it. */
const hele = ['fag', 'kravkoder', 'veier', 'sider', 'x-faktor', 'tiltak'] as const;
/** So few of those may be without at a time. */
const hoyestUten = 10;
/** Every nynorsk file there is. */
const alle = samlinger.flatMap((samling) => nynorskfiler[samling].map((n) => ({ ...n, samling })));
const nivaaer = (brodtekst: string) => overskrifter(brodtekst).map((o) => o.indexOf(' '));

it.each(hele)('alt i %s finnes på nynorsk', (samling) =>
  expect(nynorskfiler[samling].map((n) => n.id)).toEqual(bokmaal[samling].map((b) => b.id)),
);

it.each(['yrker', 'utdanninger'] as const)('nesten alt i %s finnes på nynorsk', (samling) => {
  const har = new Set(nynorskfiler[samling].map((n) => n.id));
  expect(bokmaal[samling].filter((b) => !har.has(b.id)).length).toBeLessThanOrEqual(hoyestUten);
});

it.each(alle)('$fil har de samme overskriftsnivåene som bokmålsfila', ({ samling, id, brodtekst }) => {
  const nb = bokmaal[samling].find((b) => b.id === id);
  expect(nivaaer(brodtekst)).toEqual(nivaaer(nb?.brodtekst ?? ''));
});

it('et yrke med nynorsk tekst sier også på nynorsk hvordan fagene brukes', () => {
  const oversatt = new Set(nynorskfiler.yrker.map((n) => n.id));
  const uten = bokmaal.yrker.filter((y) => oversatt.has(y.id) && y.data.fag.some((f) => !f.bruk.nn));
  expect(uten.map((y) => y.id)).toEqual([]);
});

/** Bokmål forms that do not exist in nynorsk and that a hurried translation leaves behind. */
const bokmaalsord =
  /(?<!\p{L})(jeg|ikke|hva|hvordan|hvorfor|hvem|hvis|noen|hjem|fra|gjøre|være|mye|skole|uke|flere)(?!\p{L})/giu;

it.each(alle)('$fil er nynorsk', ({ data, brodtekst }) =>
  expect([data.tittel, data.ingress, utenLenker(brodtekst)].flatMap((t) => t.match(bokmaalsord) ?? [])).toEqual([]),
);

it.each(tallfiler)('$fil er nynorsk der den skal være det', ({ data }) => {
  const { tittel, setning, merknad, serier, rader } = data;
  const tekster = [tittel, setning, merknad, ...serier.map((s) => s.navn), ...rader.map((r) => r.navn)];
  expect(tekster.flatMap((t) => t?.nn.match(bokmaalsord) ?? [])).toEqual([]);
});
