/** The films of all stories: what happens, what is read and where it stands. No film is made here. */
import { describe, expect, it, test } from 'vitest';
import { bredde } from '../../../src/bilder/tegn.ts';
import { tokens } from '../../../src/bilder/deler.ts';
import { tryggSone } from '../../../src/bilder/soner.ts';
import { autoManus, draes, type Manus, skrevetManus, verdierVed } from '../../../src/cli/film/manus.ts';
import { kortflate, leseflate } from '../../../src/cli/film/tegning.ts';
import { lagTranskripsjon, lagVtt } from '../../../src/cli/film/tekstfiler.ts';
import { les } from '../../../src/content/les/les.ts';
import { filmmanus } from '../../../src/content/skjema/filmmanus.ts';
import { spillene } from '../../../src/islands/xfaktor/alle.ts';
import { sceneVed } from '../../../src/islands/xfaktor/stillbilde.tsx';

const feil: string[] = [];
const skrevne = new Map(les('filmmanus', feil).map((m) => [m.id, m.data]));
const kroker = { nb: les('xfaktor'), nn: les('xfaktorNn') };
const spraakene = ['nb', 'nn'] as const;

/** Every text with its box; an estimate of the letters' height that errs to the large side. */
async function utenfor(svg: string): Promise<string[]> {
  const tekster = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)/g)];
  expect(tekster.length).toBeGreaterThan(0);
  const ute: string[] = [];
  for (const [, x, y, px, ord = ''] of tekster) {
    const [venstre, grunn, storrelse] = [Number(x), Number(y), Number(px)];
    const hoyre = venstre + (await bredde(ord, storrelse));
    if (
      venstre < tryggSone.venstre ||
      hoyre > tryggSone.hoyre ||
      grunn - storrelse * 0.8 < tryggSone.topp ||
      grunn + storrelse * 0.25 > tryggSone.bunn
    )
      ute.push(`${ord}: ${venstre}–${Math.round(hoyre)}, ${grunn}`);
  }
  return ute;
}

it('manusene som er skrevet, følger skjemaet og hører til en fortelling', () => {
  expect(feil).toEqual([]);
  expect([...skrevne.keys()].filter((id) => !spillene.has(id))).toEqual([]);
});

