/** Somebody who answers the same to all gets a page that helps, never an empty one. */
import { expect, test } from '@playwright/test';
import { testtekster } from '../../src/i18n/testen.ts';
import { harTreBaand, paastander, svarPaaSiste } from './hjelp.ts';

const t = testtekster('nb');

for (const svar of [1, 3, 5] as const) {
  test(`${svar} to everything: three bands, and a friendly word`, async ({ page }) => {
    await svarPaaSiste(
      page,
      paastander.map(() => svar),
    );
    await page.getByRole('link', { name: t.seResultat }).tap();
    await harTreBaand(page);
    await expect(page.getByText(t.hjelpFlat)).toBeVisible();
    await expect(page.getByText(t.hjelpEkstrem)).toBeHidden();
  });
}

test('only the ends of the scale: three bands, and a word about the scale', async ({ page }) => {
  const svar = paastander.map((p) => (['liv-helse', 'stoffer', 'bygg', 'jord-hav'].includes(p.maaler) ? 5 : 1));
  await svarPaaSiste(page, svar);
  await page.getByRole('link', { name: t.seResultat }).tap();
  await harTreBaand(page);
  await expect(page.getByText(t.hjelpEkstrem)).toBeVisible();
});

test('the friendly word leads to help for just that', async ({ page }) => {
  await svarPaaSiste(
    page,
    paastander.map(() => 3),
  );
  await page.getByRole('link', { name: t.seResultat }).tap();
  await page.getByRole('link', { name: t.hjelpMer }).tap();
  await expect(page).toHaveURL(/\/utdanningstesten\/hjelp\/#flat$/);
  await expect(page.locator('#flat')).toBeInViewport();
});
