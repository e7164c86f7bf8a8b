/** More questions of the kinds in fagsjekksvar.test.ts and fagsjekknabo.test.ts: what hundreds of them read aloud showed. */
import { describe, expect, test } from 'vitest';
import { data, si } from '../fixtures/fagsjekkspoersmaal.ts';

const rs = (fag: string) =>
  `R og S kan ikke stå på samme vitnemål, så ${fag} faller bort. La rådgiveren telle timene dine.`;

describe('what is too late for school is taken afterwards, with all that must be met besides', () => {
  test.each([
    [
      'a grade is asked for as well',
      '#har=1p,2p&trinn=vg3&vil=krav.ing4r2',
      2027,
      'Nei, ikke på skolen. Ja, hvis du tar R1, R2 og Fysikk 1 etterpå og har 4 eller bedre i R2.',
    ],
    [
      'a fagskole with a subject and tests',
      '#har=1p,2p&trinn=vg3&vil=utdanning.fagskole-trafikkflyger',
      2027,
      'Nei, ikke på skolen. Ja, hvis du tar Fysikk 1 etterpå og oppfyller de andre kravene i opptaket.',
    ],
    [
      'what is being taken must be passed first',
      '#har=1p,2p&tar=r1&trinn=vg3&vil=krav.hing',
      2027,
      'Nei, ikke på skolen. Ja, hvis du består R1 og tar R2 og Fysikk 1 etterpå.',
    ],
    [
      'nothing can be swapped in Vg3, and nothing collides afterwards',
      '#har=1t,s1&tar=s2&trinn=vg3&vil=krav.hing',
      2027,
      'Nei, ikke på skolen. Ja, hvis du består S2 og tar R2 og Fysikk 1 etterpå.',
    ],
    [
      'afterwards R2 alone is enough beside S1 and S2',
      '#har=1t,s1&tar=s2&trinn=vg3&vil=krav.realfa',
      2027,
      'Nei, ikke på skolen. Ja, hvis du består S2 og tar R2 etterpå.',
    ],
    [
      'in Vg2 one may still swap',
      '#har=1t,s1&kan=r1&trinn=vg2&vil=krav.hing',
      2028,
      'Nei, ikke med både R og S på vitnemålet, men du kan bytte, eller ta R1, R2 og Fysikk 1 etterpå.',
    ],
    [
      'R1 beside S1 and S2 in Vg3',
      '#har=1t,s1,s2&tar=r1&trinn=vg3&vil=krav.matrs',
      2027,
      rs('R1'),
      'Ja, fagene dine er nok.',
    ],
  ] as const)('%s', (_, lenke, ...svar) => expect(si(lenke)).toEqual([svar]));
});

describe('one who has left school, with all that must be met besides', () => {
  test.each([
    [
      '#har=1t,r1,r2&trinn=ferdig&vil=krav.ing4r2',
      'Ikke ennå. Ja, hvis du tar Fysikk 1 som privatist og har 4 eller bedre i R2.',
    ],
    [
      '#har=1p,2p,s1&tar=s2&trinn=ferdig&vil=krav.hing',
      'Ikke ennå. Ja, hvis du består S2 og tar R2 og Fysikk 1 som privatist.',
    ],
    [
      '#har=1t,r1,r2&trinn=ferdig&vil=annet.kiropraktor',
      'Ikke ennå. Ja, hvis du tar Kjemi 1 og Fysikk 1 som privatist og oppfyller de andre kravene i opptaket.',
    ],
  ])('%s', (lenke, svar) => expect(si(lenke)).toEqual([[2027, svar]]));

  test('the same in nynorsk', () =>
    expect(si('#har=1t,r1,r2&trinn=ferdig&vil=krav.ing4r2', 'nn')).toEqual([
      [2027, 'Ikkje enno. Ja, viss du tek Fysikk 1 som privatist og har 4 eller betre i R2.'],
    ]));
});

