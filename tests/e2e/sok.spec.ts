import { expect, type Page, test } from '@playwright/test';
import { bokmaal } from '../fixtures/innhold.ts';
import type { Rad } from '../fixtures/sok/adresser.ts';
import { forstTreff, soketabellNb } from '../fixtures/sok/bokmaal.ts';
import { soketabellNn } from '../fixtures/sok/nynorsk.ts';
import { ordliste } from '../fixtures/sok/ordliste.ts';
import { ordlisteFag } from '../fixtures/sok/ordlisteFag.ts';
import { soketabellVoksneNb, soketabellVoksneNn } from '../fixtures/sok/voksne.ts';
import { sporsmaal } from '../fixtures/sporsmaal.ts';

interface Sokefelt extends HTMLElement {
  finn(sporring: string): Promise<{ url: string }[]>;
}

/** Asks the search box itself, without the interface, and gives the addresses as the table writes them. */
async function finnAlle(page: Page, sporringer: string[]): Promise<string[][]> {
  await page.waitForFunction(() => customElements.get('sok-felt'));
  const svar = await page.evaluate(async (alle) => {
    const felt = document.querySelector<Sokefelt>('sok-felt');
    if (!felt) throw new Error('Siden har ikke noe søkefelt');
    return Promise.all(alle.map(async (s) => (await felt.finn(s)).map((t) => t.url)));
  }, sporringer);
  return svar.map((treff) => treff.map((url) => url.replace(/^\/nn(?=\/)/, '').replace(/(?<=.)\/$/, '')));
}

/** One line for each query whose page is not among the first `antall` hits. */
async function feilene(page: Page, tabell: readonly Rad[], antall: number): Promise<string[]> {
  const svar = await finnAlle(
    page,
    tabell.map(([sporring]) => sporring),
  );
  return tabell.flatMap(([sporring, ...sider], i) => {
    const treff = svar[i] ?? [];
    if (treff.slice(0, antall).some((url) => sider.includes(url))) return [];
    return [
      `«${sporring}» gir ${treff.slice(0, 4).join(' ') || 'ingen treff'}, ikke ${sider.slice(0, 3).join(' eller ')}`,
    ];
  });
}

/** The whole questions of one language, each with the pages that answer it. */
const heleSporsmaal = (spraak: 'nb' | 'nn') => sporsmaal.map((s): Rad => [s[spraak], s.side, ...(s.ellers ?? [])]);

/** Every page by its own name. */
function sidenavn(): Rad[] {
  const { fag, kravkoder, utdanninger, yrker, veier } = bokmaal;
  return Object.entries({ fag, kravkoder, utdanninger, yrker, 'veien-videre': veier }).flatMap(([sted, liste]) =>
    liste.map(({ id, data }): Rad => [data.tittel, `/${sted}/${id}`]),
  );
}

for (const [navn, adresse, tabell] of [
  ['bokmål', '/sok/', [...ordlisteFag, ...ordliste, ...soketabellNb, ...soketabellVoksneNb, ...heleSporsmaal('nb')]],
  ['nynorsk', '/nn/sok/', [...soketabellNn, ...soketabellVoksneNn, ...heleSporsmaal('nn')]],
] as const) {
  test(`hvert ord, hvert spørsmål og hvert navn finner siden sin, og tull ingen, på ${navn}`, async ({ page }) => {
    test.slow();
    await page.goto(adresse);
    expect(await feilene(page, tabell, 3)).toEqual([]);
    expect(await feilene(page, forstTreff, 1)).toEqual([]);
    if (adresse === '/sok/') expect(await feilene(page, sidenavn(), 3)).toEqual([]);
    expect(await finnAlle(page, ['xyzzy', 'qwertyuiop', '???'])).toEqual([[], [], []]);
  });
}

test.describe('uten berøringsskjerm', () => {
  test.use({ hasTouch: false });

  test('fra toppen av siden til et treff med tastaturet alene', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Søk' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/?$/);
    await page.waitForFunction(() => customElements.get('sok-felt'));

    const felt = page.getByRole('searchbox', { name: 'Hva leter du etter?' });
    await felt.focus();
    await page.keyboard.type('R1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^\d+ treff$/);
    await expect(page).toHaveURL(/\?q=R1$/);

    const treff = page.locator('sok-felt ol a');
    await page.keyboard.press('ArrowDown');
    await expect(treff.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(treff.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(felt).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(treff.nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fag\/r1\/?$/);

    await page.goBack();
    await expect(felt).toHaveValue('R1');
    await expect(treff.first()).toContainText('R1');
  });
});

test('tilbake og fram går mellom søkene', async ({ page }) => {
  await page.goto('/sok/?q=kjemi');
  const felt = page.getByRole('searchbox');
  const forste = page.locator('sok-felt ol a').first();
  await expect(felt).toHaveValue('kjemi');
  await expect(forste).toContainText(/kjemi/i);

  await felt.fill('geolog');
  await expect(forste).toContainText(/geolog/i);
  await expect(page).toHaveURL(/\?q=geolog$/);
  await page.goBack();
  await expect(felt).toHaveValue('kjemi');
  await expect(forste).toContainText(/kjemi/i);
  await page.goForward();
  await expect(felt).toHaveValue('geolog');
  await expect(forste).toContainText(/geolog/i);
});

test('et tomt svar hjelper videre', async ({ page }) => {
  await page.goto('/sok/?q=xyzzy');
  await expect(page.getByRole('status')).toHaveText('Ingen treff på «xyzzy».');
  const oversikter = page.getByRole('navigation', { name: /begynn her/ });
  for (const navn of ['Fag', 'Opptakskrav', 'Yrker', 'Yrker utenfor realfag']) {
    await expect(oversikter.getByRole('link', { name: navn, exact: true })).toBeVisible();
  }
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page).toHaveURL(/\/sok\/?$/);
});

test('søket hentes først når det brukes, veier lite og sender ingenting av det som skrives', async ({ page }) => {
  const hentet: string[] = [];
  const vekter: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    hentet.push(request.url());
    if (request.url().includes('/pagefind/')) vekter.push(request.sizes().then((s) => s.responseBodySize));
  });
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  expect(hentet.filter((url) => url.includes('/pagefind/'))).toEqual([]);

  await page.getByRole('searchbox').fill('fysikk');
  await expect(page.locator('sok-felt ol a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const byte = (await Promise.all(vekter)).reduce((a, b) => a + b, 0);
  test.info().annotations.push({ type: 'vekt', description: `${Math.round(byte / 1000)} kB før første treff` });
  expect(byte).toBeLessThan(150_000);
  expect(hentet.filter((url) => /fysikk/i.test(url) || !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});
