/** The place for a film, tried with a film of our own in a real browser. No public page has it. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Browser, type Page } from '@playwright/test';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemetsChromium } from '../../src/cli/test/nettleser.mjs';
import Filmplass from '../../src/components/xfaktor/Filmplass.astro';
import type { Film } from '../../src/content/skjema/xfaktor.ts';

const film: Film = {
  fil: '/film/prove.webm',
  poster: '/film/prove.svg',
  bredde: 90,
  hoyde: 160,
  teksting: [
    { spraak: 'en', fil: '/film/prove-en.vtt' },
    { spraak: 'nb', fil: '/film/prove.vtt' },
  ],
  transkripsjon: 'En firkant går fra venstre mot høyre.',
  synstolket: '/film/prove-syn.webm',
};
/** What Astro sends with the component. */
const skript = stripTypeScriptTypes(readFileSync('src/elements/xfaktor/filmSpiller.ts', 'utf8'));
const webm = readFileSync('tests/fixtures/film/prove.webm');
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nEn firkant går.\n';

let nettleser: Browser;
let html: string;
beforeAll(async () => {
  nettleser = await chromium.launch({ executablePath: systemetsChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const kontainer = await AstroContainer.create();
  html = (await kontainer.renderToString(Filmplass, { props: { spraak: 'nb', tittel: 'Prøve', film } })).replace(
    /<script[^]*<\/script>/,
    '',
  );
});
afterAll(() => nettleser.close());

/** A page with the film, and the addresses that it has asked for. */
async function medFilm(): Promise<{ page: Page; bedtOm: string[] }> {
  const page = await nettleser.newPage({ viewport: { width: 360, height: 560 } });
  const bedtOm: string[] = [];
  const svar: Record<string, { contentType: string; body: string | Buffer }> = {
    '/': {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Prøve</title><div class="hoyt"></div>${html}`,
    },
    '/film/prove.webm': { contentType: 'video/webm', body: webm },
    '/film/prove-syn.webm': { contentType: 'video/webm', body: webm },
    '/film/prove.vtt': { contentType: 'text/vtt', body: vtt },
    '/film/prove-en.vtt': { contentType: 'text/vtt', body: vtt },
    '/film/prove.svg': { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  };
  await page.route('**/*', (rute) => {
    const { pathname } = new URL(rute.request().url());
    bedtOm.push(pathname);
    return rute.fulfill(svar[pathname] ?? { status: 404 });
  });
  await page.goto('http://film.test/');
  // The first screen of a story stands above the film.
  await page.addStyleTag({ content: '.hoyt { height: 600px } video { display: block; width: 100%; height: auto }' });
  await page.addScriptTag({ content: skript, type: 'module' });
  await page.waitForLoadState('networkidle');
  return { page, bedtOm };
}

test('ingenting er hentet før noen gjør noe, og plassen står i filmens egen form', async () => {
  const { page, bedtOm } = await medFilm();
  expect(bedtOm).toEqual(['/']);
  const plass = await page.getByLabel('Film: Prøve').first().boundingBox();
  expect((plass?.height ?? 0) / (plass?.width ?? 1)).toBeCloseTo(160 / 90, 1);
  await page.getByLabel('Film: Prøve').first().scrollIntoViewIfNeeded();
  await expect.poll(() => bedtOm).toEqual(['/', '/film/prove.svg']);
});

test('et trykk spiller filmen der den står, med teksting på sidens språk', async () => {
  const { page, bedtOm } = await medFilm();
  const video = page.getByLabel('Film: Prøve').first();
  await video.evaluate((v: HTMLVideoElement) => v.play());
  await expect.poll(() => video.evaluate((v: HTMLVideoElement) => v.currentTime)).toBeGreaterThan(0);
  const valgt = await video.evaluate((v: HTMLVideoElement) =>
    [...v.textTracks].filter((s) => s.mode === 'showing').map((s) => [s.kind, s.language]),
  );
  expect(valgt).toEqual([['captions', 'nb']]);
  await expect.poll(() => bedtOm).toContain('/film/prove.vtt');
  expect(bedtOm).not.toContain('/film/prove-syn.webm');
});

test('alt som sies og vises, kan leses, og filmen finnes med synstolking', async () => {
  const { page } = await medFilm();
  await page.getByText('Det som sies og vises').click();
  expect(await page.getByText(film.transkripsjon).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Med synstolking' }).isVisible()).toBe(true);
});

test('filmen verken starter av seg selv eller tar over skjermen', () => {
  expect(html).toContain('preload="none"');
  expect(html).toContain('playsinline');
  expect(html).not.toMatch(/autoplay|loop/);
});
