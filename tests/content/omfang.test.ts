import { describe, expect, it } from 'vitest';
import { felter, nivaaer } from '../../src/content/skjema/utdanning.ts';
import { riasecBokstaver } from '../../src/domain/utdanningstesten/maal.ts';
import { bokmaal, sider, tilbudslister } from '../fixtures/innhold.ts';
import { synligTekst } from '../fixtures/tekst.ts';

const yrker = bokmaal.yrker.map((y) => y.data);
const koder = bokmaal.kravkoder.flatMap((k) => k.data.kode ?? []);
const mangler = (skalHa: readonly string[], har: readonly string[]) => skalHa.filter((x) => !har.includes(x));

describe('nok av alt', () => {
  it('minst 36 yrker', () => expect(yrker.length).toBeGreaterThanOrEqual(36));
  it('minst 60 utdanninger', () => expect(bokmaal.utdanninger.length).toBeGreaterThanOrEqual(60));
  it('minst 200 tilbud', () => expect(tilbudslister.flatMap((t) => t.data.tilbud).length).toBeGreaterThanOrEqual(200));
});

describe('bredden blant yrkene', () => {
  it('hvert felt', () =>
    expect(
      mangler(
        felter,
        yrker.map((y) => y.felt),
      ),
    ).toEqual([]));
  it('hvert nivå', () =>
    expect(
      mangler(
        nivaaer,
        yrker.flatMap((y) => y.nivaa),
      ),
    ).toEqual([]));

  /** Raw scores are mostly R and I; what sets an occupation apart is what it has more of than the others. */
  it('hver RIASEC-bokstav er sterkest hos minst ett yrke, målt mot de andre yrkene', () => {
    const skala = riasecBokstaver.map((b) => {
      const verdier = yrker.map((y) => y.riasec[b]);
      const snitt = verdier.reduce((a, v) => a + v, 0) / verdier.length;
      const avvik = Math.sqrt(verdier.reduce((a, v) => a + (v - snitt) ** 2, 0) / verdier.length);
      return (y: (typeof yrker)[number]) => (y.riasec[b] - snitt) / avvik;
    });
    const sterkest = yrker.map((y) => {
      const z = skala.map((s) => s(y));
      return riasecBokstaver[z.indexOf(Math.max(...z))] ?? '';
    });
    expect(mangler(riasecBokstaver, sterkest)).toEqual([]);
  });
});

/** Name and Udir code, copied by hand from facts/kravkoder.md §4. */
const fagliste = {
  r1: 'REA3056',
  r2: 'REA3058',
  s1: 'REA3060',
  s2: 'REA3062',
  statistikk: 'REA3065',
  'matematikk-for-okonomi': 'REA3067',
  'matematikk-x': 'REA3055',
  'fysikk-1': 'REA3038',
  'fysikk-2': 'REA3039',
  'kjemi-1': 'REA3045',
  'kjemi-2': 'REA3046',
  'biologi-1': 'REA3035',
  'biologi-2': 'REA3036',
  'geofag-x': 'REA3041',
  'geofag-1': 'REA3042',
  'geofag-2': 'REA3043',
  'it-1': 'REA3048',
  'it-2': 'REA3049',
  'tof-x': 'REA3051',
  'tof-1': 'REA3052',
  'tof-2': 'REA3053',
  'programmering-x': 'REA3064',
  naturfag: 'NAT1007',
  '1p': 'MAT1019',
  '1t': 'MAT1021',
  '2p': 'MAT1023',
};
const timer84 = ['matematikk-x', 'geofag-x', 'tof-x', 'programmering-x', '2p'];
const fulltPoeng = ['r2', 'fysikk-2'];
const halvtPoeng = [
  'r1',
  's1',
  's2',
  'fysikk-1',
  'kjemi-1',
  'kjemi-2',
  'biologi-1',
  'biologi-2',
  'geofag-1',
  'geofag-2',
  'it-1',
  'it-2',
  'tof-1',
  'tof-2',
];

