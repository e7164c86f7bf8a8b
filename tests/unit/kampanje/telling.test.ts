import { describe, expect, test } from 'vitest';
import { anslaaTester } from '../../../src/cli/kampanje/anslag.ts';
import { lesLinje } from '../../../src/cli/kampanje/logglinje.ts';
import { Telling } from '../../../src/cli/kampanje/telling.ts';

const telefon = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Snapchat/13.10';
const linje = (foresporsel: string, status = 200, nettleser = telefon, fra = '-') =>
  `203.0.113.7 - - [02/Mar/2027:07:41:12 +0100] "${foresporsel} HTTP/2.0" ${status} 642 "${fra}" "${nettleser}"`;
const tell = (logg: readonly string[], periode = {}) => {
  const telling = new Telling(periode);
  for (const l of logg) telling.ta(l);
  return telling;
};

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
  ['en telefon som heter CUBOT', linje('GET /k/is', 200, 'Mozilla/5.0 (Linux; Android 13; CUBOT X70) Chrome/120'), 1],
  ['en som ikke sier hva den er', linje('GET /k/is', 200, '-'), 0],
  ['et program', linje('GET /k/is', 200, 'axios/1.7'), 0],
  ['en nettleser uten skjerm', linje('GET /k/is', 200, 'Mozilla/5.0 (X11) HeadlessChrome/120'), 0],
  ['common, som ikke sier hvilken nettleser', linje('GET /k/is').replace(/ "-" ".*$/, ''), 1],
  ['telleloggen', '2027-03-02T07 GET 200 s 0 /k/is -', 1],
  ['telleloggen, en robot', '2027-03-02T07 GET 200 ? 1 /k/is -', 0],
  [
    'JSON fra nginx',
    JSON.stringify({
      time_iso8601: '2027-03-02T07:41:12+01:00',
      request: 'GET /k/is?x=1 HTTP/2.0',
      status: '200',
      http_user_agent: telefon,
    }),
    1,
  ],
  [
    'JSON fra Caddy',
    JSON.stringify({
      ts: 1803971234.5,
      status: 200,
      request: { method: 'GET', uri: '/k/is/', headers: { 'User-Agent': [telefon] } },
    }),
    1,
  ],
  ['en tom linje', '', 0],
])('%s', (_navn, logg, venta) => {
  const telling = tell([logg]);
  expect([telling.sum(['/k/is']), telling.uforstaatt]).toEqual([venta, 0]);
});

test('ingenting om hvem som spurte, er igjen av en linje', () => {
  const treff = lesLinje(
    linje('GET /k/is?ttclid=hemmelig', 200, telefon, 'https://stemutdanning.no/k/is?gclid=hemmelig'),
  );
  expect(treff).toEqual({
    format: 'combined',
    dag: '2027-03-02',
    metode: 'GET',
    sti: '/k/is',
    status: 200,
    fra: '/k/is',
    robot: false,
  });
});

test.each(['Mar 2 07:41 vert nginx: noe annet', '{"melding":"oppe"}', '{"halv', '#Fields: date time'])(
  'en linje vi ikke leser, er aldri null i det stille: %s',
  (l) => {
    const telling = tell([l]);
    expect(telling.uforstaatt).toBe(l.startsWith('#') ? 0 : 1);
  },
);

test('en adresse som noen skrev feil, vises', () => {
  expect([...tell([linje('GET /k/IS', 404), linje('GET /k/IS', 404)]).ukjente]).toEqual([['/k/IS', 2]]);
});

test('bare perioden telles, med begge dagene', () => {
  const logg = [1, 2, 3].map((dag) => `2027-03-0${dag}T07 GET 200 s 0 /k/is/tiktok -`);
  expect(tell(logg, { fra: '2027-03-02', til: '2027-03-03' }).sum(['/k/is/tiktok'])).toBe(2);
});

describe('tester fra en kampanje', () => {
  const gikk = (n: number, sti: string, fra = '-', slag = 's') =>
    Array.from({ length: n }, () => `2027-03-02T07 GET 200 ${slag} 0 ${sti} ${fra}`);
  const logg = [
    ...gikk(30, '/k/is/tiktok'),
    ...gikk(30, '/x-faktor/iskrem/', '/k/is/tiktok'),
    ...gikk(10, '/x-faktor/iskrem/'),
    ...gikk(20, '/utdanningstesten/', '/x-faktor/iskrem/'),
    ...gikk(5, '/utdanningstesten/'),
    ...gikk(20, '/utdanningstesten/ta/', '/utdanningstesten/'),
    // Read again, gone back to from the result, fetched by the page: none of them begins or finishes.
    ...gikk(7, '/utdanningstesten/ta/', '/utdanningstesten/ta/'),
    ...gikk(4, '/utdanningstesten/ta/', '/utdanningstesten/resultat/'),
    ...gikk(18, '/utdanningstesten/resultat/', '/utdanningstesten/ta/', 'h'),
    ...gikk(10, '/utdanningstesten/resultat/', '/utdanningstesten/ta/'),
    ...gikk(3, '/utdanningstesten/resultat/'),
  ];

  test('de som begynte og de som ble ferdige, uten det siden henter selv', () => {
    expect([...tell(logg).tester.values()]).toEqual([{ begynt: 20, fullfoert: 10, kanskje: 0 }]);
  });

  test('kampanjens del: tre av fire på fortellingen, fire av fem derfra til testen', () => {
    // 20 · (20/25 · 30/40) = 12 began.
    expect(anslaaTester(tell(logg), ['/k/is/tiktok']).begynt).toBe(12);
    expect(anslaaTester(tell(logg), ['/k/is']).begynt).toBe(0);
  });

  test('når alle kom fra kampanjen, er alt kampanjens', () => {
    const bare = [
      ...gikk(9, '/k/is'),
      ...gikk(9, '/utdanningstesten/', '/k/is'),
      ...gikk(9, '/utdanningstesten/ta/', '/utdanningstesten/'),
      ...gikk(6, '/utdanningstesten/resultat/', '/utdanningstesten/ta/'),
    ];
    expect(anslaaTester(tell(bare), ['/k/is'])).toEqual({ begynt: 9, fullfoert: 6 });
  });

  test('en eldre nettleser sier ikke om siden hentet resultatet selv: da er det ikke en fullført test', () => {
    const gammel = [...gikk(5, '/utdanningstesten/resultat/', '/utdanningstesten/ta/', '?')];
    expect([...tell(gammel).tester.values()]).toEqual([{ begynt: 0, fullfoert: 0, kanskje: 5 }]);
  });
});
