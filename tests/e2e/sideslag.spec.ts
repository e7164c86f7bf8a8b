/** What holds for every kind of page: its language, its other language, old addresses, and the width of a phone. */
import { expect, test } from '@playwright/test';
import { gamleAdresser } from '../../src/content/gamleAdresser.ts';
import { oversett } from '../../src/i18n/oversett.ts';
import { spraakene, sti, type Spraak } from '../../src/i18n/spraak.ts';
import { testtekster } from '../../src/i18n/testen.ts';
import { fragment, her, resultat, ta, variert } from './hjelp.ts';

const sideslag = [
  '/',
  '/elever',
  '/elever/realfag-pa-vgs',
  '/laerere-radgivere-foreldre',
  '/laerere-radgivere-foreldre/tall-og-fakta',
  '/laerere-radgivere-foreldre/ent3r',
  '/laerere-radgivere-foreldre/realfagskapital',
  '/fag',
  '/fag/matematikk-for-okonomi',
  '/kravkoder',
  '/kravkoder/siving',
  '/kravkoder/egetkrav-flygeleder',
  '/utdanninger',
  '/utdanninger/informatikk-matematikk-okonomi',
  '/utdanninger/elektrikerfaget',
  '/yrker',
  '/yrker/havvindingenior',
  '/veien-videre',
  '/veien-videre/realfagskurs',
  '/frister',
  '/x-faktor',
  '/sok',
  '/apne-data',
  '/personvern',
  '/realfagspoeng',
  '/utdanningstesten',
  '/utdanningstesten/ta',
  '/utdanningstesten/skjema',
  '/utdanningstesten/slik-virker-testen',
  // The longest words and the widest tables.
  '/fag/it-1',
  '/kravkoder/gens',
  '/laerere-radgivere-foreldre/utdanningstesten',
  '/laerere-radgivere-foreldre/utdanningstesten/ark-elev',
  '/laerere-radgivere-foreldre/utdanningstesten/ark-laerer',
  '/laerere-radgivere-foreldre/utdanningstesten/vg1-90',
  '/laerere-radgivere-foreldre/samtalen-hjemme',
  '/laerere-radgivere-foreldre/radgiver',
  '/sammenlign',
  '/utdanninger/automatiseringsfaget',
  '/utdanninger/informasjonsteknologi',
  '/yrker/agronom',
  '/veien-videre/23-5',
];

for (const spraak of spraakene) {
  test(`every kind of page fits a small phone, and knows its own and its other language, in ${spraak}`, async ({
    page,
  }) => {
    test.slow();
    const resultatsiden = `${resultat(spraak)}#${fragment(variert(1))}`;
    for (const adresse of [...sideslag.map((a) => sti(spraak, a)), resultatsiden]) {
      await page.goto(adresse);
      await expect(page.getByRole('heading', { level: 1 }), adresse).toBeVisible();
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 640 });
        const bredde = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(bredde, `${adresse} at ${width}`).toBeLessThanOrEqual(width);
      }
      const uten = her(page).replace(/^\/nn\//, '/');
      const full = (s: Spraak) => `https://stemutdanning.no${sti(s, uten)}`;
      await expect(page.locator('html'), adresse).toHaveAttribute('lang', spraak);
      await expect(page.locator('head link[rel=canonical]'), adresse).toHaveAttribute('href', full(spraak));
      for (const s of spraakene)
        await expect(page.locator(`head link[hreflang=${s}]`), adresse).toHaveAttribute('href', full(s));
    }
  });
}

test('a page without nynorsk text says so, and marks the bokmål; one with it does neither', async ({ page }) => {
  test.slow();
  const s = oversett('nn');
  const sider: string[] = [];
  for (const oversikt of ['/nn/yrker/', '/nn/utdanninger/']) {
    await page.goto(oversikt);
    const lenker = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((alle) => alle.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    const noder = lenker.filter((l) => l.startsWith(oversikt) && l !== oversikt);
    expect(noder.length).toBeGreaterThanOrEqual(36);
    // Every fourth: they come sorted by field and level, so all kinds are met.
    sider.push(...noder.filter((_, i) => i % 4 === 0));
  }
  for (const side of sider) {
    await page.goto(side);
    const sier = await page.getByText(s('kunBokmaal')).isVisible();
    const bokmaal = page.getByRole('main').locator(':scope > div[lang=nb]');
    await expect(bokmaal, side).toHaveCount(sier ? 1 : 0);
    await expect(page.locator('.ingress:lang(nb)'), side).toHaveCount(sier ? 1 : 0);
  }
});

test('an address that does not exist answers 404, with ways on', async ({ page }) => {
  const svar = await page.goto('/finnes-ikke/');
  expect(svar?.status()).toBe(404);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const s = oversett('nb');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('404.tittel'));
  await page
    .getByRole('main')
    .getByRole('link', { name: s('nav.test') })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('test.tittel'));
});

test.describe('known old addresses', () => {
  for (const adresse of ['/x-faktor', '/elever/realfag-pa-vgs', '/laerere-radgivere-foreldre/utdanningstesten'])
    test(`${adresse} answers`, async ({ page }) => {
      const svar = await page.goto(adresse);
      expect(svar?.status()).toBe(200);
      expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(adresse);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

  test('the others lead on to what answers them today', async ({ page }) => {
    const utskrevne = [
      '/ungdomskole/realfagspoeng',
      '/for-elever/realfagspoeng',
      '/videregaende/veien-videre-etter-vgs',
      '/foreldre/hvorfor-er-det-lurt-for-elevene-a-velge-realfag',
    ];
    expect(Object.keys(gamleAdresser)).toEqual(expect.arrayContaining(utskrevne));
    for (const [gammel, ny] of Object.entries(gamleAdresser)) {
      await page.goto(gammel);
      await expect(page, gammel).toHaveURL((url) => url.pathname === `${ny}/`);
      await expect(page.getByRole('contentinfo'), `${ny} is a page of the site`).toBeAttached();
    }
  });
});

test('the test page keeps its place between the languages', async ({ page }) => {
  const svar = variert(4).slice(0, 12);
  await page.goto(`${ta()}#${fragment(svar.slice(0, -1))}`);
  await page.getByRole('button', { name: testtekster('nb').i4 }).tap();
  await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
  await expect(page.getByText('13 av 60', { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
});
