import { expect, test } from 'vitest';
import { fart, hoydeFor, omlop, overHorisonten, runderSett, synsvidde } from '../../../src/domain/xfaktor/satellitt.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const km = (n: number) => n * 1000;

provEksempler('satellitt', {
  'Omløpstid 400 km over bakken': ({ h = 0, R = 0, GM }) => omlop(km(h), km(R), GM) / 60,
  'Banefart 400 km over bakken': ({ h = 0, R = 0, GM }) => fart(km(h), km(R), GM) / 1000,
  'Geostasjonær høyde': ({ T = 0, R = 0, GM }) => hoydeFor(T, km(R), GM) / 1000,
  'Polarbane 600 km: runder per døgn': ({ h = 0, R = 0, GM }) => 86_400 / omlop(km(h), km(R), GM),
  'Hvor langt unna satellitten kan sees, 600 km': ({ h = 0, R = 0 }) => synsvidde(km(h), km(R)),
  'Longyearbyen-stasjonens avstand til polen': ({ bredde = 0 }) => 90 - bredde,
  'Geostasjonær satellitt sett fra 78,22° N (samme lengdegrad)': ({ phi = 0, R = 0, a = 0 }) =>
    overHorisonten(phi, km(a), km(R)),
});

test('høyere er tregere, og lenger oppe går den baklengs over himmelen', () => {
  expect(fart(km(400))).toBeGreaterThan(fart(km(36_000)));
  expect(runderSett(km(30_000))).toBeGreaterThan(0);
  expect(runderSett(km(40_000))).toBeLessThan(0);
});
