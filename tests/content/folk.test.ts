/** Films and people: the collections stand empty until somebody is real, and the messages that an editor gets. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { les } from '../../src/content/les/les.ts';
import { feillinjer } from '../../src/content/les/norskeFeil.ts';
import { filmen } from '../../src/content/skjema/film.ts';
import { menneske } from '../../src/content/skjema/menneske.ts';

const fra = (fil: string) => parse(readFileSync(`tests/fixtures/film/${fil}.yaml`, 'utf8')) as Record<string, unknown>;
const film = fra('prove') as { kort: Record<string, unknown> };
const person = fra('menneske') as { samtykke: Record<string, unknown> };

test('eksemplene er hele', () => {
  expect(filmen.safeParse(film).error).toBeUndefined();
  expect(menneske.safeParse(person).error).toBeUndefined();
});

test('ingen film og ingen person i innholdet er en prøve', () => {
  const feil: string[] = [];
  const navn = [...les('filmer', feil).map((f) => f.data.tittel.nb), ...les('mennesker', feil).map((m) => m.data.navn)];
  expect(feil).toEqual([]);
  expect(navn.filter((n) => /prøve|eksempel|test/i.test(n))).toEqual([]);
});

const uten = (felt: string) => Object.fromEntries(Object.entries(film.kort).filter(([n]) => n !== felt));
test.each([
  ['uten teksting', { ...film, kort: { ...film.kort, teksting: [] } }, 'en film må ha teksting'],
  ['uten transkripsjon', { ...film, kort: uten('transkripsjon') }, 'feltet mangler: skriv en verdi (tekst)'],
  ['med lyd, uten synstolking', { ...film, kort: uten('synstolkingIFilmen') }, 'en film med lyd må være synstolket'],
  ['uten lisens', { ...film, lisens: 'fri' }, 'velg en av «CC BY 4.0»'],
  [
    'på et annet nettsted',
    { ...film, kort: { ...film.kort, fil: 'https://youtu.be/x' } },
    'skriv en adresse som /film/navn.mp4',
  ],
])('en film %s', (_navn, data, venta) => {
  const { error } = filmen.safeParse(data);
  expect(error ? feillinjer('f.yaml', error).join('\n') : 'ingen feil').toContain(venta);
});

test('en film uten lyd trenger ingen synstolking', () => {
  expect(filmen.safeParse({ ...film, kort: { ...uten('synstolkingIFilmen'), lyd: false } }).success).toBe(true);
});

const medSamtykke = (endret: object) => ({ ...person, samtykke: { ...person.samtykke, ...endret } });
test.each([
  ['uten samtykke', { ...person, samtykke: undefined }, 'feltet mangler'],
  ['over fem år', medSamtykke({ utloper: '2031-01-11' }), 'høyst fem år'],
  ['slutter før det begynner', medSamtykke({ utloper: '2025-01-10' }), 'slutter før det er gitt'],
  ['under 18', { ...person, alder: 17 }, 'trenger samtykke fra foresatte også'],
  ['et langt sitat', { ...person, sitater: [{ tekst: 'a'.repeat(161), spraak: 'nb' }] }, 'et sitat er høyst 160 tegn'],
  ['bare ett steg', { ...person, vei: [{ aar: 2020, hva: { nb: 'noe', nn: 'noko' } }] }, 'vis minst to steg'],
])('en person: %s', (_navn, data, venta) => {
  const { error } = menneske.safeParse(data);
  expect(error ? feillinjer('m.yaml', error).join('\n') : 'ingen feil').toContain(venta);
});
test('akkurat fem år går', () => {
  expect(menneske.safeParse(medSamtykke({ utloper: '2031-01-10' })).success).toBe(true);
});
