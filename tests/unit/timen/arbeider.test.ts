/** public/sw.js, run as it is with a browser's stores imitated: what it answers with and without a network. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';

const kilde = readFileSync('public/sw.js', 'utf8');

class Buffer {
  readonly innhold = new Map<string, Response>();
  match = (sti: string) => Promise.resolve(this.innhold.get(sti)?.clone());
}

interface Hendelse {
  readonly request: { url: string; method: string; mode: string };
  readonly clientId?: string;
  readonly resultingClientId?: string;
  readonly respondWith?: (svar: Promise<Response>) => void;
  readonly waitUntil?: (arbeid: Promise<unknown>) => void;
}

let buffere: Map<string, Buffer>;
let nett: (url: string) => Promise<Response>;
let lyttere: Record<string, (hendelse: Hendelse) => void>;
let avregistrert: boolean;

function start(kode = kilde) {
  lyttere = {};
  avregistrert = false;
  runInNewContext(kode, {
    caches: {
      keys: () => Promise.resolve([...buffere.keys()]),
      open: (navn: string) => Promise.resolve(buffere.get(navn)),
      delete: (navn: string) => Promise.resolve(buffere.delete(navn)),
    },
    fetch: (request: { url: string }) => nett(request.url),
    // Four seconds pass at once.
    setTimeout: (gjor: () => void) => setTimeout(gjor, 20),
    URL,
    self: {
      location: { origin: 'https://stemutdanning.no' },
      clients: { claim: () => Promise.resolve() },
      skipWaiting: () => Promise.resolve(),
      registration: { unregister: () => Promise.resolve((avregistrert = true)) },
      addEventListener: (navn: string, lytter: (hendelse: Hendelse) => void) => (lyttere[navn] = lytter),
    },
  });
}

const settMed = (filer: Record<string, string>, ferdig = true) => {
  const buffer = new Buffer();
  for (const [sti, etag] of Object.entries(filer))
    buffer.innhold.set(sti, new Response(`holdt ${sti}`, { headers: { etag } }));
  if (ferdig) buffer.innhold.set('/timen/ferdig', new Response('{}'));
  return buffer;
};

/** What the worker answers; undefined when it leaves the request to the browser. */
async function spor(sti: string, mode = 'navigate', klient = 'k1'): Promise<string | undefined> {
  let svar: Promise<Response> | undefined;
  lyttere.fetch?.({
    request: { url: `https://stemutdanning.no${sti}`, method: 'GET', mode },
    clientId: klient,
    resultingClientId: klient,
    respondWith: (s) => {
      svar = s;
    },
  });
  return svar && (await (await svar).text());
}

const uten = () => Promise.reject(new TypeError('uten nett'));
const med =
  (etag: string, status = 200) =>
  (url: string) =>
    Promise.resolve(new Response(`nett ${new URL(url).pathname}`, { status, headers: { etag } }));

beforeEach(() => {
  buffere = new Map([
    ['timen-nb-a', settMed({ '/yrker/lege/': '"1"', '/fagsjekken/': '"f"', '/fagsjekken/nb.json': '"d"' })],
  ]);
  start();
});

test('med nett kommer siden fra nettet, uten nett fra settet, med og uten skråstrek og spørsmål', async () => {
  nett = med('"1"');
  expect(await spor('/yrker/lege/')).toBe('nett /yrker/lege/');
  nett = uten;
  for (const sti of ['/yrker/lege/', '/yrker/lege', '/yrker/lege/?klasse'])
    expect(await spor(sti)).toBe('holdt /yrker/lege/');
  await expect(spor('/yrker/bonde/')).rejects.toThrow('uten nett');
});

test('et nett som ikke svarer, og en tjener som er nede, gir siden som er tatt vare på', async () => {
  nett = () => new Promise(() => undefined);
  expect(await spor('/yrker/lege/')).toBe('holdt /yrker/lege/');
  nett = med('', 503);
  expect(await spor('/yrker/lege/')).toBe('holdt /yrker/lege/');
  nett = med('', 404);
  expect(await spor('/yrker/lege/')).toBe('nett /yrker/lege/');
});

test('et sett som ikke er helt, blir aldri brukt, og det nyeste hele går foran', async () => {
  nett = uten;
  buffere.set('timen-nb-b', settMed({ '/yrker/lege/': '"2"', '/yrker/bonde/': '"2"' }, false));
  await expect(spor('/yrker/bonde/')).rejects.toThrow('uten nett');
  buffere.set('timen-nb-c', settMed({ '/yrker/bonde/': '"3"' }));
  expect(await spor('/yrker/bonde/')).toBe('holdt /yrker/bonde/');
  expect(await spor('/yrker/lege/')).toBe('holdt /yrker/lege/');
});

test('to bygg blandes aldri: en side og dataene dens kommer fra det samme', async () => {
  nett = med('"nytt"');
  await spor('/fagsjekken/', 'navigate', 'ny');
  nett = uten;
  await spor('/fagsjekken/', 'navigate', 'gammel');
  await expect(spor('/fagsjekken/nb.json', 'cors', 'ny')).rejects.toThrow('uten nett');
  nett = med('"nytt"');
  expect(await spor('/fagsjekken/nb.json', 'cors', 'gammel')).toBe('holdt /fagsjekken/nb.json');
  // The same build, though the host calls the digest weak.
  nett = med('W/"f"');
  await spor('/fagsjekken/', 'navigate', 'samme');
  nett = uten;
  expect(await spor('/fagsjekken/nb.json', 'cors', 'samme')).toBe('holdt /fagsjekken/nb.json');
});

test('det som ikke er i noe sett, går arbeideren forbi', async () => {
  nett = med('"1"');
  for (const sti of ['/', '/x-faktor/bro/', '/k/is', '/sok/?q=lege', '/utdanninger/lektor/'])
    expect(await spor(sti)).toBeUndefined();
  expect(await spor('/api/yrker.json', 'cors')).toBeUndefined();
});

test('bryteren fjerner alt og melder arbeideren ut', async () => {
  start(kilde.replace('const iBruk = true', 'const iBruk = false'));
  let arbeid: Promise<unknown> | undefined;
  lyttere.activate?.({ request: { url: '', method: '', mode: '' }, waitUntil: (a) => void (arbeid = a) });
  await arbeid;
  expect([...buffere.keys()]).toEqual([]);
  expect(avregistrert).toBe(true);
  nett = uten;
  expect(await spor('/yrker/lege/')).toBeUndefined();
});
