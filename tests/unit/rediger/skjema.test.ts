/** The form at /rediger/ is made from the schemas: everything has a Norwegian name, and what is dangerous is locked. */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fraFil, Skjemafeil, tilFil } from '../../../src/content/rediger/format.ts';
import type { Feltform } from '../../../src/content/rediger/feltform.ts';
import { endringsfelt, oppsett, originalfelt, skjemaform } from '../../../src/content/rediger/oppsett.ts';
import { redigerbare } from '../../../src/content/rediger/samlinger.ts';
import { kildeadresser, svarerIkke } from '../../../src/cli/rediger/kilder.ts';

const samling = (navn: string) => {
  const funnet = redigerbare.find((s) => s.navn === navn);
  if (!funnet) throw new Error(`ingen samling ${navn}`);
  return funnet;
};
const yrker = samling('yrker');
const lege = readFileSync('content/yrker/lege.mdx', 'utf8');
const felt = (form: readonly Feltform[], navn: string) => form.find((f) => f.name === navn);
const alle = (form: readonly Feltform[]): Feltform[] =>
  form.flatMap((f) => [f, ...alle(f.fields ?? []), ...(f.field ? [f.field] : [])]);

/** What an editor is told when the fields are as given. */
function melding(endret: object): readonly string[] {
  try {
    tilFil(yrker, { ...fraFil(yrker, lege), ...endret });
    return [];
  } catch (feil) {
    if (feil instanceof Skjemafeil) return feil.linjer;
    throw feil;
  }
}

describe('skjemaene', () => {
  it.each(redigerbare)('$navn: hvert felt har et navn på norsk, også inni lister', (s) => {
    // Keys of a profile are names in themselves.
    const uten = alle(skjemaform(s).filter((f) => !f.readonly && f.name !== 'fasettgrunner'))
      .filter((f) => f.label === f.name && f.name !== originalfelt)
      .map((f) => f.name);
    expect(uten).toEqual([]);
  });

  it('det som regler og test hviler på, kan ikke endres', () => {
    const laast = ['styrk08', 'onet', 'onetSamsvar', 'riasec', 'fasetter', 'trekk', 'arbeidsform'];
    expect(endringsfelt(yrker).filter((n) => laast.includes(n))).toEqual([]);
    const krav = endringsfelt(samling('kravkoder'));
    expect(['krav', 'karakterkrav', 'kode', 'lestFor', 'gjelder', 'sikkerhet'].filter((n) => krav.includes(n))).toEqual(
      [],
    );
  });

  it('valg, datoer, henvisninger og lengder kommer fra skjemaet', () => {
    const form = skjemaform(yrker);
    expect(felt(form, 'felt')).toMatchObject({ widget: 'select', label: 'Felt' });
    expect(felt(form, 'felt')?.options?.map((o) => o.value)).toContain('helse');
    expect(felt(form, 'kontrollert')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' });
    expect(felt(form, 'ligner')).toMatchObject({ widget: 'relation', collection: 'yrker', multiple: true });
    expect(felt(form, 'ingress')).toMatchObject({
      i18n: true,
      pattern: ['^$|^[\\s\\S]{30,160}$', 'skriv 30–160 tegn'],
    });
    expect(felt(form, 'kilder')?.fields?.map((f) => f.label)).toEqual(['Hvem har publisert det', 'Adresse', 'År']);
  });

  it('bare tekst står i nynorsken', () => {
    const iNynorsk = skjemaform(yrker).filter((f) => f.i18n && f.name !== originalfelt);
    expect(iNynorsk.map((f) => f.name)).toEqual(['tittel', 'ingress', 'soekeord', 'body']);
  });

  it('henvisninger peker på samlinger som finnes i skjemaet', () => {
    const navn = new Set(oppsett({ depot: '', gren: 'main' }, 'https://x.no').collections.map((s) => s.name));
    const ukjente = redigerbare
      .flatMap((s) => alle(skjemaform(s)).flatMap((f) => f.collection ?? []))
      .filter((c) => !navn.has(c));
    expect(ukjente).toEqual([]);
  });
});

describe('lagring', () => {
  it('uten endring blir fila som den var', () => expect(tilFil(yrker, fraFil(yrker, lege))).toBe(lege));

  it('tomme felt fra skjemaet blir ikke skrevet', () => {
    const data = fraFil(yrker, lege);
    const kilder = (data.kilder as object[]).map((k) => ({ url: '', ...k }));
    expect(tilFil(yrker, { ...data, kilder, fasettgrunner: { ...(data.fasettgrunner as object), bygg: '' } })).toBe(
      lege,
    );
  });

  it.each([
    ['et felt mangler', { ingress: '' }, ['«Ingress»: feltet mangler: skriv en verdi (tekst).']],
    ['for langt', { ingress: 'x'.repeat(161) }, ['«Ingress»: ingressen kan være høyst 160 tegn.']],
    [
      'inni en liste',
      { kilder: [{ navn: 'SSB', url: 'ssb', aar: '2025' }] },
      ['«Kilder» nr. 1 › «Adresse»: skriv en hel adresse som begynner med https://.'],
    ],
    [
      'et valg som ikke finnes',
      { felt: 'fotball' },
      [expect.stringMatching(/^«Felt»: verdien finnes ikke: velg en av «energi»/)],
    ],
  ])('sier hvor og hva når %s', (_navn, endret, ventet) => expect(melding(endret)).toEqual(ventet));

  it('holder nynorsken mot sitt eget skjema', () => {
    const nn = fraFil(yrker, readFileSync('content/yrker/nn/lege.mdx', 'utf8'));
    expect(() => tilFil(yrker, { ...nn, ingress: '' })).toThrow(Skjemafeil);
    expect(tilFil(yrker, { ...nn, ingress: 'Du finn ut kva som plagar folk, og hjelper dei.' })).toContain(
      'plagar folk',
    );
  });

  it('en kopi under nytt navn beholder profilen som er låst', () => {
    const kopi = tilFil(yrker, { ...fraFil(yrker, lege), tittel: 'Kirurg' });
    expect(kopi).toContain('tittel: "Kirurg"');
    expect(kopi).toContain('riasec: { R: 4.09');
  });
});

describe('kilder', () => {
  const filer = [
    { sti: 'content/a.mdx', data: { kilder: [{ url: 'https://a.no/' }, { url: 'https://b.no/' }] } },
    { sti: 'content/b.mdx', data: { lonn: { kilde: { url: 'https://a.no/' } } } },
  ];

  it('finner hver adresse én gang, med filene som bruker den', () =>
    expect(kildeadresser(filer)).toEqual([
      { url: 'https://a.no/', filer: ['content/a.mdx', 'content/b.mdx'] },
      { url: 'https://b.no/', filer: ['content/a.mdx'] },
    ]));

  it('sier hvilke som ikke svarer', async () => {
    const svar = (url: string) => Promise.resolve(url.includes('b.no') ? '404' : undefined);
    expect(await svarerIkke(kildeadresser(filer), 2, svar)).toEqual([
      { url: 'https://b.no/', filer: ['content/a.mdx'], svar: '404' },
    ]);
  });
});
