/** An occupation answers «can I?» from the subjects one has asked Fagsjekken to remember. */
import { expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';

const r = ordene('fagsjekkenMer', 'nb');
const y = ordene('yrket', 'nb');

const kanJeg = (page: Page) =>
  page.getByRole('list', { name: y.stripe }).getByRole('listitem').filter({ hasText: y.kanJeg });

test('the door, then yes or not yet from remembered subjects, and the door again when they are deleted', async ({
  page,
}) => {
  await page.goto('/yrker/lege/');
  await expect(kanJeg(page)).toContainText(y.prov);
  await kanJeg(page).getByRole('link').tap();
  await expect(page).toHaveURL(/\/fagsjekken\/#vil=yrke\.lege$/);

  await page.goto('/fagsjekken/#har=1t,r1,fysikk-1');
  await page.getByRole('button', { name: r.husk }).tap();
  await expect(page.getByRole('button', { name: r.glem })).toBeVisible();
  await page.goto('/yrker/lege/');
  await expect(kanJeg(page)).toContainText(y.nei);
  await expect(kanJeg(page)).toContainText(y.neiUnder);

  // A tap more is remembered too, and what the page says follows.
  await page.goto('/fagsjekken/#vil=yrke.lege');
  for (const fag of ['Kjemi 1', 'Kjemi 2']) await page.getByRole('button', { name: fag, exact: true }).tap();
  await expect(page.getByRole('button', { name: r.glem })).toBeVisible();
  await page.goto('/yrker/lege/');
  await expect(kanJeg(page)).toContainText(y.jaUnder);

  await page.goto('/fagsjekken/');
  await page.getByRole('button', { name: r.glem }).tap();
  await page.goto('/yrker/lege/');
  await expect(kanJeg(page)).toContainText(y.prov);
});
