/** Everything that is content can be read with JavaScript off; the test is there on paper. */
import { expect, type Page, test } from '@playwright/test';
import { oversett } from '../../src/i18n/oversett.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { antall, paastander, resultat, ta } from './hjelp.ts';

test.use({ javaScriptEnabled: false });

/** What stands in `noscript`: visible here, but Playwright's roles and texts leave it out. */
const utenSkript = (page: Page) => page.locator('noscript p');

for (const spraak of spraakene) {
  const s = oversett(spraak);

  test(`the pages can be read, in ${spraak}`, async ({ page }) => {
    const sider = {
      '/': ['Finn x', s('forside.dorer')],
      '/fag/r1': ['R1', s('fag.aapner')],
      '/kravkoder/realfa': ['REALFA', s('krav.regel')],
      '/utdanninger/siving-energi': ['', s('utd.tilbud')],
      '/yrker/havvindingenior': ['', s('yrke.fag')],
      '/veien-videre/forkurs': ['', s('kilder')],
      '/frister': [s('frist.tittel'), ''],
      '/personvern': ['', ''],
    };
    for (const [adresse, [tittel = '', under = '']] of Object.entries(sider)) {
      await page.goto(sti(spraak, adresse));
      await expect(page.getByRole('heading', { level: 1 }), adresse).toContainText(tittel || /\S/);
      if (under) await expect(page.getByRole('heading', { name: under, exact: true }), adresse).toBeVisible();
      expect((await page.getByRole('main').innerText()).length, adresse).toBeGreaterThan(300);
      await expect(page.getByRole('contentinfo').getByRole('link', { name: s('nav.personvern') })).toBeVisible();
    }
  });

  test(`the test is there on paper, in ${spraak}`, async ({ page }) => {
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
  });
}

test('the result page does not say for ever that it is working', async ({ page }) => {
  await page.goto(resultat());
  await expect(page.getByRole('status')).toBeHidden();
});

test('search leads to the overviews', async ({ page }) => {
  const s = oversett('nb');
  await page.goto('/sok/');
  await expect(utenSkript(page)).toBeVisible();
  await expect(utenSkript(page)).toContainText(s('sok.utenJs'));
  await page
    .getByRole('main')
    .getByRole('link', { name: s('nav.kravkoder') })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('krav.oversikt'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /^REALFA: / })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('REALFA');
});

test('the other language is one tap away, on the same page', async ({ page }) => {
  await page.goto('/fag/fysikk-1/');
  await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
  await expect(page).toHaveURL((url) => url.pathname === '/nn/fag/fysikk-1/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await page.getByRole('banner').getByRole('link', { name: 'Bokmål' }).tap();
  await expect(page).toHaveURL((url) => url.pathname === '/fag/fysikk-1/');
});
