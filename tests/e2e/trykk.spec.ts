/** On paper: the result to show a counsellor, and the test as a sheet. */
import { expect, type Page, test } from '@playwright/test';
import { oversett } from '../../src/i18n/oversett.ts';
import { testtekster } from '../../src/i18n/testen.ts';
import { fragment, harTreBaand, paastander, resultat, variert } from './hjelp.ts';

const t = testtekster('nb');
const s = oversett('nb');

/** The pages of the PDF that the browser makes of it. */
async function arkene(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function utenMeny(page: Page) {
  await expect(page.locator('header')).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
  for (const meny of await page.locator('nav').all()) await expect(meny).toBeHidden();
}

test('the result is printed without navigation, sliders and buttons', async ({ page }) => {
  await page.goto(`${resultat()}#${fragment(variert(8))}`);
  await harTreBaand(page);
  await page.emulateMedia({ media: 'print' });
  await utenMeny(page);
  await harTreBaand(page);
  await expect(page.getByRole('listitem').filter({ hasText: t.fordi }).first()).toBeVisible();
  for (const del of [page.getByRole('slider').first(), page.getByRole('button').first()])
    await expect(del).toBeHidden();
  const ark = await arkene(page);
  expect(ark).toBeGreaterThanOrEqual(1);
  expect(ark).toBeLessThanOrEqual(5);
});

test('the sheet has every statement and the key, on few pages', async ({ page }) => {
  await page.goto('/utdanningstesten/skjema/');
  await page.emulateMedia({ media: 'print' });
  await utenMeny(page);
  for (const p of paastander) {
    const tekst = typeof p.nb === 'string' ? p.nb : p.nb[0];
    await expect(page.getByText(tekst).first()).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: s('ark.noekkel') })).toBeVisible();
  const ark = await arkene(page);
  expect(ark).toBeGreaterThanOrEqual(1);
  expect(ark).toBeLessThanOrEqual(4);
});
