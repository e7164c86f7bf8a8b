/** The open data say what the pages say: each file is read back and looked up on the pages that it names. */
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { dekod, finn, lesFil, side, sider } from './dist.ts';

type Post = Record<string, unknown> & { id: string; url: string; navn: string };
interface Tall {
  verdi: number;
}
const filnavn = ['fag', 'kravkoder', 'utdanninger', 'mastere', 'yrker', 'andre-yrker', 'utdanningstesten'] as const;
const les = (adresse: string) => JSON.parse(lesFil(adresse)) as Record<string, unknown>;
const poster = (navn: string) => les(`/api/${navn}.json`).data as Post[];

/** The text of the page that an item names, with every space an ordinary one. */
function tekstPaa({ url }: Post): string {
  const { pathname } = new URL(url);
  const uten = side(pathname).html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  return dekod(uten).replace(/\s+/g, ' ');
}
const medMellomrom = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
const feilI = (navn: string, sjekk: (post: Post, tekst: string) => string[]) =>
  poster(navn).flatMap((post) => sjekk(post, tekstPaa(post)).map((feil) => `${post.url}: ${feil}`));
const mangler = (tekst: string, venta: readonly string[]) =>
  venta.filter((v) => !tekst.includes(v)).map((v) => `siden sier ikke «${v}»`);
/** Lists many studies, and is not a study: mastere.json is its file. */
const mastersiden = '/utdanninger/toaarig-master/';
const sideadresser = (mappe: string) =>
  sider
    .map((s) => s.adresse)
    .filter((a) => new RegExp(`^/${mappe}/[^/]+/$`).test(a) && a !== mastersiden)
    .sort();

describe.each(filnavn)('/api/%s.json', (navn) => {
  const fil = les(`/api/${navn}.json`);

  it('holder sitt eget JSON Schema', () => {
    const skjema = z.fromJSONSchema(les(`/api/skjema/${navn}.json`));
    expect(skjema.safeParse(fil).error).toBeUndefined();
    expect(skjema.safeParse({ ...fil, data: [{}] }).success).toBe(false);
  });

  it('hvert felt er forklart på begge språk', () => {
    for (const adresse of ['/apne-data/', '/nn/apne-data/']) {
      const { html } = side(adresse);
      const stykke = html.slice(html.indexOf(`id="fil-${navn}"`)).split('</section>')[0] ?? '';
      const forklart = new Set([...stykke.matchAll(/<dt[^>]*>\s*<code[^>]*>([^<]+)</g)].map((m) => m[1]));
      const felt = (fil.data as Post[]).flatMap((post) => Object.keys(post));
      expect([...new Set(felt)].filter((f) => !forklart.has(`data[].${f}`))).toEqual([]);
      expect(stykke).not.toMatch(/<dd[^>]*>\s*<\/dd>/);
    }
  });
});

describe('det samme som på sidene', () => {
  it.each(['fag', 'kravkoder', 'utdanninger', 'yrker'])('%s: ett innlegg per side', (navn) => {
    const adresser = poster(navn).map((p) => new URL(p.url).pathname);
    expect(adresser.sort()).toEqual(sideadresser(navn));
  });

  it('fag: navn, timer og trinn', () => {
    expect(
      feilI('fag', (post, tekst) =>
        mangler(tekst, [post.navn, `${String(post.timer)} timer`, ...(post.trinn as string[])]),
      ),
    ).toEqual([]);
  });

  it('kravkoder: kode, årgang og hvert fag', () => {
    const navn = new Map(poster('fag').map((f) => [f.id, f.navn]));
    const fagI = (krav: unknown) => [...JSON.stringify(krav).matchAll(/"fag":"([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(
      feilI('kravkoder', (post, tekst) =>
        mangler(tekst, [
          ...(post.kode ? [post.kode as string] : []),
          post.gjelder as string,
          ...(post.andreKrav as string[]),
          ...fagI(post.krav).map((f) => navn.get(f) ?? `et fag som heter ${f}`),
        ]),
      ),
    ).toEqual([]);
  });

  it('utdanninger: hvert lærested og hver kravkode, og lenker til hvert yrke', () => {
    const koder = new Map(poster('kravkoder').map((k) => [k.id, k.kode as string | null]));
    expect(
      feilI('utdanninger', (post, tekst) => {
        const tilbud = post.tilbud as { laerested: string; kravkode: string | null }[];
        const lenker = new Set(finn(side(new URL(post.url).pathname), 'a').map((a) => a.attributter.href));
        return [
          ...mangler(tekst, [post.navn, ...tilbud.flatMap((t) => [t.laerested, koder.get(t.kravkode ?? '') ?? ''])]),
          ...(post.yrker as string[]).filter((y) => !lenker.has(`/yrker/${y}/`)).map((y) => `mangler lenke til ${y}`),
        ];
      }),
    ).toEqual([]);
  });

  it('yrker: lønn, antall, kvinneandel, og lenker til hver utdanning', () => {
    expect(
      feilI('yrker', (post, tekst) => {
        const [lonn, antall, kvinner] = ['lonn', 'sysselsatte', 'kvinneandel'].map((f) => post[f] as Tall | null);
        const lenker = new Set(finn(side(new URL(post.url).pathname), 'a').map((a) => a.attributter.href));
        return [
          ...mangler(tekst, [
            ...(lonn ? [`${medMellomrom(lonn.verdi)} kroner`] : []),
            ...(antall ? [medMellomrom(antall.verdi)] : []),
            ...(kvinner ? [`${String(kvinner.verdi)} prosent`] : []),
          ]),
          ...(!lonn && tekst.includes('Månedslønn, midt på treet') ? ['siden har lønn, filen ikke'] : []),
          ...(post.utdanninger as string[])
            .filter((u) => !lenker.has(`/utdanninger/${u}/`))
            .map((u) => `mangler lenke til ${u}`),
        ];
      }),
    ).toEqual([]);
  });

  it('mastere: hvert studium, ved ankeret', () => {
    expect(
      feilI('mastere', (post, tekst) => [
        ...mangler(
          tekst,
          (post.tilbud as { laerested: string; programnavn: string }[]).flatMap((t) => [t.laerested, t.programnavn]),
        ),
        ...mangler(side(mastersiden).html, [`id="${new URL(post.url).hash.slice(1)}"`]),
      ]),
    ).toEqual([]);
  });

  it('andre yrker: svaret står på siden, ved ankeret', () => {
    expect(
      feilI('andre-yrker', (post, tekst) => [
        ...mangler(tekst, [post.navn, post.svar as string]),
        ...mangler(side(new URL(post.url).pathname).html, [`id="${new URL(post.url).hash.slice(1)}"`]),
      ]),
    ).toEqual([]);
  });

  it('utdanningstesten: de samme påstandene som på det trykte skjemaet', () => {
    const tekst = tekstPaa({ id: '', navn: '', url: 'https://stemutdanning.no/utdanningstesten/skjema/' });
    const paastander = poster('utdanningstesten').flatMap((p) => p.nb as string | string[]);
    expect(paastander.length).toBeGreaterThan(60);
    expect(mangler(tekst, paastander)).toEqual([]);
  });
});
