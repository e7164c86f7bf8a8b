/** The built folder behind a real nginx, with the configuration that the build wrote. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Telling } from '../../../src/cli/kampanje/telling.ts';
import { revalider, sikkerhetshoder, tekst, typer, uforanderlig } from '../../../src/cli/servering/hoder.mjs';
import { startNginx } from '../../../src/cli/servering/nginx.mjs';
import { flyttedeAdresser } from '../../../src/content/sider/flyttet.ts';
import { kampanjefiler } from '../../fixtures/innhold.ts';
import { alleFiler, alleSider, lesFil } from '../dist.ts';

let nginx: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(() => nginx.stopp());

interface Svar {
  status: number;
  hoder: Record<string, string | string[] | undefined>;
  kropp: Buffer;
}

/** Asks without `fetch`, which unpacks and forwards by itself. */
const hent = (sti: string, hoder: Record<string, string> = {}) =>
  new Promise<Svar>((ferdig, feilet) => {
    request((nginx.adresser[0] ?? '') + sti, { headers: hoder }, (svar) => {
      const deler: Buffer[] = [];
      svar.on('data', (del: Buffer) => deler.push(del));
      svar.on('end', () => ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, kropp: Buffer.concat(deler) }));
    })
      .on('error', feilet)
      .end();
  });

function tell(logg: 'besokslogg' | 'tellelogg'): Telling {
  const telling = new Telling();
  for (const linje of readFileSync(nginx[logg], 'utf8').split('\n')) telling.ta(linje);
  return telling;
}
const ankomster = (kode: string) =>
  (['besokslogg', 'tellelogg'] as const).map((logg) => tell(logg).sum([`/k/${kode}`, `/k/${kode}/tiktok`]));

const som = (koding: string) => ({ 'Accept-Encoding': koding });
const endelse = (fil: string) => fil.slice(fil.lastIndexOf('.') + 1);
/** One file of each kind that the build left. */
const enAvHvert = [...new Map(alleFiler.filter((fil) => !/\.(br|gz)$/.test(fil)).map((fil) => [endelse(fil), fil]))];
const filerForVerter = [
  '/_headers',
  '/_redirects',
  '/.bygget',
  '/.nginx/stemutdanning.conf',
  '/.nginx/http/tellelogg.conf',
];
const forBesokende = enAvHvert.filter(([, fil]) => !filerForVerter.includes(fil));

describe('komprimering', () => {
  const side = '/fag/r1/';
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (data: Buffer) => data],
  ])('Accept-Encoding %s gir %s', async (godtar, koding, pakkUt) => {
    const svar = await hent(side, som(godtar));
    expect(svar.hoder['content-encoding']).toBe(koding);
    expect(svar.hoder.vary).toBe('Accept-Encoding');
    expect(svar.hoder['content-type']).toBe('text/html; charset=utf-8');
    expect(pakkUt(svar.kropp).toString()).toBe(lesFil(`${side}index.html`));
  });

  test('hver tekstfil har .br og .gz ved siden av seg, med samme innhold', () => {
    const tekstfiler = alleFiler.filter((fil) => tekst.includes(endelse(fil)));
    expect(tekstfiler.length).toBeGreaterThan(alleSider.length);
    const mangler = tekstfiler.filter((fil) => !alleFiler.includes(`${fil}.br`) || !alleFiler.includes(`${fil}.gz`));
    expect(mangler).toEqual([]);
  });
});

describe('typer', () => {
  test('hver slags fil i bygget har en type', () => {
    expect(forBesokende.map(([ending]) => ending).filter((ending) => !(ending in typer))).toEqual([]);
  });

  test.each(forBesokende)('.%s', async (ending, fil) => {
    const svar = await hent(encodeURI(fil.replace(/index\.html$/, '')), som('br'));
    const charset = tekst.includes(ending) ? '; charset=utf-8' : '';
    expect(svar.status).toBe(200);
    expect(svar.hoder['content-type']).toBe(typer[ending as keyof typeof typer] + charset);
    expect(svar.hoder['content-encoding']).toBe(tekst.includes(ending) ? 'br' : undefined);
  });
});

