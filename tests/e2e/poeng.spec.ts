/** The calculator on the page about realfagspoeng, and «Kommer jeg inn?»: sums that are links. */
import { expect, test } from '@playwright/test';
import { ordbok, ordene } from '../../src/i18n/ordene.ts';

const o = ordbok('oversikter', 'nb');

test('sums that are links: the example of realfagspoeng, and from grades to points of both years and a study', async ({
  page,
}) => {
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
  await page.goto('about:blank');
  await test.step('from grades to points of both years, a study, what would have happened, and a link that holds it all', async () => {
    await page.goto('/kommer-jeg-inn/');
    const inn = ordene('kommerInn', 'nb');
    await expect(page.locator('[data-klar]')).toBeVisible();
    await page.getByRole('textbox', { name: inn.foedt }).fill('2008');
    await page.getByRole('button', { name: inn.tellSelv }).click();
    await page.getByText(inn.lim).click();
    await page.getByRole('textbox', { name: inn.lim }).fill('Norsk 5 4\nMatematikk R1 5\nFysikk 1 4');
    await page.getByRole('button', { name: inn.limKnapp }).click();
    for (const fag of ['R1', 'R2', 'Fysikk 1']) await page.getByRole('button', { name: fag, exact: true }).click();
    const kort = (aar: number) => page.locator('.poengkort', { hasText: String(aar) });
    await expect(kort(2027)).toContainText('47');
    await expect(kort(2028)).toContainText('46');
    await page.getByRole('searchbox').fill('ingeniør bygg trondheim ntnu');
    const studium = page.locator('.studiekort').first();
    await expect(studium).toContainText('49,3');
    await expect(studium).toContainText(inn.ute);
    await studium.getByRole('button').click();
    await expect(page).toHaveURL(/k=2x4,2x5&fag=r1,r2,fysikk-1&st=194675$/);
    await page.reload();
    await expect(page.locator('.studiekort').first()).toContainText('49,3');
    await expect(kort(2028)).toContainText('46');
  });
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
