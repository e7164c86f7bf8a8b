import { expect, test } from '@playwright/test';
import { kampanjefiler } from '../fixtures/innhold.ts';

for (const { id, data } of kampanjefiler) {
  test(`/k/${id} fører til fortellingen, uten spor i adressen og uten å stå i veien tilbake`, async ({ page }) => {
    const fortelling = `${data.maalform === 'nn' ? '/nn' : ''}/x-faktor/${data.fortelling}/`;
    await page.goto('/personvern/');
    await page.goto(`/k/${id}?ttclid=E.C.P.1&utm_source=tiktok`);
    await expect(page).toHaveURL(fortelling);
    await expect(page.getByRole('slider').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/personvern/');
  });
}
