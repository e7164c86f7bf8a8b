/** Two share links beside each other: a pupil and a parent, on one phone. */
import { expect, test } from '@playwright/test';
import type { Svar } from '../../src/domain/testen/motor/typer.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { sti } from '../../src/i18n/spraak.ts';
import { fragment, harTreBaand, holdKode, resultat, svarPaaSiste, variert } from './hjelp.ts';

const t = ordene('testen', 'nb');
const p = ordene('sammen', 'nb');
const sammen = sti('nb', '/utdanningstesten/sammen');
const egne = variert(21);
const andres = variert(99).map((s) => (6 - s) as Svar);
const lenke = (svar: readonly Svar[]) => `https://stemutdanning.no${resultat()}?delt#${fragment(svar)}`;

test('from one’s own result, with the other’s link pasted: what both like, where they part, both lists', async ({
  page,
}) => {
  await svarPaaSiste(page, egne);
  await harTreBaand(page);
  await page.getByRole('link', { name: t.sammenLenke }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(p.parTittel);
  await expect(page.getByText(p.parMangler)).toBeVisible();
  await page.getByRole('textbox', { name: p.parAndre }).fill(`Se her: ${lenke(andres)} hilsen mamma`);
  for (const tittel of [p.parBegge, p.parUlike, p.parSlik, p.parLaere, p.parFelles]) {
    await expect(page.getByRole('heading', { level: 2, name: tittel })).toBeVisible();
  }
  const [forste, andre] = ['Første', 'Andre'].map((navn) => page.getByRole('region', { name: new RegExp(navn) }));
  expect(await forste?.getByRole('link').count()).toBe(6);
  expect(await andre?.getByRole('link').count()).toBe(6);
  // The address holds both, so that it can be reloaded, and the device still holds only its own.
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: p.parFelles })).toBeVisible();
  await page.goto(resultat());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
});

test('a link pasted before the code has come is read when it comes, and a broken one keeps the other half', async ({
  page,
}) => {
  const slipp = await holdKode(page);
  await page.goto(`${sammen}#${fragment(egne)}~`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres));
  slipp();
  await expect(page.getByRole('heading', { level: 2, name: p.parUlike })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${fragment(egne)}~${fragment(andres)}$`));
  await page.goto('about:blank');
  await test.step('a broken link says so and keeps the other half', async () => {
    await page.goto(`${sammen}#${fragment(egne)}~`);
    await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres).slice(0, -5));
    await expect(page.getByText(p.parSkadet)).toBeVisible();
    await expect(page.getByText(p.parKlar)).toBeVisible();
    await page.getByRole('textbox', { name: p.parAndre }).fill(lenke(andres));
    await expect(page.getByRole('heading', { level: 2, name: p.parUlike })).toBeVisible();
  });
});
