import { expect, it } from 'vitest';
import { bokmaal, sider } from '../fixtures/innhold.ts';
import { synligTekst } from '../fixtures/tekst.ts';

/** Seen for offers or in rule texts, copied by hand: Samordna opptak, admission 2020 and rule text 2022 (copy at https://github.com/Premeide/SkolesnittReal). */
const kjente = `
  GENS MATRS REALFA REALR2 SIVING ING4R2 HING ARKN MEROD BIOI VETE LÆREAL LÆREA2 LÆRMA4
  REALKJ ORTO FLYFAG MARTE MATTEK NATTEK MATTE4 ENG4 NORSK4 LÆRER ARKA ARKI ARKL PROD ANIDIG
  SOTEKN MUSIT BYNTNU YLBYGA YLEL YLTEKP YLIM YLNAT`;

/** Never seen in a source, or in one only that others contradict. TRES is there too, but is the name of a way. */
const ukjente = `
  INGFAG SIVITNTNU INGAR2 MATR2 2MATRS FARM FARMNTNU HAVOP VETERI REALLÆR LUR GLU TRESS YVEI FORK
  MATRSGEN INFO DATA FYSIO NO3MA3`;

const liste = (tekst: string) => tekst.trim().split(/\s+/);
const slug = (kode: string) => kode.toLowerCase().replaceAll('æ', 'ae');
const { kravkoder } = bokmaal;

it('kodene vi kjenner, står der, og ingen som vi aldri har sett', () => {
  const koder = kravkoder.flatMap((k) => k.data.kode ?? []);
  expect(koder).toEqual(expect.arrayContaining(liste(kjente)));
  expect(liste(ukjente).filter((kode) => koder.includes(kode))).toEqual([]);
});

it('ingen tekst nevner en kode som vi aldri har sett', () => {
  const nevnt = sider.nb.flatMap((side) => {
    const ordene = new Set(synligTekst(side).flatMap((t) => t.match(/[\p{L}\d]+/gu) ?? []));
    return liste(ukjente)
      .filter((kode) => ordene.has(kode))
      .map((kode) => `${side.fil}: ${kode}`);
  });
  expect(nevnt).toEqual([]);
});

it('filnavnet er koden', () => {
  const avvik = kravkoder.filter(({ id, data }) => (data.kode ? id !== slug(data.kode) : !id.startsWith('egetkrav-')));
  expect(avvik.map((k) => k.fil)).toEqual([]);
});

it('et krav som ikke er bekreftet, sier hvorfor', () => {
  const tause = kravkoder.filter((k) => k.data.sikkerhet !== 'bekreftet' && k.data.usikkert.length === 0);
  expect(tause.map((k) => k.fil)).toEqual([]);
});

it('hvert krav sier hvilken årgang det gjelder, eller at kilden er udatert', () =>
  expect(kravkoder.filter((k) => !/20\d\d|udatert/.test(k.data.lestFor)).map((k) => k.fil)).toEqual([]));
