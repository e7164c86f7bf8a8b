/** The map's lists put the nearest place first, and the model of science capital can be read from both ends. */
import { expect, type Page, test } from '@playwright/test';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { ordbok } from '../../src/i18n/ordene.ts';
import { bokmaal } from '../fixtures/innhold.ts';

const ent3r = bokmaal.tiltak.find((t) => t.id === 'ent3r')?.data;
const liste = (page: Page, navn: string) => page.getByRole('list', { name: navn, exact: true }).getByRole('listitem');

test('a town is named, and the nearest place comes first with its distance, in both languages', async ({ page }) => {
  for (const spraak of spraakene) {
    const t = ordbok('tiltak', spraak);
    const tittel = ent3r?.kart?.tittel[spraak] ?? '';
    await page.goto(sti(spraak, '/laerere-radgivere-foreldre/ent3r'));
    const steder = liste(page, tittel);
    await expect(steder).toHaveCount(16);
    await expect(steder.first()).toContainText('Tromsø');
    await page.getByLabel(t('velg')).selectOption('Bodø');
    await expect(steder.first()).toContainText('Narvik');
    await expect(steder.first()).toContainText(t('km', { n: 180 }));
    await expect(page.getByRole('status').filter({ hasText: 'Narvik' })).toContainText(t('km', { n: 180 }));
    await page.getByLabel(t('velg')).selectOption('Trondheim');
    await expect(steder.first()).toContainText(t('her'));
    await page.getByLabel(t('velg')).selectOption(t('velgTom'));
    await expect(steder.first()).toContainText('Tromsø');
    await expect(steder.first()).not.toContainText('km');
  }
});

test('a factor is chosen with the keyboard, and only what strengthens it is left', async ({ page }) => {
  await page.goto('/laerere-radgivere-foreldre/realfagskapital/');
  const t = ordbok('tiltak', 'nb');
  const velgriktig = page.getByRole('heading', { name: 'Velgriktig', exact: true });
  await expect(velgriktig).toBeVisible();
  await page.getByRole('radio', { name: t('alle') }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: t('kunnskap') })).toBeChecked();
  await expect(velgriktig).toBeHidden();
  await expect(page.getByRole('heading', { name: 'ENT3R', exact: true })).toBeVisible();
  // From the other end: the factor's own list leads to a measure even when the choice hides it.
  await page.getByRole('link', { name: 'Velgriktig', exact: true }).first().tap();
  await expect(velgriktig).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the places are there from north to south, and nothing asks for a choice that would do nothing', async ({
    page,
  }) => {
    await page.goto('/laerere-radgivere-foreldre/vitensentre/');
    const navn = bokmaal.tiltak.find((t) => t.id === 'vitensentre')?.data.kart?.tittel.nb ?? '';
    await expect(liste(page, navn)).toHaveCount(14);
    await expect(liste(page, navn).first()).toContainText('Nordnorsk vitensenter');
    await expect(liste(page, navn).last()).toContainText('Arendal');
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.getByRole('img').first()).toBeVisible();
  });
});