describe('fagene', () => {
  const fag = Object.fromEntries(bokmaal.fag.map((f) => [f.id, f.data]));
  it('er akkurat dem som finnes, med riktig fagkode', () =>
    expect(Object.fromEntries(bokmaal.fag.map((f) => [f.id, f.data.fagkode]))).toEqual(fagliste));
  it.each(Object.keys(fagliste))('%s har timetallet og realfagspoengene fra kilden', (id) => {
    expect(fag[id]?.timer).toBe(timer84.includes(id) ? 84 : 140);
    expect(fag[id]?.realfagspoeng).toBe(fulltPoeng.includes(id) ? 1 : halvtPoeng.includes(id) ? 0.5 : 0);
  });
  it('bare de to nye mattefagene er merket som kommende, fra 1. august 2027', () => {
    const kommer = bokmaal.fag.filter((f) => f.data.status === 'kommer');
    expect(kommer.map((f) => [f.id, f.data.fra])).toEqual([
      ['matematikk-for-okonomi', '2027-08-01'],
      ['statistikk', '2027-08-01'],
    ]);
  });
});

/** Confidence high or medium in facts/kravkoder.json and facts/utdanninger-kravkoder-nye.json. */
const kjenteKoder = [
  'GENS',
  'MATRS',
  'REALFA',
  'REALR2',
  'SIVING',
  'ING4R2',
  'HING',
  'ARKN',
  'MEROD',
  'BIOI',
  'VETE',
  'LÆREAL',
  'LÆREA2',
  'LÆRMA4',
  'REALKJ',
  'ORTO',
  'FLYFAG',
  'MARTE',
  'MATTEK',
  'NATTEK',
  'MATTE4',
  'ENG4',
  'NORSK4',
  'LÆRER',
  'ARKA',
  'ARKI',
  'ARKL',
  'PROD',
  'ANIDIG',
  'SOTEKN',
  'MUSIT',
  'BYNTNU',
  'YLBYGA',
  'YLEL',
  'YLTEKP',
  'YLIM',
  'YLNAT',
];
/** Never seen in a source (kravkoder.md §1b), or of low confidence. TRES is there too, but is the name of a way. */
const ukjenteKoder = [
  'INGFAG',
  'SIVITNTNU',
  'INGAR2',
  'MATR2',
  '2MATRS',
  'FARM',
  'FARMNTNU',
  'HAVOP',
  'VETERI',
  'REALLÆR',
  'LUR',
  'GLU',
  'TRESS',
  'YVEI',
  'FORK',
  'MATRSGEN',
  'INFO',
  'DATA',
  'FYSIO',
  'NO3MA3',
];

describe('kravkodene', () => {
  it('hver kode vi kjenner godt nok, er med', () => expect(mangler(kjenteKoder, koder)).toEqual([]));
  it('ingen kode er med uten at vi har sett den', () => expect(mangler(koder, kjenteKoder)).toEqual([]));
  it('ingen tekst nevner en kode som vi aldri har sett', () => {
    const nevnt = sider.nb.flatMap((side) => {
      const ordene = new Set(synligTekst(side).flatMap((t) => t.match(/[\p{L}\d]+/gu) ?? []));
      return ukjenteKoder.filter((kode) => ordene.has(kode)).map((kode) => `${side.fil}: ${kode}`);
    });
    expect(nevnt).toEqual([]);
  });
  it('filnavnet er koden', () => {
    const slug = (kode: string) => kode.toLowerCase().replaceAll('æ', 'ae');
    const avvik = bokmaal.kravkoder.filter(({ id, data }) =>
      data.kode ? id !== slug(data.kode) : !id.startsWith('egetkrav-'),
    );
    expect(avvik.map((k) => k.fil)).toEqual([]);
  });
  it('et krav som ikke er bekreftet, sier hvorfor', () => {
    const tause = bokmaal.kravkoder.filter((k) => k.data.sikkerhet !== 'bekreftet' && k.data.usikkert.length === 0);
    expect(tause.map((k) => k.fil)).toEqual([]);
  });
});
