/** Everything that is content can be read with JavaScript off; the test is there on paper. */
import { expect, type Page, test } from '@playwright/test';
import { oversett } from '../../src/i18n/ordene.ts';
import { antall, paastander, resultat, ta } from './hjelp.ts';

test.use({ javaScriptEnabled: false });

/** What stands in `noscript`: visible here, but Playwright's roles and texts leave it out. */
const utenSkript = (page: Page) => page.locator('noscript p');

const spraak = 'nn';
const s = oversett(spraak);

test('the test is there on paper, in nynorsk, and the result page does not say for ever that it is working', async ({
  page,
}) => {
  for (const adresse of [ta(spraak), resultat(spraak)]) {
    await page.goto(adresse);
    await expect(utenSkript(page)).toBeVisible();
    await expect(utenSkript(page)).toContainText(s('test.utenJs'));
  }
  await utenSkript(page).locator('a').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('ark.tittel'));
  const rader = page.getByRole('main').getByRole('listitem').filter({ hasText: '1 2 3 4 5' });
  await expect(rader).toHaveCount(antall);
  for (const [i, p] of paastander.entries()) {
    const tekst = p[spraak];
    const rad = rader.filter({ hasText: typeof tekst === 'string' ? tekst : tekst[1] });
    await expect(rad.first()).toContainText(new RegExp(`^\\s*${i + 1}\\D`));
  }
  // The key: one row for each interest, with the statements to add up and occupations to look at.
  const noekkel = page.getByRole('region', { name: s('ark.noekkel') }).getByRole('row');
  await expect(noekkel).toHaveCount(13);
  for (const rad of (await noekkel.all()).slice(1)) {
    await expect(rad).toContainText(/\d+, \d+, \d+/);
    await expect(rad.getByRole('link').first()).toBeVisible();
  }
  await page.goto('about:blank');
  await test.step('the result page does not say for ever that it is working', async () => {
    await page.goto(resultat());
    await expect(page.getByRole('status')).toBeHidden();
  });
});

test('search leads to the overviews, and the other language is one tap away', async ({ page }) => {
  const nb = oversett('nb');
  await page.goto('/sok/');
  await expect(utenSkript(page)).toBeVisible();
  await expect(utenSkript(page)).toContainText(nb('sok.utenJs'));
  await page
    .getByRole('main')
    .getByRole('link', { name: nb('nav.kravkoder') })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb('krav.oversikt'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /^REALFA: / })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('REALFA');
  await page.goto('about:blank');
  await test.step('the other language is one tap away, on the same page', async () => {
    await page.goto('/fag/fysikk-1/');
    await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
    await expect(page).toHaveURL((url) => url.pathname === '/nn/fag/fysikk-1/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
    await page.getByRole('banner').getByRole('link', { name: 'Bokmål' }).tap();
    await expect(page).toHaveURL((url) => url.pathname === '/fag/fysikk-1/');
  });
});
