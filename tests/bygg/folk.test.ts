/** A test build with a film and people that say «prøve», on a copy: where they stand, and that those whose consent has ended are gone. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fjernUtgaatte } from '../../src/cli/bygg/utgaattSamtykke.ts';
import { type Kopi, lagKopi } from '../fixtures/kopi.ts';
import { alleSider } from './dist.ts';

let kopi: Kopi;
let utdata = '';
let status: number | null = null;
const dag = '2027-06-01';
const les = (adresse: string) => readFileSync(join(kopi.mappe, 'dist', adresse, 'index.html'), 'utf8');

beforeAll(async () => {
  kopi = lagKopi();
  // Nine hundred pictures that are drawn already need not be drawn again.
  mkdirSync('node_modules/.cache/bilder', { recursive: true });
  mkdirSync(join(kopi.mappe, 'node_modules/.cache'));
  symlinkSync(resolve('node_modules/.cache/bilder'), join(kopi.mappe, 'node_modules/.cache/bilder'), 'junction');
  const til = (sti: string) => join(kopi.mappe, sti);
  for (const mappe of ['public/film', 'public/mennesker']) mkdirSync(til(mappe), { recursive: true });
  const bilde = await sharp({ create: { width: 90, height: 160, channels: 3, background: '#d6ff41' } })
    .png()
    .toBuffer();
  copyFileSync('tests/fixtures/film/prove.webm', til('public/film/prove.webm'));
  writeFileSync(til('public/film/prove.png'), bilde);
  writeFileSync(til('public/film/prove.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nPrøve.\n');
  const person = readFileSync('tests/fixtures/film/menneske.yaml', 'utf8');
  const film = readFileSync('tests/fixtures/film/prove.yaml', 'utf8');
  writeFileSync(til('content/mennesker/prove.yaml'), person);
  writeFileSync(til('public/mennesker/prove.png'), bilde);
  // Her consent ended the day before.
  const ute = person
    .replace('navn: Prøve', 'navn: Utgåttprøve')
    .replace('prove.png', 'ute.png')
    .replace('2029-01-10', '2027-05-31');
  writeFileSync(til('content/mennesker/ute.yaml'), ute);
  writeFileSync(til('public/mennesker/ute.png'), bilde);
  writeFileSync(til('content/filmer/prove.yaml'), film);
  writeFileSync(
    til('content/filmer/ute.yaml'),
    film.replace('mennesker: [prove]', 'mennesker: [prove, ute]').replaceAll('en firkant', 'utgåtthenne'),
  );
  writeFileSync(
    til('content/kampanjer/provefilm.yaml'),
    'navn: Prøven\nfra: 2027-05-01\ntil: 2027-07-01\nkanaler: [tiktok]\nlanding: film\nfilm: prove\noverskrift: "Prøve: en firkant"\n',
  );
  ({ status, utdata } = kopi.bygg({ DATO: dag }));
}, 600_000);
afterAll(() => {
  kopi.fjern();
}, 60_000);

test('bygget går', () => {
  expect(utdata).not.toContain('Innholdsfeil');
  expect(status).toBe(0);
});

test.each(['x-faktor', 'x-faktor/bro', 'yrker/lege', 'fag/r1', 'laerere-radgivere-foreldre/ent3r', 'nn/yrker/lege'])(
  '/%s/ har filmen og personen',
  (adresse) => {
    const html = les(adresse);
    expect(html).toContain('data-menneske="prove"');
    expect(html).toContain(`href="${adresse.startsWith('nn/') ? '/nn' : ''}/filmer/prove/"`);
    expect(html).toContain('Dette er bare en prøve.');
  },
);

test('filmen har sin egen side, med den som er med, partner, lisens og det som sies', () => {
  const html = les('filmer/prove');
  for (const tekst of [
    '/film/prove.webm',
    'srclang="nb"',
    'Prøve. En firkant går',
    'Prøvepartner',
    'Prøveprodusent',
    'data-menneske="prove"',
  ])
    expect(html, tekst).toContain(tekst);
  expect(les('nn/filmer/prove')).toContain('Prøve: ein firkant går');
});

test('en kampanje lander på filmen, med bildet fra den', () => {
  expect(les('k/provefilm/tiktok')).toContain('0;url=/filmer/prove/');
  expect(existsSync(join(kopi.mappe, 'dist/bilder/k/provefilm-staaende.png'))).toBe(true);
});

test('den som ikke lenger har samtykket, er på ingen side og i ingen liste, og det samme gjelder filmen', () => {
  const filer = readdirSync(join(kopi.mappe, 'dist'), { recursive: true, withFileTypes: true }).filter(
    (f) => f.isFile() && /\.(html|json|xml|txt)$/.test(f.name),
  );
  expect(filer.length).toBeGreaterThan(500);
  const nevnt = filer.filter((f) =>
    /Utgåttprøve|ute\.png|utgåtthenne|filmer\/ute/.test(readFileSync(join(f.parentPath, f.name), 'utf8')),
  );
  expect(nevnt.map((f) => join(f.parentPath, f.name))).toEqual([]);
  expect(existsSync(join(kopi.mappe, 'dist/filmer/ute'))).toBe(false);
});

test('uten filmer og mennesker er ingen side merket av dem', () => {
  const merket = alleSider.filter(({ html }) => /id="folk"|data-menneske/.test(html));
  expect(merket.map(({ adresse }) => adresse)).toEqual([]);
  expect(fjernUtgaatte('dist')).toEqual([]);
});
