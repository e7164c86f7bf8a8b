import { describe, expect, test } from 'vitest';
import { lesFagvalg, oppslag, skrivFagvalg } from '../../../src/domain/deling/fagvalg.ts';
import { valg } from '../../fixtures/fagsjekken.ts';

const katalog = {
  fag: oppslag(['1t', 'r1', 'r2', 'fysikk-1', 'kjemi-1']),
  maal: oppslag(['yrke.lege', 'utdanning.siving-energi', 'krav.hing']),
  krav: oppslag(['hing', 'siving']),
  steder: oppslag(['ntnu', 'uio']),
};
const les = (fragment: string) => lesFagvalg(fragment, katalog);

test('the sample of the contract', () => {
  expect(les('#har=1t,r1&vil=yrke.lege')).toEqual({
    valg: valg({ har: ['1t', 'r1'] }, { vil: 'yrke.lege' }),
    ukjente: [],
    lesbar: true,
  });
});

test('all keys, written and read', () => {
  const alt = valg(
    { har: ['1t', 'r1'], tar: ['fysikk-1'], kan: ['r2'] },
    {
      vil: 'utdanning.siving-energi',
      sted: 'ntnu',
      trinn: 'vg2',
      aar: 2029,
      gens: 'nei',
      karakter: { r1: 3.5, poeng: 41 },
    },
  );
  const tekst =
    'har=1t,r1&tar=fysikk-1&kan=r2&vil=utdanning.siving-energi&sted=ntnu&trinn=vg2&aar=2029&gens=nei&karakter=r1:3.5,poeng:41';
  expect(skrivFagvalg(alt)).toBe(tekst);
  expect(les(tekst).valg).toEqual(alt);
});

test('an entry is found by a name that it has had, and written by the one it has', () => {
  const andreNavn = {
    'utdanning.energi-5aarig': 'utdanning.siving-energi',
    'utdanning.borte': 'utdanning.finnes-ikke',
  };
  const medGamle = { ...katalog, maal: oppslag(['utdanning.siving-energi'], andreNavn) };
  const { valg: lest, ukjente } = lesFagvalg('har=r1&vil=utdanning.Energi-5aarig', medGamle);
  expect(skrivFagvalg(lest)).toBe('har=r1&vil=utdanning.siving-energi');
  expect(ukjente).toEqual([]);
  expect(lesFagvalg('vil=utdanning.borte', medGamle).ukjente).toEqual(['utdanning.borte']);
});

test('nothing told is an empty fragment', () => {
  expect(skrivFagvalg(valg())).toBe('');
  expect(les('')).toEqual({ valg: valg(), ukjente: [], lesbar: true });
});

describe('written by hand, or by an app on its way', () => {
  test.each([
    ['#har=R1,Fysikk%201', ['r1', 'fysikk-1']],
    ['har=r1%2Cr2', ['r1', 'r2']],
    ['HAR=R1;R2', ['r1', 'r2']],
    ['har=fysikk1&v=1', ['fysikk-1']],
    ['har=r1&har=r2', ['r1', 'r2']],
    ['har=r1.', ['r1']],
    ['har=,,r1,', ['r1']],
    ['#har=r1).', ['r1']],
    ['#har=r1»', ['r1']],
    ['%23har%3Dr1%26tar%3Dr2', ['r1', 'r2']],
    ['#har=r1%252Cr2', ['r1', 'r2']],
    ['#har=r1&amp;tar=r2', ['r1', 'r2']],
    ['#har=r1&fbclid=IwAR0abc', ['r1']],
    ['#utm_source=x&har=r1', ['r1']],
  ])('%s', (fragment, fag) => {
    expect(Object.keys(les(fragment).valg.fag)).toEqual(fag);
    expect(les(fragment).ukjente).toEqual([]);
  });
});

test('what we do not know is named and left out; the rest is kept', () => {
  const { valg: lest, ukjente, lesbar } = les('har=r1,latin&vil=yrke.konge&karakter=r1:9,norsk:4&trinn=vg9');
  expect(lest).toEqual(valg({ har: ['r1'] }, { karakter: { norsk: 4 } }));
  expect(ukjente.toSorted()).toEqual(['latin', 'r1:9', 'vg9', 'yrke.konge']);
  expect(lesbar).toBe(true);
});

test.each(['%%%', 'asdf', 'har=', '#x=1&y=2', 'har=latin', '🙂'])('nothing of ours in %j', (fragment) => {
  expect(les(fragment)).toMatchObject({ lesbar: false, valg: valg() });
});

test('averages have decimals, with full stop or comma', () => {
  expect(les('karakter=r2:3.5').valg.karakter).toEqual({ r2: 3.5 });
  expect(les('karakter=r2:3,5,norsk:4,poeng:38,4').valg.karakter).toEqual({ r2: 3.5, norsk: 4, poeng: 38.4 });
});

test('a key or a year that is none of ours is named', () => {
  expect(les('har=r1&farge=bla').ukjente).toEqual(['farge=bla']);
  expect(les('har=r1&aar=1999')).toMatchObject({ ukjente: ['1999'], valg: { fag: { r1: 'har' } } });
  expect(les('vil=annet.constructor').ukjente).toEqual(['annet.constructor']);
});

test('a subject in two lists counts as the most certain', () => {
  expect(les('kan=r1&tar=r1&har=r1').valg.fag).toEqual({ r1: 'har' });
  expect(les('kan=r2&tar=r2').valg.fag).toEqual({ r2: 'tar' });
});
