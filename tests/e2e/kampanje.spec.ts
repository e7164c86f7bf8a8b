import { expect, test } from '@playwright/test';
import { kampanjefiler } from '../fixtures/innhold.ts';

test('/k/<kode> fører til fortellingen, uten spor i adressen og uten å stå i veien tilbake', async ({ page }) => {
  for (const { id, data } of kampanjefiler) {
    if (data.landing !== 'fortelling') continue;
    const fortelling = `${data.maalform === 'nn' ? '/nn' : ''}/x-faktor/${data.fortelling ?? ''}/`;
    const spor = [
      'ttclid=E.C.P.1',
      'ScCid=a-b',
      'fbclid=IwAR0',
      'gclid=x&gbraid=0A',
      'utm_source=tiktok&utm_medium=cpc',
    ];
    for (const kanal of ['', ...data.kanaler.map((k) => `/${k}`)])
      for (const et of spor) {
        await page.goto(`/k/${id}${kanal}?${et}`);
        await expect(page).toHaveURL(fortelling);
      }
    // Back leads to where one came from: neither the short address nor the one with traces stands between.
    await page.goto('/personvern/');
    await page.goto(`/k/${id}?${spor[0] ?? ''}`);
    await expect(page).toHaveURL(fortelling);
    await expect(page.getByRole('slider').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/personvern/');
  }
});
