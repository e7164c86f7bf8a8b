/** What holds for every kind of page and needs a browser: the width of a phone, an address that is old or wrong. */
import { expect, test } from '@playwright/test';
import { flyttedeAdresser } from '../../src/content/sider/flyttet.ts';
import { oversett } from '../../src/i18n/ordene.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { fragment, resultat, svarPaa, variert, medEgneSvar, venterPaa } from './hjelp.ts';

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

test('every kind of page fits the smallest phone, in both languages', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const spraak of spraakene) {
    const resultatsiden = `${resultat(spraak)}#${fragment(variert(1))}`;
    for (const adresse of [...sideslag.map((a) => sti(spraak, a)), resultatsiden]) {
      await page.goto(adresse);
      await expect(page.getByRole('heading', { level: 1 }), adresse).toBeVisible();
      const bredde = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(bredde, adresse).toBeLessThanOrEqual(320);
    }
  }
});

test('an address that does not exist answers 404 with ways on, and an old one leads to what answers it today', async ({
  page,
}) => {
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
  await page.goto('about:blank');
  await test.step('old addresses lead on to what answers them today', async () => {
    // What each leads to, and that it exists, is proven for all of them in tests/bygg/lenker; this is the browser's part.
    for (const [gammel, ny] of Object.entries(flyttedeAdresser()).slice(0, 2)) {
      await page.goto(gammel);
      await expect(page, gammel).toHaveURL((url) => url.pathname === `${ny}/`);
    }
  });
});

test('the test page keeps its place between the languages', async ({ page }) => {
  const svar = variert(4).slice(0, 12);
  await medEgneSvar(page, svar.slice(0, -1));
  await svarPaa(page, svar.slice(-1), { fra: 12 });
  await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
  await venterPaa(page, 13, 'nn');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
});
