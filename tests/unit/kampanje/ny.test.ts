import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { nyKampanje } from '../../../src/cli/kampanje/ny.ts';

const kjent = { kampanjer: new Map([['hopp', 'Høsten 2026']]), fortellinger: ['havvind', 'iskrem'] };
const felt = {
  navn: 'Våren 2027',
  fra: '2027-03-01',
  til: '2027-04-15',
  kanaler: 'tiktok, plakat',
  fortelling: 'iskrem',
  overskrift: 'Hvor fort kan du ødelegge en is?',
};

test('en hel kampanje blir en fil, på bokmål når ingenting er sagt', () => {
  const svar = nyKampanje({ kode: 'is', felt }, kjent);
  expect('yaml' in svar && parse(svar.yaml)).toEqual({
    ...felt,
    kanaler: ['tiktok', 'plakat'],
    landing: 'fortelling',
    maalform: 'nb',
  });
});

describe('sier hva som er galt', () => {
  test.each([
    [
      'koden er i bruk',
      'hopp',
      {},
      'Koden «hopp» er i bruk: content/kampanjer/hopp.yaml er «Høsten 2026». Velg en annen.',
    ],
    ['koden er ingen adresse', 'Våren', {}, 'Koden «Våren» kan ikke stå i en adresse. Bruk 2–20 små bokstaver a–z'],
    [
      'fortellingen finnes ikke',
      'is',
      { fortelling: 'isrem' },
      'ingen fortelling «isrem» i content/x-faktor. Mente du «iskrem»?',
    ],
    [
      'fortellingen er glemt',
      'is',
      { fortelling: undefined },
      '--fortelling: skriv hvilken fortelling når landingen er',
    ],
    ['landingen er en annen', 'is', { landing: 'testen' }, 'la feltet stå tomt ellers'],
    ['en kanal to ganger', 'is', { kanaler: 'tiktok,tiktok' }, '--kanaler: en kanal står to ganger'],
    ['fortellingen likner ingen', 'is', { fortelling: 'musikk' }, 'Velg blant havvind, iskrem.'],
    [
      'perioden er snudd',
      'is',
      { til: '2027-02-01' },
      '--til: perioden slutter før den begynner: skriv en dag etter «fra».',
    ],
    ['datoen finnes ikke', 'is', { til: '2027-04-31' }, '--til: datoen finnes ikke i kalenderen.'],
    ['måneden finnes ikke', 'is', { fra: '2027-13-01' }, '--fra: datoen finnes ikke i kalenderen.'],
    ['datoen er norsk', 'is', { fra: '1.3.2027' }, '--fra: skriv en dato som 2026-11-22.'],
    ['kanalen er ukjent', 'is', { kanaler: 'tikk' }, '--kanaler.0: verdien finnes ikke: velg en av «tiktok»'],
    [
      'overskriften er lang',
      'is',
      { overskrift: 'a'.repeat(61) },
      '--overskrift: overskriften skal leses i en strøm av bilder',
    ],
    ['noe mangler', 'is', { overskrift: undefined }, '--overskrift: feltet mangler: skriv en verdi (tekst).'],
  ])('%s', (_navn, kode, endret, venta) => {
    const svar = nyKampanje({ kode, felt: { ...felt, ...endret } }, kjent);
    expect('feil' in svar ? svar.feil.join('\n') : 'ingen feil').toContain(venta);
  });
});
