/** Filters on the overviews: links that can be sent, and help when nothing fits. */
import { expect, type Page, test } from '@playwright/test';
import { ordbok, oversett } from '../../src/i18n/ordene.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';

const rader = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a.rad') });
/** Every row of the page, also those in a field that is not opened. */
const alleRader = (page: Page) => page.locator('main a.rad');
const status = (page: Page) => page.getByRole('status');

test('a link shows its choice, and a choice becomes a link, in both languages', async ({ page }) => {
  for (const spraak of spraakene) {
    const s = oversett(spraak);
    const o = ordbok('oversikter', spraak);
    const hva = o('utvalg.yrker');
    await page.goto(sti(spraak, '/yrker'));
    const alle = await alleRader(page).count();
    expect(alle).toBeGreaterThan(100);
    // Twelve pictures, and one opens to its own.
    await expect(rader(page)).toHaveCount(0);
    await page.getByRole('heading', { level: 2, name: s('felt.hav') }).tap();
    await expect(rader(page)).not.toHaveCount(0);
    await expect(status(page)).toHaveText(o('utvalg.alle', { av: alle, hva }));

    await page.goto(sti(spraak, '/yrker/#felt=hav'));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([s('felt.hav')]);
    const ihavet = await rader(page).count();
    expect(ihavet).toBeLessThan(alle);
    await expect(status(page)).toHaveText(o('utvalg.viser', { n: ihavet, av: alle, hva }));

    const filtrer = page.getByText(o('utvalg.filtrer'), { exact: true });
    await filtrer.tap();
    await expect(page.getByRole('checkbox', { name: s('felt.hav') })).toBeChecked();
    await page.getByRole('checkbox', { name: o('utvalg.uten.r2') }).check();
    await expect(page).toHaveURL(/#felt=hav&uten=r2$/);
    await page.reload();
    await filtrer.tap();
    await expect(page.getByRole('checkbox', { name: o('utvalg.uten.r2') })).toBeChecked();
    expect(await rader(page).count()).toBeLessThanOrEqual(ihavet);

    await page.getByRole('button', { name: o('utvalg.nullstill') }).tap();
    await expect(rader(page)).toHaveCount(0);
    await expect(page).toHaveURL((url) => url.hash === '');
    await expect(status(page)).toHaveText(o('utvalg.alle', { av: alle, hva }));
  }
});

test('when nothing fits, the page says what to take away; studies can be chosen by place with the keyboard', async ({
  page,
}) => {
  const o = ordbok('oversikter', 'nb');
  await page.goto('/yrker/#felt=luftrom&nivaa=fagskole&fag=kjemi-2');
  await expect(status(page)).toHaveText(o('utvalg.ingen', { hva: o('utvalg.yrker') }));
  await expect(rader(page)).toHaveCount(0);
  const raad = page.getByRole('list', { name: o('utvalg.raad') }).getByRole('button');
  await raad.first().tap();
  await expect(rader(page)).not.toHaveCount(0);
  await expect(raad).toHaveCount(0);
  // The way back from an occupation leads to the same choice.
  const { hash } = new URL(page.url());
  await rader(page).first().getByRole('link').tap();
  await expect(page).toHaveURL(/\/yrker\/[a-z-]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL((url) => url.hash === hash);
  await expect(rader(page)).not.toHaveCount(0);
  await expect(status(page)).toContainText(' av ');
  await page.goto('about:blank');
  await test.step('studies can be chosen by place, with the keyboard alone', async () => {
    const o = ordbok('oversikter', 'nb');
    await page.goto('/utdanninger/');
    const alle = await alleRader(page).count();
    await page
      .locator('summary')
      .filter({ hasText: o('utvalg.filtrer') })
      .press('Enter');
    await page.getByRole('combobox', { name: o('utvalg.sted') }).selectOption({ label: 'Tromsø' });
    await expect(page).toHaveURL(/#sted=tromso$/);
    const iTromso = await rader(page).count();
    expect(iTromso).toBeGreaterThan(0);
    expect(iTromso).toBeLessThan(alle);
    await page.getByRole('checkbox', { name: 'Bachelor' }).press('Space');
    await expect(page).toHaveURL(/#nivaa=bachelor&sted=tromso$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the fields open one by one, and there is no form that does nothing', async ({ page }) => {
    await page.goto('/yrker/#felt=hav');
    expect(await alleRader(page).count()).toBeGreaterThan(100);
    await page.getByRole('heading', { level: 2, name: oversett('nb')('felt.hav') }).tap();
    await expect(rader(page)).not.toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
