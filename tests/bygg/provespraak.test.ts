/**
 * How another language will come: the site built with a made-up one in nynorsk's place. Interface words have marks that
 * no Norwegian word has, and are a third longer; what is left in Norwegian is either an editor's text or a word in the
 * code, and the second is a fault. Nothing of it is published. The same build is made for another day, as an editor may.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemetsChromium } from '../../src/cli/test/nettleser.mjs';
import { fragment, variert } from '../e2e/hjelp.ts';
import { type Kopi, lagKopi } from '../fixtures/kopi.ts';
import { skrivProvespraak } from '../fixtures/provespraak.ts';

/** One page of each kind, and the routes that make them: a build of these alone takes a third of the time. */
const sider = [
  ['/nn/', 'index.astro'],
  ['/nn/utdanningstesten/ta/', 'utdanningstesten/ta.astro'],
  [`/nn/utdanningstesten/resultat/#${fragment(variert(2))}`, 'utdanningstesten/resultat.astro'],
  ['/nn/fagsjekken/#har=1t,r1&trinn=vg2&vil=krav.hing', 'fagsjekken.astro'],
  ['/nn/fag/r1/', 'fag/[slug].astro'],
  ['/nn/yrker/lege/', 'yrker/[slug].astro'],
  ['/nn/kravkoder/hing/', 'kravkoder/[slug].astro'],
  ['/nn/x-faktor/bro/', 'x-faktor/[slug].astro'],
] as const;
const ruter = new Set<string>([
  ...sider.map(([, rute]) => join('[...sprak]', rute)),
  'fagsjekken/[fil].json.ts',
  join('[...sprak]', 'frister.astro'),
  '[...adresse].astro',
]);

/** Marks of the made-up language: tests/fixtures/provespraak.ts. */
const merket = /[āēīōūȳ]/i;

let kopi: Kopi;
let tjener: Server;
let nettleser: Browser;
let rot: string;

beforeAll(async () => {
  kopi = lagKopi();
  const pages = join(kopi.mappe, 'src/pages');
  for (const fil of readdirSync(pages, { recursive: true, withFileTypes: true })) {
    const sti = join(fil.parentPath, fil.name);
    if (fil.isFile() && !ruter.has(sti.slice(pages.length + 1))) rmSync(sti);
  }
  await skrivProvespraak(kopi.mappe, 'nn');
  const { status, utdata } = kopi.bygg({ DATO: '2028-03-01' });
  expect(status, utdata).toBe(0);
  const vis = sirv(join(kopi.mappe, 'dist'));
  tjener = createServer((inn, ut) => {
    vis(inn, ut, () => void ut.writeHead(404).end());
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  rot = `http://127.0.0.1:${String((tjener.address() as AddressInfo).port)}`;
  nettleser = await chromium.launch({ executablePath: systemetsChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}, 240_000);
afterAll(async () => {
  await nettleser.close();
  tjener.close();
  kopi.fjern();
});

/** Small letters, figures and one space: a text is compared without marks and markup. */
const jevn = (tekst: string) =>
  tekst
    .toLowerCase()
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[^a-zæøåāēīōūȳ0-9]+/g, ' ')
    .trim();

/** Everything that editors write, as one line: a text on a page that stands here is theirs. */
const redaktorenesTekst = jevn(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((fil) => fil.isFile())
    .map((fil) => readFileSync(join(fil.parentPath, fil.name), 'utf8'))
    .join('\n'),
);

/** Is it Norwegian, and nobody's but the code's? Names that the page lists after each other are an editor's one by one. */
const erNorsk = (tekst: string) => {
  if (merket.test(tekst) || /^(https?:|127\.0)/.test(tekst)) return false;
  return tekst
    .split(/[,;·()]/)
    .map(jevn)
    .some((ord) => /[a-zæøå]{3}/.test(ord) && !redaktorenesTekst.includes(ord));
};

/** All that can be read or heard on a page, also what is folded away. */
const lesSiden = (page: Page) =>
  page.evaluate(() => {
    const sett: string[] = [];
    const gaa = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (gaa.nextNode()) {
      const over = gaa.currentNode.parentElement;
      if (over && !over.closest('script, style, noscript, svg')) sett.push(gaa.currentNode.textContent ?? '');
    }
    for (const e of document.body.querySelectorAll('[aria-label], [placeholder], [title], img[alt]'))
      sett.push(...['aria-label', 'placeholder', 'title', 'alt'].map((navn) => e.getAttribute(navn) ?? ''));
    return [...new Set(sett)];
  });

/** What is wider than the place it has: the page itself, or a text that is cut at the edge of its box. */
const forBredt = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, body *')].flatMap((e) => {
      const kuttes = e.tagName === 'HTML' || /hidden|clip/.test(getComputedStyle(e).overflowX);
      return kuttes && e.tagName !== 'INPUT' && e.clientWidth > 1 && e.scrollWidth > e.clientWidth
        ? `${e.tagName}.${e.className}`
        : [];
    }),
  );

describe('et oppdiktet språk i nynorskens sted', () => {
  test.each(sider)('%s har ingen ord på norsk i grensesnittet og sprenger ikke en liten telefon', async (adresse) => {
    const page = await nettleser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(rot + adresse);
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    // The lower half of Fagsjekken and the result come a moment later.
    await page.waitForLoadState('networkidle');
    const tekster = await lesSiden(page);
    expect(tekster.filter((tekst) => merket.test(tekst)).length).toBeGreaterThan(20);
    expect({ norsk: tekster.filter(erNorsk), forBredt: await forBredt(page) }).toEqual({ norsk: [], forBredt: [] });
    await page.close();
  });
});

describe('bygd for 1. mars 2028', () => {
  const aapne = async (adresse: string) => {
    const page = await nettleser.newPage();
    await page.goto(rot + adresse);
    await page.waitForLoadState('networkidle');
    return page;
  };

  test('er fristene i 2027 passert, og ingen i 2028 etter mars', async () => {
    const page = await aapne('/nn/frister/');
    const frister = await page
      .locator('frist-liste [data-dato]')
      .evaluateAll((alle) => alle.map((e) => [e.dataset.dato ?? '', e.dataset.status]));
    expect(frister.length).toBeGreaterThan(5);
    for (const [dato = '', status] of frister) expect(status === 'passert', dato).toBe(dato < '2028-03-01');
    await page.close();
  });

  test('svarer Fagsjekken for opptaket 2028, og siden om realfagspoeng har reglene for det', async () => {
    const fagsjekken = await aapne('/nn/fagsjekken/#har=r1,r2,fysikk-1&trinn=ferdig&vil=krav.hing');
    expect(await fagsjekken.locator('.svarkort').innerText()).toMatch(/2028/);
    await fagsjekken.close();
    const poeng = await aapne('/nn/realfagspoeng/');
    expect(await poeng.locator('poeng-regner').innerText()).toMatch(/ōpptākēt 2028\./);
    await poeng.close();
  });

  test('kommer ikke lenger fagene som begynte i august 2027', () => {
    const side = (fag: string) => readFileSync(join(kopi.mappe, 'dist/nn/fag', fag, 'index.html'), 'utf8');
    expect(side('statistikk')).not.toContain('boks svar');
    expect(side('r1')).not.toContain('boks svar');
  });
});
