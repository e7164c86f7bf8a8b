/** A counsellor looks up a requirement, and sees where it comes from and what year it holds for. */
import { expect, type Page, test } from '@playwright/test';
import { oversett } from '../../src/i18n/ordene.ts';

const s = oversett('nb');

/** Sources with a year each, and the day when somebody last looked. */
async function viserKilder(page: Page) {
  const kilder = page.getByRole('region', { name: s('kilder'), exact: true });
  await expect(kilder).toBeVisible();
  await expect(kilder).toContainText(new RegExp(`${s('kontrollert')} \\d{1,2}\\. [a-z]+ 20\\d\\d`));
  const linjer = await kilder.getByRole('listitem').allInnerTexts();
  expect(linjer.length).toBeGreaterThan(0);
  for (const linje of linjer) expect(linje).toMatch(/\((.*20\d\d.*|udatert)\)$/);
  return kilder;
}

test('from a search for the code to the rule and its source; a search can be linked to', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: s('nav.sok') })
    .tap();
  await page.getByRole('searchbox', { name: s('sok.felt') }).fill('HING');
  const treff = page.getByRole('main').getByRole('listitem').getByRole('link', { name: /HING/ }).first();
  await treff.tap();
  await expect(page).toHaveURL((url) => url.pathname === '/kravkoder/hing/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('HING');
  await expect(page.getByRole('heading', { name: s('krav.regel') })).toBeVisible();
  const kilder = await viserKilder(page);
  await expect(kilder.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await page.goto('about:blank');
  await test.step('a search can be linked to, and one that finds nothing helps on', async () => {
    await page.goto('/sok/?q=fysikk');
    await expect(page.getByRole('searchbox')).toHaveValue('fysikk');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Fysikk 1/ })
        .first(),
    ).toBeVisible();
    await page.getByRole('searchbox').fill('qqxzw');
    await expect(page.getByText(s('sok.ingen', { q: 'qqxzw' }))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: s('nav.yrker'), exact: true })).toBeVisible();
  });
});
