/**
 * Questions that lie beside those of fagsjekksvar.test.ts, of the same kinds, and what is said around the answer. The clock
 * stands in the autumn of 2026.
 */
import { describe, expect, test } from 'vitest';
import { vitnemaalsaar } from '../../src/domain/fagsjekken/aar.ts';
import { ettFagTilDorer, finnDorer } from '../../src/domain/fagsjekken/dorer.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { ettTilLedetekst } from '../../src/islands/fagsjekken/ledetekst.ts';
import { mattevarsler } from '../../src/islands/fagsjekken/mattevarsel.ts';
import { tidTekst } from '../../src/islands/fagsjekken/tid.ts';
import { data, les, neste, si } from '../fixtures/fagsjekkspoersmaal.ts';

const faller = 'R og S kan ikke stå på samme vitnemål, så S1 faller bort. La rådgiveren telle timene dine.';

describe('twenty neighbours', () => {
  test.each([
    ['#har=1p,2p&vil=annet.psykolog', 2027, 'Ja, du trenger ingen bestemte programfag.'],
    ['#har=1p,2p&trinn=ferdig&vil=annet.siviloekonom', 2027, 'Ikke ennå, men du kan ta R1 som privatist.'],
    ['#har=s1&tar=s2&trinn=vg3&vil=annet.siviloekonom', 2027, 'Ja, hvis du består S2.'],
    ['#har=s1,s2&trinn=ferdig&vil=krav.siving', 2027, 'Ikke ennå, men du kan ta R2 og Fysikk 1 som privatist.'],
    ['#har=1t,s1&tar=r1&trinn=vg2&vil=krav.hing', 2028, faller, 'Ja, hvis du består R1 og tar R2 og Fysikk 1.'],
    [
      '#har=1t,r1,s1&trinn=vg3&vil=krav.hing',
      2027,
      faller,
      'Nei, ikke på skolen. Ja, hvis du tar R2 og Fysikk 1 etterpå.',
    ],
    ['#har=1t,r1,s1,s2&trinn=ferdig&vil=krav.realfa', 2027, 'Ikke ennå, men du kan ta R2 som privatist.'],
    ['#har=1t&tar=r1&trinn=vg2&vil=krav.matte4', 2028, 'Ja, hvis du består R1.'],
    ['#har=1t&tar=r1,fysikk-1&trinn=vg2&vil=krav.siving', 2028, 'Ja, hvis du består R1 og Fysikk 1 og tar R2.'],
    ['#har=1t,r1,r2,fysikk-1&vil=krav.ing4r2&karakter=r2:4', 2027, 'Ja, fagene dine er nok.'],
    [
      '#har=1t,r1,r2,fysikk-1&vil=krav.ing4r2&karakter=r2:3.9',
      2027,
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    [
      '#har=1t,r1&trinn=ferdig&vil=krav.merod',
      2027,
      'Ikke ennå, men du kan ta Fysikk 1, Kjemi 1 og Kjemi 2 som privatist.',
    ],
    [
      '#har=1p&gens=nei&trinn=ferdig&vil=krav.laerer',
      2027,
      'Nei, ikke uten studiekompetanse, men det finnes veier rundt.',
    ],
    ['#har=1p,2p&vil=utdanning.fagskole-elkraft', 2027, 'Ja, hvis du har fagbrev eller tilsvarende.'],
    ['#har=1p,2p&tar=r1&trinn=vg3&vil=krav.matrs', 2027, 'Ja, hvis du består R1.'],
    [
      '#har=1p,2p&tar=s1&trinn=vg3&vil=krav.matrs',
      2027,
      'Nei, ikke på skolen. Ja, hvis du består S1 og tar S2 etterpå.',
    ],
    ['#har=1t,r2&trinn=ferdig&vil=krav.hing', 2027, 'Ikke ennå, men du kan ta R1 og Fysikk 1 som privatist.'],
    [
      '#har=1t,r1&tar=r2&trinn=vg3&vil=yrke.lege',
      2027,
      'Nei, ikke på skolen. Ja, hvis du tar Fysikk 1, Kjemi 1 og Kjemi 2 etterpå.',
    ],
    ['#har=1p&trinn=10&vil=krav.hing', 2030, 'Ja, hvis du tar R1, R2 og Fysikk 1.'],
    ['#kan=statistikk&trinn=vg1&vil=krav.matrs', 2029, 'Ja, hvis du tar R1.'],
    [
      '#har=1t,r1,r2&aar=2027&vil=krav.laereal&karakter=poeng:35,norsk:2.5',
      2027,
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    ['#har=1t,biologi-1,biologi-2&vil=krav.bioi', 2027, 'Ja, hvis du tar R1.'],
    [
      '#har=1p&trinn=ferdig&vil=annet.psykiater',
      2027,
      'Ikke ennå, men du kan ta R1, Fysikk 1, Kjemi 1 og Kjemi 2 som privatist.',
    ],
  ] as const)('%s', (lenke, ...svar) => expect(si(lenke)).toEqual([svar]));
});

describe('«Ett fag til» says that all is open only where it is', () => {
  const r = ordene('fagsjekkenMer', 'nb');
  const leder = (lenke: string) => {
    const valg = les(lenke);
    const fag = Object.keys(valg.fag);
    const gens = valg.gens !== 'nei';
    const aapner = ettFagTilDorer(fag, gens, data).some((rad) => rad.utdanninger.length + rad.yrker.length > 0);
    return r[ettTilLedetekst(aapner, finnDorer(fag, gens, data).utdanninger.values(), valg)];
  };
  const uten =
    'Uten studiekompetanse åpner ikke fagene noe studium alene. Veien videre finner du over, eller under «Veien videre».';
  test.each([
    ['#har=1p&gens=nei', uten],
    ['#har=1t,r1,r2,fysikk-1,fysikk-2,kjemi-1,kjemi-2,biologi-1,biologi-2&gens=nei', uten],
    ['#har=1p', 'Hva hvert fag åpner når du legger det til det du har.'],
    ['#har=1t,r1', 'Hva hvert fag åpner når du legger det til det du har.'],
  ])('%s', (lenke, sagt) => expect(leder(lenke)).toBe(sagt));
  test('nothing shut and nothing that opens: all is open', () => {
    expect(ettTilLedetekst(false, ['aapen', 'ukjent', 'fagbrev'], {})).toBe('ettTilAlt');
    expect(ettTilLedetekst(false, ['aapen', 'stengt'], {})).toBe('ettTilTomt');
  });
});

describe('2P with R1 or S1: the sources differ, and a pupil is told so', () => {
  const varsler = (lenke: string) => {
    const valg = les(lenke);
    return mattevarsler(valg, vitnemaalsaar(valg, neste));
  };
  test.each([
    ['#har=1p,2p&tar=s1&trinn=vg3', ['rsUsikkert']],
    ['#har=1p,2p&kan=r1&trinn=vg3', ['rsUsikkert', 'advarsel1P']],
    ['#har=1p,2p&trinn=vg3', []],
    ['#har=1p,2p&tar=s1&trinn=ferdig', []],
    ['#har=1t&kan=r1,s1&trinn=vg1', ['advarselRS']],
    ['#har=1t,r1,s1&trinn=vg3', []],
  ])('%s', (lenke, ventet) => expect(varsler(lenke)).toEqual(ventet));
  test('in words: not sure, and whom to ask', () => {
    expect(ordene('fagsjekkenMer', 'nb').rsUsikkert).toMatch(/Vi er ikke sikre, så spør rådgiveren\.$/);
    expect(ordene('fagsjekkenMer', 'nn').rsUsikkert).toMatch(/ikkje sikre.*rådgjevaren\.$/);
  });
});

describe('the time a way takes', () => {
  test.each([
    [{ min: 0 }, ''],
    [{ min: 0, maks: 0 }, ordene('fagsjekkenMer', 'nb').ingenTid],
    [{ min: 6, maks: 6 }, 'et halvt år'],
    [{ min: 12 }, 'minst ett år'],
    [{ min: 6, maks: 18 }, '6–18 måneder'],
  ])('%o is «%s», and never «minst 0 år»', (tid, sagt) =>
    expect(tidTekst(tid, ordene('fagsjekkenMer', 'nb'))).toBe(sagt),
  );
});
