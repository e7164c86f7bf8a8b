/** A script or a piece of the index that does not come: the visitor is told, has a way on, and gets it when the network is back. */
import { expect, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { fragment, resultat, ta, variert } from './hjelp.ts';

const o = ordene('minTest', 'nb');
const t = ordene('side', 'nb');

test('en øy som ikke kommer, sier fra og virker når nettet er tilbake, med svarene i behold', async ({ page }) => {
  const svar = fragment(variert(3).slice(0, 12));
  for (const [sti, fil, vei] of [
    ['/fagsjekken/#har=r1', /_astro\/Fagsjekken/, o.oyKrav],
    // Its data are a file of their own.
    ['/fagsjekken/#har=r1', /fagsjekken\/pakke/, o.oyKrav],
    ['/kommer-jeg-inn/#fag=r1', /_astro\/Kommerinn/, o.oyGrenser],
    ['/sammenlign/#yrker=lege', /_astro\/.*js/, o.oyLister],
    // As after a deploy: the piece that the open page asks for is gone.
    [`${ta()}#${svar}`, /_astro\/Testen/, o.oyPapir],
    [`${resultat()}#${svar}`, /_astro\/Resultat/, o.oyPapir],
  ] as const) {
    await page.goto('about:blank');
    await page.route(fil, (rute) => rute.fulfill({ status: 404 }));
    await page.goto(sti);
    const vakt = page.getByRole('alert').filter({ hasText: o.oyFeil });
    await expect(vakt, sti).toBeVisible({ timeout: 20_000 });
    await expect(vakt.getByRole('link', { name: vei })).toBeVisible();
    await page.unroute(fil);
    await vakt.getByRole('button', { name: o.oyIgjen }).click();
    await expect(page.locator('astro-island[ssr], sammen-ligning:not(:defined)')).toHaveCount(0);
    await expect(vakt).toBeHidden();
    expect(new URL(page.url()).hash, sti).toContain(sti.split('#')[1] ?? '');
  }
});

test('en bit av søkeindeksen som ikke kommer, er ikke «ingen treff», og neste søk finner', async ({ page }) => {
  await page.goto('/sok/');
  await page.route(/\.pf_index/, (rute) => rute.abort());
  const felt = page.getByRole('searchbox');
  await felt.fill('lege');
  const status = page.getByRole('status');
  await expect(status).toHaveText(t['sok.feil']);
  await page.unroute(/\.pf_index/);
  // By itself when the network is back, and by the next search.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('link', { name: /^Lege/ }).first()).toBeVisible();
  await felt.fill('leger');
  await expect(page.getByRole('link', { name: /^Lege/ }).first()).toBeVisible();

  // The element's own script does not come: the page says so without any script.
  await page.route(/_astro\/.*\.js/, (rute) => rute.abort());
  await page.goto('/sok/?q=lege');
  await expect(page.getByText(o.oyFeil)).toBeVisible({ timeout: 15_000 });
  await page.unroute(/_astro\/.*\.js/);
  await page.getByRole('link', { name: o.oyIgjen }).click();
  await expect(page.getByRole('link', { name: /^Lege/ }).first()).toBeVisible();
  await expect(page.getByText(o.oyFeil)).toBeHidden();
});
