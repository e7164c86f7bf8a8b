import { expect, test } from '@playwright/test';
import { fortellingsadresser as fortellinger } from '../bygg/dist.ts';

test('the first picture of a story needs one request, whatever becomes of the others', async ({ page }) => {
  await page.route('**/*', (rute) => (rute.request().resourceType() === 'document' ? rute.continue() : rute.abort()));
  expect(fortellinger.length).toBeGreaterThan(1);
  for (const adresse of fortellinger) {
    await page.goto(adresse);
    await expect(page.getByRole('main').getByRole('img').first(), adresse).toBeInViewport({ ratio: 0.9 });
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), adresse)
      .toBe(1);
  }
});
