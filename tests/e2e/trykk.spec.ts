/** On paper: the result to show a counsellor, and the test as a sheet. */
import { expect, test } from '@playwright/test';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
import { fragment, harTreBaand, paastander, resultat, variert } from './hjelp.ts';
import { arkene, utenMeny } from './papir.ts';

const t = ordene('testen', 'nb');
const s = oversett('nb');

test('the result is printed without navigation, sliders and buttons, and the sheet has every statement and the key', async ({
  page,
}) => {
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
  await page.emulateMedia({ media: 'screen' });
  await test.step('the sheet has every statement and the key, on few pages', async () => {
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
});
