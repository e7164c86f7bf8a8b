/** The command over real files: folders, packed logs, and what it says when it cannot read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tell } from '../../../src/cli/kampanje/tell.ts';
import { kampanje } from '../../../src/content/skjema/kampanje.ts';

let mappe = '';
beforeAll(() => {
  mappe = mkdtempSync(join(tmpdir(), 'logg-'));
  mkdirSync(join(mappe, 'tom'));
  mkdirSync(join(mappe, 'rotert'));
  const linje = (dag: number, kanal: string) => `2027-03-0${dag}T07 GET 200 s 0 /k/is${kanal} -\n`;
  writeFileSync(join(mappe, 'rotert/tell.log'), linje(3, '/tiktok') + linje(3, '/plakat'));
  writeFileSync(join(mappe, 'rotert/tell.log.1'), linje(2, '/tiktok'));
  writeFileSync(join(mappe, 'rotert/tell.log.2.gz'), gzipSync(linje(1, '')));
  writeFileSync(join(mappe, 'rotert/error.log'), 'noe helt annet\n'.repeat(9));
  writeFileSync(join(mappe, 'annet.log'), 'Mar 2 vert sshd: noe\n'.repeat(9));
  writeFileSync(join(mappe, 'halv.log.gz'), gzipSync(linje(1, '').repeat(500)).subarray(0, 30));
});
afterAll(() => {
  rmSync(mappe, { recursive: true });
});

const kampanjer = new Map([
  [
    'is',
    kampanje.parse({
      navn: 'Våren 2027',
      fra: '2027-03-01',
      til: '2027-04-15',
      kanaler: ['tiktok', 'plakat', 'snapchat'],
      fortelling: 'iskrem',
      overskrift: 'Hvor fort kan du ødelegge en is?',
      resultat: [
        {
          kanal: 'tiktok',
          rekkevidde: 1234,
          frekvens: 2.5,
          stopp: 40,
          stoppSekunder: 2,
          kilde: 'prøveverktøyet',
          hentet: '2027-04-20',
        },
      ],
    }),
  ],
]);
const les = (...logger: string[]) => tell({ logger: logger.map((l) => join(mappe, l)) }, kampanjer);

test('en mappe: alt som er rotert og pakket, og ikke feilloggen', async () => {
  const { tekst, feil } = await les('rotert');
  expect(feil).toEqual([]);
  expect(tekst[0]).toBe('Leste 4 linjer i 3 filer (tell 4), fra 2027-03-01 til 2027-03-03.');
  const rader = tekst.filter((l) => l.includes('«Våren 2027»')).map((l) => l.trim().replace(/\s+/g, ' '));
  expect(rader).toEqual([
    '2 tiktok /k/is «Våren 2027»',
    '0 snapchat /k/is «Våren 2027»',
    '1 plakat /k/is «Våren 2027»',
    '1 uten kanal /k/is «Våren 2027»',
  ]);
  expect(tekst.join('\n')).toContain('Loggen sier ikke hvilken side folk kom fra');
});

test.each([
  [['finnes-ikke.log'], 'Fant ikke loggen'],
  [['tom'], 'har ingen loggfiler'],
  [['annet.log'], 'Forstod ikke 9 av 9 linjer, så tallene ville blitt feil'],
  [['halv.log.gz'], 'den er ikke en hel gzip-fil'],
])('%s: sier på norsk hva som er galt, og gir ingen tall', async (logger, venta) => {
  const { tekst, feil } = await les(...logger);
  expect(feil.join('\n')).toContain(venta);
  expect(tekst).toEqual([]);
});

test('en periode som loggen ikke har, er ikke null besøk', async () => {
  const svar = await tell({ logger: [join(mappe, 'rotert')], fra: '2028-01-01' }, kampanjer);
  expect(svar.feil).toEqual(['Loggen har ingen linjer fra denne perioden.']);
});

test('rapporten: siden med diagram, dag for dag i et regneark, og det annonseverktøyet sa', async () => {
  const rapport = join(mappe, 'rapport');
  await tell({ logger: [join(mappe, 'rotert')], rapport }, kampanjer);
  const side = readFileSync(join(rapport, 'rapport.html'), 'utf8');
  expect(side).toContain('<td>40 % (2 s)</td>');
  expect(side).toContain('prøveverktøyet, hentet 2027-04-20');
  expect(side).toContain(
    'aria-label="Våren 2027: ankomster hver dag fra 2027-03-01 til 2027-03-03. Flest 2027-03-03: 2."',
  );
  expect(side).not.toMatch(/<script|https?:/);
  const linjer = readFileSync(join(rapport, 'dager.csv'), 'utf8').slice(1).trim().split('\r\n');
  expect(linjer).toEqual([
    'dag;kode;kanal;ankomster',
    '2027-03-02;is;tiktok;1',
    '2027-03-03;is;tiktok;1',
    '2027-03-03;is;plakat;1',
    '2027-03-01;is;uten kanal;1',
  ]);
  expect(readFileSync(join(rapport, 'kanaler.csv'), 'utf8')).toContain(
    'is;Våren 2027;tiktok;1234;2,5;;40;2;;2;;;prøveverktøyet;2027-04-20',
  );
});