describe('hoder', () => {
  const utvalg = ['/', '/fag/r1/', '/api/fag.json', '/finnes-ikke/', '/foreldre', '/pagefind/pagefind.js'];
  const hashet = alleFiler.find((fil) => fil.startsWith('/_astro/') && fil.endsWith('.js')) ?? '';

  test.each([...utvalg, hashet])('%s har alle sikkerhetshodene', async (sti) => {
    const { hoder } = await hent(sti);
    for (const [navn, verdi] of Object.entries(sikkerhetshoder)) expect(hoder[navn.toLowerCase()], navn).toBe(verdi);
  });

  test('sider spør hver gang, og får 304 når ingenting er endret', async () => {
    const { hoder } = await hent('/fag/r1/', som('br'));
    expect(hoder['cache-control']).toBe(revalider);
    const igjen = await hent('/fag/r1/', { ...som('br'), 'If-None-Match': String(hoder.etag) });
    expect([igjen.status, igjen.kropp.length]).toEqual([304, 0]);
  });

  test('filer med sum i navnet holder et år, men en feil gjør det ikke', async () => {
    expect((await hent(hashet)).hoder['cache-control']).toBe(uforanderlig);
    const feil = await hent('/_astro/finnes-ikke.js');
    expect(feil.status).toBe(404);
    expect(feil.hoder['cache-control']).not.toBe(uforanderlig);
  });

  test('åpne data kan hentes fra andres sider, sidene kan ikke', async () => {
    expect((await hent('/api/fag.json')).hoder['access-control-allow-origin']).toBe('*');
    expect((await hent('/fag/r1/')).hoder['access-control-allow-origin']).toBeUndefined();
  });

  test('nginx sier ikke hvilken versjon den er', async () => {
    expect((await hent('/')).hoder.server).toBe('nginx');
  });
});

describe('adresser', () => {
  test.each(Object.entries(flyttedeAdresser()))('%s → %s for godt, med og uten skråstrek', async (gammel, ny) => {
    for (const sti of [gammel, `${gammel}/`, `${gammel}?fbclid=1`]) {
      const svar = await hent(sti);
      expect([svar.status, svar.hoder.location]).toEqual([301, `${ny}/`]);
    }
    expect((await hent(`${ny}/`)).status).toBe(200);
  });

  test.each(kampanjefiler)('/k/$id svarer uten omvei, og besøket kan telles i loggen', async ({ id }) => {
    const [foer = 0, foerUtenIp = 0] = ankomster(id);
    const svar = await hent(`/k/${id}?ttclid=1`, { 'User-Agent': 'Mozilla/5.0 (iPhone) Snapchat' });
    expect(svar.status).toBe(200);
    expect(svar.kropp.toString()).toContain('http-equiv="refresh"');
    await hent(`/k/${id}`, { 'User-Agent': 'facebookexternalhit/1.1' });
    expect(ankomster(id)).toEqual([foer + 1, foerUtenIp + 1]);
  });

  test('telleloggen har verken adresse, nettleser eller spørring, bare hvilken av sidene våre man kom fra', async () => {
    const vert = new URL(nginx.adresser[0] ?? '').host;
    await hent('/x-faktor/iskrem/?ttclid=hemmelig', {
      Host: vert,
      Referer: `http://${vert}/k/is?ttclid=hemmelig`,
      'User-Agent': 'Mozilla/5.0 (iPhone) Snapchat',
      'Sec-Fetch-Mode': 'navigate',
    });
    await hent('/x-faktor/bro/', { Referer: 'https://andre.no/hemmelig', 'User-Agent': 'Mozilla/5.0 (iPhone)' });
    const linjer = readFileSync(nginx.tellelogg, 'utf8').trim().split('\n');
    expect(linjer.at(-2)).toMatch(/^\d{4}-\d\d-\d\dT\d\d GET 200 s 0 \/x-faktor\/iskrem\/ \/k\/is$/);
    expect(linjer.at(-1)).toMatch(/ \? 0 \/x-faktor\/bro\/ -$/);
    expect(linjer.join('\n')).not.toMatch(/127\.0\.0\.1|hemmelig|iPhone|andre/);
    expect(tell('tellelogg').uforstaatt).toBe(0);
  });

  test('en side uten skråstrek får den', async () => {
    const svar = await hent('/fag/r1');
    expect([svar.status, svar.hoder.location]).toEqual([301, '/fag/r1/']);
  });

  test.each(['/finnes-ikke/', '/fag/finnes-ikke', '/api/', '/_astro/', '/pagefind/', '/404.html'])(
    '%s er ikke funnet, uten filliste',
    async (sti) => {
      const svar = await hent(sti, som('br'));
      expect(svar.status).toBe(404);
      expect(svar.hoder['content-encoding']).toBe('br');
      expect(brotliDecompressSync(svar.kropp).toString()).toBe(lesFil('/404.html'));
    },
  );

  test.each(['/nn/finnes-ikkje/', '/nn/fag/finnes-ikkje', '/nn/404.html'])(
    '%s er ikke funnet, på nynorsk',
    async (sti) => {
      const svar = await hent(sti);
      expect(svar.status).toBe(404);
      expect(svar.hoder['x-content-type-options']).toBe('nosniff');
      expect(svar.kropp.toString()).toBe(lesFil('/nn/404.html'));
    },
  );

  test.each([...filerForVerter, '/index.html.br', '/index.html.gz'])('%s er ikke for besøkende', async (sti) => {
    expect(alleFiler).toContain(sti);
    expect((await hent(sti)).status).toBe(404);
  });
});
