/** A link shows somebody's result and takes nothing from the one who opens it. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Svar } from '../../src/domain/testen/motor/typer.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { delelenke, fragment, harTreBaand, navnI, resultat, svarPaaSiste, ta, variert, venterPaa } from './hjelp.ts';

const t = ordene('testen', 'nb');
const r = ordene('resultatet', 'nb');
const avsender = variert(21);
const mottaker = variert(99).map((s) => (6 - s) as Svar);

/** Takes the test on a device of its own and gives its link. */
async function lagLenke(browser: Browser): Promise<{ lenke: string; navn: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await svarPaaSiste(page, avsender);
  await harTreBaand(page);
  const { pathname, search, hash } = await delelenke(page);
  const navn = await navnI(page, t.passerGodt);
  await context.close();
  return { lenke: pathname + search + hash, navn };
}

async function harEgneSvar(page: Page) {
  await svarPaaSiste(page, mottaker);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
  return navnI(page, t.passerGodt);
}

async function serEgneSvar(page: Page, navn: string[]) {
  await page.goto(resultat());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
  expect(await navnI(page, t.passerGodt)).toEqual(navn);
}

test('on a device without answers: the shared result, and nothing is saved', async ({ page, browser }) => {
  const { lenke, navn } = await lagLenke(browser);
  await page.goto(lenke);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.deltTittel);
  await expect(page.getByText(r.deltNavn)).toBeVisible();
  expect(await navnI(page, t.passerGodt)).toEqual(navn);
  await page.getByRole('slider').first().fill('2');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.deltTittel);
  await page.goto(resultat());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.tomTittel);
  // Made in bokmål, it opens in nynorsk.
  await page.goto(lenke.replace(resultat(), resultat('nn')));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ordene('testen', 'nn').deltTittel);
  await harTreBaand(page, 'nn');
});

test('on a device with answers: they are as before', async ({ page, browser }) => {
  const { lenke, navn } = await lagLenke(browser);
  const egne = await harEgneSvar(page);
  expect(egne).not.toEqual(navn);
  await page.goto(lenke);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.deltTittel);
  expect(await navnI(page, t.passerGodt)).toEqual(navn);
  await page.getByRole('slider').first().fill('2');
  await serEgneSvar(page, egne);
});

test('an unfinished result that somebody shared does not lead into one’s own test', async ({ page }) => {
  const egne = await harEgneSvar(page);
  await page.goto('/');
  await page.goto(`${resultat()}#${fragment(avsender.slice(0, 30))}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.deltTittel);
  await expect(page.getByRole('link', { name: t.fortsett })).toBeHidden();
  await serEgneSvar(page, egne);
});

test('one’s own link is one’s own result, and another’s is read too when it is pasted over it', async ({ page }) => {
  await harEgneSvar(page);
  const lenke = await delelenke(page);
  await page.goto('/');
  await page.goto(lenke.href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
  await page.goto(`${resultat()}#${fragment(avsender)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.deltTittel);
});

const hel = fragment(avsender);
const odelagte = [
  {
    navn: 'mangled',
    hash: hel.slice(0, 10) + (hel.charAt(10) === 'A' ? 'B' : 'A') + hel.slice(11),
    melding: t.lenkeSkadet,
  },
  { navn: 'truncated', hash: hel.slice(0, -6), melding: t.lenkeSkadet },
  { navn: 'endless', hash: hel.repeat(50), melding: t.lenkeSkadet },
  { navn: 'from an edition that nobody knows', hash: `z${hel.slice(1)}`, melding: t.lenkeGammel },
  { navn: 'foreign', hash: ':~:text=hei', melding: '' },
];

test('a link that came to harm says so kindly', async ({ page }) => {
  for (const { navn, hash, melding } of odelagte) {
    await page.goto('/404');
    await page.goto(`${resultat()}#${hash}`);
    await expect(page.getByRole('heading', { level: 1 }), navn).toHaveText(t.tomTittel);
    if (melding) await expect(page.getByText(melding), navn).toBeVisible();
    await expect(page.getByRole('link', { name: t.taTesten, exact: true })).toBeVisible();
  }
  // The test page takes it as kindly.
  await page.goto(`${ta()}#${hel.slice(0, -6)}`);
  await venterPaa(page, 1);
  await expect(page.getByText(t.lenkeSkadet)).toBeVisible();
});

test('a link that came to harm takes nothing from the one who opens it', async ({ page }) => {
  const egne = await harEgneSvar(page);
  for (const { navn, hash, melding } of odelagte) {
    await page.goto('/404');
    await page.goto(`${resultat()}#${hash}`);
    await expect(page.getByRole('heading', { level: 1 }), navn).toContainText(t.dinTittel);
    if (melding) await expect(page.getByText(melding), navn).toBeVisible();
    expect(await navnI(page, t.passerGodt), navn).toEqual(egne);
  }
  await serEgneSvar(page, egne);
});
