import { expect, test } from 'vitest';
import { tellAnkomster } from '../../../src/cli/kampanje/ankomster.ts';

const telefon = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Snapchat/13.10';
const linje = (foresporsel: string, status = 200, nettleser = telefon) =>
  `203.0.113.7 - - [02/Mar/2027:07:41:12 +0100] "${foresporsel} HTTP/2.0" ${status} 642 "-" "${nettleser}"`;

test.each([
  ['et besøk', linje('GET /k/is'), 1],
  ['med skråstrek', linje('GET /k/is/'), 1],
  ['med klikkspor', linje('GET /k/is?ttclid=E.C.P.1'), 1],
  ['en som har vært her før', linje('GET /k/is', 304), 1],
  ['en annen kode', linje('GET /k/iskrem'), 0],
  ['en adresse under', linje('GET /k/is/mer'), 0],
  ['videresendt til skråstrek; nettleseren spør en gang til', linje('GET /k/is', 301), 0],
  ['en kode som ikke finnes', linje('GET /k/is', 404), 0],
  ['en side som nevner koden', linje('GET /sok/?q=/k/is'), 0],
  ['et hode', linje('HEAD /k/is'), 0],
  ['en app som henter bildet', linje('GET /k/is', 200, 'facebookexternalhit/1.1'), 0],
  ['en søkerobot', linje('GET /k/is', 200, 'Mozilla/5.0 (compatible; Googlebot/2.1)'), 0],
  ['en tom linje', '', 0],
])('%s', (_navn, logg, venta) => {
  expect(tellAnkomster([logg]).get('is') ?? 0).toBe(venta);
});

test('legger sammen', () => {
  const logg = [linje('GET /k/is'), linje('GET /k/hopp'), linje('GET /k/is')];
  expect([...tellAnkomster(logg)]).toEqual([
    ['is', 2],
    ['hopp', 1],
  ]);
});
