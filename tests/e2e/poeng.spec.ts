/** The calculator on the page about realfagspoeng: a sum that is a link. */
import { expect, test } from '@playwright/test';
import { oversikttekster } from '../../src/i18n/oversikter.ts';

const o = oversikttekster('nb');

test('the example on the page, tapped in, and opened again from its address', async ({ page }) => {
  await page.goto('/realfagspoeng/');
  const regner = page.getByRole('region', { name: o('regner.tittel') });
  for (const fag of ['R1', 'R2', 'Fysikk 1', 'Kjemi 1'])
    await regner.getByRole('checkbox', { name: fag, exact: true }).check();
  await expect(regner.getByRole('status')).toContainText('2,5');
  await regner.getByRole('textbox', { name: o('regner.snitt') }).fill('4,2');
  await expect(regner.getByRole('status')).toContainText('44,5');
  await expect(page).toHaveURL(/#fag=r1,r2,fysikk-1,kjemi-1&snitt=4,2$/);
  await page.reload();
  await expect(regner.getByRole('status')).toContainText('44,5');
  await expect(regner.getByRole('checkbox', { name: 'R2', exact: true })).toBeChecked();

  await regner.getByRole('textbox', { name: o('regner.snitt') }).fill('9');
  await expect(regner.getByRole('alert')).toHaveText(o('regner.ugyldig'));
  await expect(regner.getByRole('status')).toContainText('2,5');
});

test('a link with subjects that overlap says what the limit took', async ({ page }) => {
  await page.goto('/nn/realfagspoeng/#fag=r2,s1,s2');
  const nn = oversikttekster('nn');
  const regner = page.getByRole('region', { name: nn('regner.tittel') });
  await expect(regner.getByRole('status')).toContainText('1,5');
  await expect(regner.getByRole('listitem').filter({ hasText: nn('regner.takFag', { uten: '2' }) })).toBeVisible();
  await expect(regner.getByRole('listitem').filter({ hasText: nn('regner.rOgS') })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table and the example answer', async ({ page }) => {
    await page.goto('/realfagspoeng/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByText('44,5')).toBeVisible();
  });
});