describe.each([...spillene])('%s', (slug, { modell, ord }) => {
  const skrevet = skrevne.get(slug);
  const manusFor = (s: 'nb' | 'nn'): Manus =>
    skrevet ? skrevetManus(modell, ord[s], skrevet, s) : autoManus(modell, ord[s]);

  test.each(spraakene)('varer 9–15 sekunder, rører seg tidlig, og hver linje kan leses, på %s', (s) => {
    const manus = manusFor(s);
    expect(manus.lengde).toBeGreaterThanOrEqual(9);
    expect(manus.lengde).toBeLessThanOrEqual(15);
    expect(manus.lengde - manus.kortFra).toBeGreaterThanOrEqual(2.4);
    expect(draes(manus, 1.5)).not.toEqual([]);
    expect(manus.tekster.filter((t) => t.til - t.fra < 1.6 || t.til > manus.kortFra + 1e-9)).toEqual([]);
    // It shows something: the model says at last what it did not say at first.
    const sist = manus.tekster.at(-1)?.fra ?? 0;
    const sier = (t: number) => modell.utsagn(verdierVed(modell, manus, t), ord[s]);
    expect(sier(sist).stemning ?? 'ingen').not.toBe(sier(0).stemning ?? 'ingen');
  });

  test('viser målet der modellen har ett', () => {
    const manus = manusFor('nb');
    const slutt = modell.utsagn(verdierVed(modell, manus, manus.kortFra), ord.nb);
    expect(slutt.stemning).toBe('topp');
  });

  test('de to språkene viser det samme', () => {
    expect(manusFor('nn').bilder).toEqual(manusFor('nb').bilder);
  });

  test.each(spraakene)('alt som leses, står der ingen app har knapper, på %s', async (s) => {
    const manus = manusFor(s);
    const krok = kroker[s].find((f) => f.id === slug)?.data.krok ?? '';
    expect(krok).not.toBe('');
    const ute: string[] = [];
    for (let t = 0; t < manus.kortFra; t += 0.5) {
      const sagt = modell.utsagn(verdierVed(modell, manus, t), ord[s]);
      const linje = manus.tekster.find((l) => l.fra <= t && t < l.til);
      ute.push(...(await utenfor(await leseflate(krok, { ...sagt, tekst: linje?.tekst ?? '' }))));
    }
    const adresse = `stemutdanning.no/nn/x-faktor/${slug}`;
    const kort = {
      utfordring: ord[s].utfordring ?? '',
      adresse,
      avsender: 'Frå Nasjonalt senter for realfagsrekruttering',
    };
    ute.push(...(await utenfor(await kortflate(kort))));
    expect(ute).toEqual([]);
  });

  test('hvert bilde kan tegnes', () => {
    const manus = manusFor('nb');
    for (let t = 0; t < manus.lengde; t += 0.2) {
      const tegning = sceneVed(modell, verdierVed(modell, manus, t), t * 3, tokens);
      expect(tegning).not.toMatch(/NaN|undefined|var\(|\sd(?=[\s/>])|\sd=""/);
    }
  });
});

describe('et manus som ikke stemmer med modellen, blir ingen film', () => {
  const { modell, ord } = spillene.get('iskrem') ?? expect.unreachable();
  const riktig = skrevne.get('iskrem') ?? expect.unreachable();
  const linje = (endret: object, tekst = 'Slik er isen') => ({
    ...riktig,
    tekster: [{ fra: 6.6, til: 8.8, naar: 'topp', tekst: { nb: tekst, nn: tekst }, ...endret }],
  });
  const medModellen = (m: object) => () => skrevetManus(modell, ord.nb, filmmanus.parse(m), 'nb');

  test('den som er skrevet, stemmer', () => {
    expect(medModellen(riktig)().tekster.at(-1)?.tekst).toBe('Slik er isen etter 61 døgn');
  });
  test.each([
    ['et tall som ikke kommer fra modellen', linje({}, 'Grus på 14 døgn'), 'skriv {tall} eller navnet på glideren'],
    ['et tall med bokstaver', linje({}, 'Grus på to uker'), 'ikke tallet med bokstaver'],
    ['en stemning modellen ikke har da', linje({ fra: 3, til: 4.8 }), 'sier den «ingen»'],
    [
      'et tall som endrer seg mens linja står',
      linje({ fra: 5.9, til: 8.8 }, 'Isen etter {tid} døgn'),
      'endrer seg mens den står',
    ],
    ['en glider som ikke finnes', linje({}, 'Etter {uker} uker'), 'kjenner ikke {uker}'],
    ['en linje ingen rekker å lese', linje({ fra: 8 }), 'minst 1,6 sekunder'],
    ['en linje som er for lang', linje({}, 'a'.repeat(41)), 'høyst 40 tegn'],
    [
      'en film som står stille',
      {
        ...riktig,
        bilder: [
          { t: 2, glider: { tid: 0 } },
          { t: 4, glider: { tid: 42 } },
        ],
      },
      'før 1,5 sekunder',
    ],
    ['et sluttkort som forsvinner', { ...riktig, lengde: 10 }, 'sluttkortet trenger 2,4 sekunder'],
    [
      'en plass glideren ikke har',
      {
        ...riktig,
        bilder: [
          { t: 1, glider: { tid: 0 } },
          { t: 4, glider: { tid: 99 } },
        ],
      },
      'går fra 0 til 60',
    ],
  ])('%s', (_navn, m, venta) => {
    expect(medModellen(m)).toThrow(venta);
  });
});

test('teksting og transkripsjon sier det samme, i samme rekkefølge', () => {
  const { modell, ord } = spillene.get('bro') ?? expect.unreachable();
  const manus = autoManus(modell, ord.nb);
  const valg = {
    krok: 'Kommer du tørrskodd over?',
    utfordring: 'Prøv',
    adresse: 'stemutdanning.no/k/bro',
    avsender: 'Fra oss',
  };
  const vtt = lagVtt(manus, valg);
  const linjer = lagTranskripsjon(manus, valg).trim().split('\n');
  expect(vtt.startsWith('WEBVTT\n\n00:00.000 --> ')).toBe(true);
  let fra = 0;
  for (const l of linjer) {
    const her = vtt.indexOf(l, fra);
    expect(her, l).toBeGreaterThanOrEqual(fra);
    fra = her;
  }
  expect(vtt).toContain(`--> 00:${manus.lengde.toFixed(3).padStart(6, '0')}`);
});
