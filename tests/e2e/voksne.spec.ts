/** The adults' doors: few taps to what they came for, and paper that is one page where one page is promised. */
import { expect, type Page, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { timeplaner } from '../fixtures/innhold.ts';
import { arkene, farger, utenMeny } from './papir.ts';

const doera = '/laerere-radgivere-foreldre';
const guiden = `${doera}/utdanningstesten`;
const s = oversett('nb');

/** The page as it comes out of the printer: no navigation, greys only, one page. */
async function ettArk(page: Page, adresse: string) {
  await page.goto(adresse);
  await page.emulateMedia({ media: 'print' });
  await utenMeny(page);
  expect(await farger(page), `${adresse} is grey`).toEqual([]);
  expect(await arkene(page), `${adresse} is one page`).toBe(1);
}

for (const spraak of spraakene) {
  const t = ordene('voksne', spraak);

  test(`a teacher has a sheet in the printer after two taps, in ${spraak}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-skrevet', '');
    });
    await page.goto(sti(spraak, doera));
    await page.getByRole('link', { name: t.laerer.elevark }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ordene('ark', spraak).elev.tittel);
    await page.getByRole('button', { name: t.skrivUt }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-skrevet', '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: t.skrivUt })).toBeHidden();
  });
}

test('sheets and lesson plans are one grey page each, in both languages', async ({ page }) => {
  test.slow();
  for (const spraak of spraakene)
    for (const navn of ['ark-elev', 'ark-laerer', ...timeplaner.map((p) => p.id)])
      await ettArk(page, sti(spraak, `${guiden}/${navn}`));
});

test('a parent reaches the rule for a doctor in three actions, a counsellor a source in two', async ({ page }) => {
  const t = ordene('voksne', 'nb').forelder;
  await page.goto(sti('nb', doera));
  await page.getByRole('searchbox', { name: t.felt }).fill('lege');
  await page.getByRole('button', { name: t.finn }).tap();
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: /^Lege/ }).first().tap();
  const kort = page.getByRole('region', { name: s('kort.tittel') });
  await expect(kort).toContainText(/R1.*Fysikk 1/);
  await expect(kort.getByRole('link', { name: 'MEROD' })).toHaveAttribute('href', '/kravkoder/merod/');
  await test.step('a counsellor goes from a code to its source in two actions', async () => {
    const t = ordene('raadgiver', 'nb');
    await page.goto(sti('nb', `${doera}/radgiver`));
    const rad = page.getByRole('table', { name: t.sikkert }).getByRole('row').filter({ hasText: 'HING' });
    // The source stands beside the code, and again on the code's own page.
    await expect(rad.locator('a[href^="https:"]')).toBeVisible();
    await expect(rad).toContainText(t.so);
    await rad.getByRole('link', { name: 'HING' }).tap();
    const kilder = page.getByRole('region', { name: s('kilder'), exact: true });
    await expect(kilder.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  });
});

test('every requirement is one grey page on paper, in both languages', async ({ page }) => {
  test.setTimeout(240_000);
  const koder = readdirSync('content/kravkoder').flatMap((f) => (f.endsWith('.mdx') ? [f.slice(0, -4)] : []));
  expect(koder.length).toBeGreaterThanOrEqual(39);
  for (const spraak of spraakene) for (const kode of koder) await ettArk(page, sti(spraak, `/kravkoder/${kode}`));
});
