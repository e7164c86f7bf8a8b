import { describe, expect, it } from 'vitest';
import { bokmaal, nynorskfiler } from '../fixtures/innhold.ts';
import { overskrifter, utenLenker } from '../fixtures/tekst.ts';

/** The kinds that are complete in nynorsk; an occupation or study may show bokmål instead. */
const hele = ['fag', 'kravkoder', 'veier', 'sider'] as const;
const nivaaer = (brodtekst: string) => overskrifter(brodtekst).map((o) => o.indexOf(' '));

describe.each(hele)('%s', (samling) => {
  it('hver fil finnes på nynorsk, og ingen uten bokmål', () =>
    expect(nynorskfiler[samling].map((n) => n.id)).toEqual(bokmaal[samling].map((b) => b.id)));

  it.each(bokmaal[samling].map((b) => [b.id, b] as const))(
    '%s har like mange overskrifter på begge målformer',
    (id, nb) => {
      const nn = nynorskfiler[samling].find((n) => n.id === id);
      expect(nivaaer(nn?.brodtekst ?? '')).toEqual(nivaaer(nb.brodtekst));
    },
  );
});

/** Bokmål forms that do not exist in nynorsk and that a hurried translation leaves behind. */
const bokmaalsord =
  /(?<!\p{L})(jeg|ikke|hva|hvordan|hvorfor|hvem|hvis|noen|hjem|fra|gjøre|være|mye|skole|uke|flere)(?!\p{L})/giu;

it.each(hele.flatMap((s) => nynorskfiler[s]))('$fil er nynorsk', ({ data, brodtekst }) =>
  expect([data.tittel, data.ingress, utenLenker(brodtekst)].flatMap((t) => t.match(bokmaalsord) ?? [])).toEqual([]),
);
