/** Somebody who answers the same to all gets a page that helps, never an empty one. */
import { expect, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import type { Svar } from '../../src/domain/testen/motor/typer.ts';
import { harTreBaand, paastander, svarPaaSiste } from './hjelp.ts';

const t = ordene('testen', 'nb');

const baresvar = (svar: Svar) => paastander.map(() => svar);
const endene = paastander.map((p): Svar => (['liv-helse', 'stoffer', 'bygg', 'jord-hav'].includes(p.maaler) ? 5 : 1));

test('the same to everything, or only the ends of the scale: three bands, and a friendly word with help', async ({
  page,
}) => {
  for (const [svar, sies, tier] of [
    [endene, t.hjelpEkstrem, t.hjelpFlat],
    [baresvar(1), t.hjelpFlat, t.hjelpEkstrem],
    [baresvar(5), t.hjelpFlat, t.hjelpEkstrem],
    [baresvar(3), t.hjelpFlat, t.hjelpEkstrem],
  ] as const) {
    // Each on a device where nothing lies.
    await page.goto('/404');
    await page.evaluate(() => localStorage.clear());
    await svarPaaSiste(page, svar);
    await harTreBaand(page);
    await expect(page.getByText(sies)).toBeVisible();
    await expect(page.getByText(tier)).toBeHidden();
  }
  await page.getByRole('link', { name: t.hjelpMer }).tap();
  await expect(page).toHaveURL(/\/utdanningstesten\/hjelp\/#flat$/);
  await expect(page.locator('#flat')).toBeInViewport();
});
