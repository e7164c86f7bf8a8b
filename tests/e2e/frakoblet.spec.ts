/** A lesson without a network: prepared by a button, and the result kept by the first answer. */
import { expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { sti } from '../../src/i18n/spraak.ts';
import { sagtStorrelse } from '../../src/content/timen/sett.ts';
import { harTreBaand, her, resultat, sett, svarPaa, ta, variert } from './hjelp.ts';

test.use({ serviceWorkers: 'allow' });

const t = ordene('timen', 'nb');
const mb = String(sagtStorrelse).replace('.', ',');
const buffere = (page: Page) => page.evaluate(() => caches.keys());
const ferdige = (page: Page) =>
  page.evaluate(async () => {
    const navn = await caches.keys();
    const merker = await Promise.all(navn.map(async (n) => (await caches.open(n)).match('/timen/ferdig')));
    return navn.filter((_, i) => merker[i]).map((n) => n.replace(/-[^-]+$/, ''));
  });

test('after «Gjør klar til timen» the lesson works with the network gone, and it can be taken away', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(sti('nb', '/klasse'));
  expect(await buffere(page)).toEqual([]);
  await page.getByRole('button', { name: sett(t.knapp, { mb }) }).tap();
  await expect(page.getByText(t.klar)).toBeVisible({ timeout: 60_000 });
  expect(await ferdige(page)).toEqual(['timen-nb']);

  await context.setOffline(true);
  await page.getByRole('link', { name: ordene('klasse', 'nb').start }).tap();
  await svarPaa(page, variert(7));
  await harTreBaand(page);
  expect(her(page)).toBe(resultat());
  const yrke = page.getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link').first();
  const adresse = (await yrke.getAttribute('href')) ?? '';
  for (const skrevet of [adresse, adresse.replace(/\/$/, '')]) {
    await page.goto(skrevet);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(her(page)).toBe(skrevet);
  }
  // Fagsjekken's lower half comes from a file of its own.
  await page.goto('/fagsjekken/#har=1t,r1');
  await expect(page.getByRole('heading', { name: ordene('fagsjekkenMer', 'nb').ettTil })).toBeVisible();
  await page.goto('/kommer-jeg-inn/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.goto('/om/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');

  await context.setOffline(false);
  await page.goto('/personvern/');
  await expect(page.getByRole('listitem').filter({ hasText: t.ligger.testen })).toBeVisible();
  await page.getByRole('button', { name: t.ligger.slett }).tap();
  await expect(page.getByText(t.ligger.slettet)).toBeFocused();
  expect(await buffere(page)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, window.name])).toEqual([0, '']);
});

test('the first answer keeps the result, so the network may fall out in the middle of the test', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(ta());
  const svar = variert(11);
  await svarPaa(page, svar.slice(0, 1));
  await expect.poll(() => ferdige(page)).toEqual(['timen-resultat-nb']);
  await context.setOffline(true);
  await svarPaa(page, svar.slice(1), { fra: 2 });
  await harTreBaand(page);
  expect(her(page)).toBe(resultat());
  await page.reload();
  await harTreBaand(page);
});
