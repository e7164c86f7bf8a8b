/** The result narrowed to a field and a level, and widened again. */
import { expect, test } from '@playwright/test';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
import { alleYrker } from '../fixtures/testen.ts';
import { fragment, harTreBaand, navnI, resultat, sett, treffI, variert } from './hjelp.ts';

const t = ordene('testen', 'nb');
const s = oversett('nb');

test('a field and a level narrow the list, and say so where nothing is left', async ({ page }) => {
  await page.goto(`${resultat()}#${fragment(variert(7))}`);
  await harTreBaand(page);
  const foer = await navnI(page, t.passerGodt);
  const felt = page.getByRole('combobox', { name: t.filterFelt });
  const nivaa = page.getByRole('combobox', { name: t.filterNivaa });

  // The filter is folded away until one asks for it, and stays open while something is chosen.
  await expect(felt).toBeHidden();
  await page.locator('summary').filter({ hasText: t.filterTittel }).tap();
  await felt.selectOption({ label: s('felt.hav') });
  const iHav = alleYrker.filter((y) => y.felt === 'hav');
  await expect(page.getByText(sett(t.filterFlere, { n: iHav.length }))).toBeVisible();
  for (const treff of await treffI(page, t.passerGodt).all()) await expect(treff).toContainText(s('felt.hav'));

  // There is such a pair of field and level as long as no field has every level.
  const tomt = alleYrker.find(
    (y) => y.felt !== 'hav' && !alleYrker.some((z) => z.felt === y.felt && z.nivaa.includes('doktorgrad')),
  );
  expect(tomt).toBeDefined();
  await felt.selectOption(tomt?.felt ?? '');
  await nivaa.selectOption({ label: s('nivaa.doktorgrad') });
  await expect(page.getByText(t.filterIngen)).toBeVisible();
  await page.getByRole('button', { name: t.filterNullstill }).tap();
  expect(await navnI(page, t.passerGodt)).toEqual(foer);
});