describe('where a grade or an average decides, the answer speaks of that', () => {
  test.each([
    ['#har=1p&vil=krav.norsk4&karakter=norsk:4', 'Ja, karakterene dine er nok.'],
    ['#har=1p&vil=krav.norsk4&karakter=norsk:3.5', 'Nei, karakterene er for lave, men du kan forbedre dem.'],
    ['#har=1p&vil=krav.eng4&karakter=engelsk:5', 'Ja, karakterene dine er nok.'],
    ['#har=1t,r1&vil=krav.matte4', 'Ja, fagene dine er nok.'],
    ['#har=1p&aar=2027&vil=krav.laerma4&karakter=poeng:40,norsk:3,matematikk:3', 'Ja, karakterene dine er nok.'],
    [
      '#har=1p&aar=2027&vil=krav.laerma4&karakter=poeng:39.9,norsk:3,matematikk:3',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    [
      '#har=1t,r1,r2&aar=2027&vil=krav.laerer&karakter=poeng:33.4,norsk:3',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    ['#har=1t,r1,r2&aar=2027&vil=krav.laerer&karakter=poeng:33.5,norsk:3', 'Ja, karakterene dine er nok.'],
    [
      '#har=1t,r1,r2&aar=2029&vil=krav.egetkrav-flygeleder&karakter=poeng:39',
      'Nei, karakterene er for lave, men du kan forbedre dem.',
    ],
    ['#har=1t,r1,r2,fysikk-1&vil=krav.ing4r2&karakter=r2:4.5,norsk:2', 'Ja, fagene dine er nok.'],
  ])('%s', (lenke, svar) => expect(si(lenke)[0]?.slice(1)).toEqual([svar]));

  test('nobody has said whether 35 stands when the points change: so no flat no', () =>
    expect(si('#har=1t,r1,r2&trinn=ferdig&vil=krav.laereal&karakter=poeng:34,norsk:3')).toEqual([
      [2027, 'Ja, fagene dine er nok.'],
      [2028, 'Nei, ikke med dagens poengkrav. Vi vet ikke om det endres.'],
    ]));
});

describe('no answer is given twice, and none contradicts its neighbour', () => {
  test.each([
    ['#trinn=vg1&vil=yrke.yrkesfaglaerer', /^Ja, hvis du oppfyller/],
    ['#har=1p&gens=nei&vil=annet.dyrepleier', /^Nei, ikke uten studiekompetanse/],
    ['#har=1p&gens=nei&vil=yrke.energiingenior', /^Nei, ikke uten studiekompetanse/],
  ])('%s: one sentence', (lenke, svar) => {
    const [[, ...setninger] = []] = si(lenke);
    expect(setninger).toEqual([expect.stringMatching(svar)]);
  });

  test.each([
    [
      '#har=1p,2p&trinn=vg3&vil=utdanning.informasjonsteknologi',
      'OsloMet (noen studier): ja, du trenger ingen bestemte programfag.',
      'OsloMet og HVL (noen studier): nei, ikke på skolen. Ja, hvis du tar R1 etterpå.',
    ],
    [
      '#trinn=vg1&vil=yrke.vindturbintekniker',
      'Fagbrev: ja, du begynner på Vg1 elektro og datateknologi og trenger ingen programfag.',
      'Fagbrev: ja, du begynner på Vg1 teknologi- og industrifag og trenger ingen programfag.',
    ],
    [
      '#har=1p&trinn=vg1&vil=yrke.energiingenior',
      'NTNU, HVL og 4 til (noen studier): ja, hvis du tar R1, R2 og Fysikk 1.',
      'NTNU (noen studier): ja, hvis du tar R1, R2 og Fysikk 1 og har 4 eller bedre i R2.',
    ],
    [
      '#har=1p&vil=annet.journalist',
      'De fleste studier: ja, du trenger ingen bestemte programfag.',
      'OsloMet: ja, hvis du har 4 eller bedre i norsk.',
    ],
    [
      '#har=1p&gens=nei&vil=annet.reiseliv',
      'Fagbrev: ja, du tar fagbrev og trenger ingen programfag.',
      'De fleste studier: nei, ikke uten studiekompetanse, men det finnes veier rundt.',
    ],
    [
      '#har=1t,r1&vil=annet.lokforer',
      'Fagbrev: ja, du tar fagbrev og trenger ingen programfag.',
      'Lokførerskolen: ja, hvis du tar Fysikk 1 og oppfyller de andre kravene i opptaket.',
    ],
  ])('%s', (lenke, ...svar) => expect(si(lenke)[0]?.slice(1)).toEqual(svar));

  test('no goal at all says the same thing twice, in either language', () => {
    const maal = [
      ...data.yrker.map(({ id }) => `yrke.${id}`),
      ...data.utdanninger.map(({ id }) => `utdanning.${id}`),
      ...data.andre.map(({ id }) => `annet.${id}`),
    ];
    const hvem = ['har=1p,2p&trinn=vg3', 'har=1t&tar=r1&trinn=vg2', 'har=1p&gens=nei&trinn=ferdig', 'har=1t,s1,s2'];
    for (const vil of maal)
      for (const spraak of ['nb', 'nn'] as const)
        for (const den of hvem)
          for (const [, ...setninger] of si(`#${den}&vil=${vil}`, spraak)) {
            const svar = setninger.map((s) =>
              String(s)
                .replace(/^[^:.]*: /, '')
                .toLowerCase(),
            );
            expect(new Set(svar).size, `${den}&vil=${vil}`).toBe(svar.length);
          }
  });
});

describe('the year that one applies in is never before the diploma', () => {
  test.each([
    ['#har=1p&trinn=vg2&aar=2027&vil=krav.matrs', 2028],
    ['#har=1p&trinn=vg1&aar=2028&vil=krav.matrs', 2029],
    ['#har=1p&trinn=vg1&aar=2031&vil=krav.matrs', 2031],
    ['#har=1p&trinn=10&vil=krav.matrs', 2030],
    ['#har=1p,r1&trinn=ferdig&aar=2024&vil=krav.matrs', 2027],
    ['#har=1t,r1&trinn=vg3&vil=krav.matrs', 2027],
  ] as const)('%s: %i', (lenke, aar) => expect(si(lenke).map(([foerste]) => foerste)).toEqual([aar]));
});
