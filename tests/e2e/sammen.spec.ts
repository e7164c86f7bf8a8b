/** Two share links beside each other: a pupil and a parent, on one phone. */
import { expect, test } from '@playwright/test';
import type { Svar } from '../../src/domain/utdanningstesten/typer.ts';
import { sammentekster } from '../../src/i18n/sammen.ts';
import { sti } from '../../src/i18n/spraak.ts';
import { testtekster } from '../../src/i18n/testen.ts';
import { fragment, harTreBaand, holdKode, resultat, svarPaaSiste, variert } from './hjelp.ts';

const t = testtekster('nb');
const p = sammentekster('nb');
const sammen = sti('nb', '/utdanningstesten/sammen');
const egne = variert(21);
const andres = variert(99).map((s) => (6 - s) as Svar);
const lenke = (svar: readonly Svar[]) => `https://stemutdanning.no${resultat()}?delt#${fragment(svar)}`;

test('from one’s own result, with the other’s link pasted: what both like, where they part, both lists', async ({
  page,
}) => {
  await svarPaaSiste(page, egne);
  await page.getByRole('link', { name: t.seResultat }).tap();
  await harTreBaand(page);
  await page.getByRole('link', { name: t.sammenLenke }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(p.parTittel);
  await expect(page.getByText(p.parMangler)).toBeVisible();
  await page.getByRole('textbox', { name: p.parAndre }).fill(`Se her: ${lenke(andres)} hilsen mamma`);
  for (const tittel of [p.parBegge, p.parUlike, p.parFelles]) {
    await expect(page.getByRole('heading', { level: 2, name: tittel })).toBeVisible();
  }
  const [foerste, andre] = ['Første', 'Andre'].map((navn) => page.getByRole('region', { name: new RegExp(navn) }));
  expect(await foerste?.getByRole('link').count()).toBe(6);
  expect(await andre?.getByRole('link').count()).toBe(6);
  // The address holds both, so that it can be reloaded, and the device still holds only its own.
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: p.parFelles })).toBeVisible();
  await page.goto(resultat());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
});

test('a link that is pasted before the code has come, is read when it comes', async ({ page }) => {
  const slipp = await holdKode(page);
  await page.goto(`${sammen}#${fragment(egne)}~`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres));
  slipp();
  await expect(page.getByRole('heading', { level: 2, name: p.parUlike })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${fragment(egne)}~${fragment(andres)}$`));
});

test('a broken link says so and keeps the other half', async ({ page }) => {
  await page.goto(`${sammen}#${fragment(egne)}~`);
  await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres).slice(0, -5));
  await expect(page.getByText(p.parSkadet)).toBeVisible();
  await expect(page.getByText(p.parKlar)).toBeVisible();
  await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres));
  await expect(page.getByRole('heading', { level: 2, name: p.parUlike })).toBeVisible();
});
