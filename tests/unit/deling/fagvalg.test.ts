import { describe, expect, test } from 'vitest';
import { lesFagvalg, oppslag, skrivFagvalg } from '../../../src/domain/deling/fagvalg.ts';
import { valg } from '../../fixtures/fagsjekk.ts';

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
    { vil: 'utdanning.siving-energi', sted: 'ntnu', trinn: 'vg2', gens: 'nei', karakter: { r1: 4, poeng: 41 } },
  );
  const tekst =
    'har=1t,r1&tar=fysikk-1&kan=r2&vil=utdanning.siving-energi&sted=ntnu&trinn=vg2&gens=nei&karakter=r1:4,poeng:41';
  expect(skrivFagvalg(alt)).toBe(tekst);
  expect(les(tekst).valg).toEqual(alt);
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

test('a subject in two lists counts as the most certain', () => {
  expect(les('kan=r1&tar=r1&har=r1').valg.fag).toEqual({ r1: 'har' });
  expect(les('kan=r2&tar=r2').valg.fag).toEqual({ r2: 'tar' });
});
