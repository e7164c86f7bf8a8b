/** What is kept, where, and that nothing leaves the device. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { oversett } from '../../src/i18n/oversett.ts';
import { testtekster } from '../../src/i18n/testen.ts';
import {
  antall,
  fragment,
  harTreBaand,
  knapp,
  resultat,
  svarPaa,
  svarPaaSiste,
  svarTil,
  ta,
  variert,
  venterPaa,
} from './hjelp.ts';

const t = testtekster('nb');
const s = oversett('nb');
const svar = variert(3);
const femten = svar.slice(0, 15);

const lager = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** As in an in-app browser that refuses: reading the property itself throws. */
const nektLager = (context: BrowserContext) =>
  context.addInitScript(() => {
    const nekt = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: nekt });
    Object.defineProperty(window, 'sessionStorage', { get: nekt });
  });

async function ser15Svar(page: Page) {
  await venterPaa(page, 16);
  await page.getByRole('button', { name: t.tilbake }).tap();
  await venterPaa(page, 15);
  await expect(knapp(page, 15, femten[14] ?? 3)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: t.tilbake }).tap();
  await expect(knapp(page, 14, femten[13] ?? 3)).toHaveAttribute('aria-pressed', 'true');
}

test('a reload in the middle loses nothing', async ({ page }) => {
  await page.goto(ta());
  await svarPaa(page, femten);
  await venterPaa(page, 16);
  await page.reload();
  await ser15Svar(page);
});

test('a reload does not send one back to a statement that one skipped', async ({ page }) => {
  await page.goto(ta());
  await svarPaa(page, svar.slice(0, 4));
  await page.getByRole('button', { name: t.hoppOver }).tap();
  await svarPaa(page, svar.slice(5, 10), { fra: 6 });
  await venterPaa(page, 11);
  await page.reload();
  await venterPaa(page, 11);
});

test('what was skipped can be taken at the end, without walking through the rest', async ({ page }) => {
  await page.goto(`${ta()}#${fragment(svar.slice(0, 57))}`);
  await venterPaa(page, 58);
  await page.getByRole('button', { name: t.hoppOver }).tap();
  await svarPaa(page, svar.slice(58, 59), { fra: 59 });
  await page.getByRole('button', { name: t.hoppOver }).tap();
  await expect(page.getByRole('heading', { level: 1, name: t.ferdigTittel })).toBeVisible();
  await page.getByRole('button', { name: t.tilHoppede }).tap();
  await venterPaa(page, 58);
  await knapp(page, 58, 4).tap();
  await venterPaa(page, 60);
  await knapp(page, 60, 2).tap();
  await expect(page.getByRole('heading', { level: 1, name: t.ferdigTittel })).toBeVisible();
  await expect(page.getByRole('button', { name: t.tilHoppede })).toBeHidden();
});

test('after an app switch the test goes on where it was', async ({ page, context }) => {
  await svarTil(page, femten);
  await page.close();
  const ny = await context.newPage();
  await ny.goto(ta());
  await ser15Svar(ny);
});

test('an older entry in the history does not bring older answers back', async ({ page }) => {
  await svarTil(page, svar.slice(0, 20));
  await page.getByRole('link', { name: t.seForelopig }).tap();
  await page.getByRole('link', { name: t.fortsett }).tap();
  await svarPaa(page, svar.slice(20, 25), { fra: 21 });
  await venterPaa(page, 26);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
  await page.goBack();
  await venterPaa(page, 26);
});

test('the menu, which is an anchor, does not take the place of the answers', async ({ page, context }) => {
  await nektLager(context);
  await svarTil(page, femten);
  await page
    .getByRole('banner')
    .getByRole('link', { name: s('meny') })
    .tap();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: s('nav.yrker') })).toBeInViewport();
  await page.reload();
  await ser15Svar(page);
});

test.describe('when the browser refuses storage', () => {
  test.beforeEach(({ context }) => nektLager(context));

  test('the test works, and a reload keeps the answers through the address', async ({ page }) => {
    const feil: Error[] = [];
    page.on('pageerror', (e) => feil.push(e));
    await svarTil(page, femten);
    await page.reload();
    await ser15Svar(page);
    expect(feil).toEqual([]);
  });

  test('one’s own result is one’s own', async ({ page }) => {
    await svarPaaSiste(page, svar);
    await page.getByRole('link', { name: t.seResultat }).tap();
    await harTreBaand(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
    await expect(page.getByText(t.deltTekst)).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
  });
});

test.describe('«Slett mine svar»', () => {
  async function slett(page: Page) {
    await expect(page.getByRole('button', { name: t.slett })).toBeVisible();
    expect(await lager(page)).not.toEqual({});
    await page.getByRole('button', { name: t.slett }).tap();
    await page.getByRole('button', { name: t.slettNei }).tap();
    expect(await lager(page)).not.toEqual({});
    await page.getByRole('button', { name: t.slett }).tap();
    await page.getByRole('button', { name: t.slettJa }).tap();
  }
  async function erTomt(page: Page) {
    expect(await lager(page)).toEqual({});
    expect(new URL(page.url()).hash).toBe('');
  }

  test('in the test: back to the first statement, with nothing answered, also after a reload', async ({ page }) => {
    await page.goto(ta());
    await svarPaa(page, svar.slice(0, 3));
    await slett(page);
    await venterPaa(page, 1);
    await expect(knapp(page, 1, svar[0] ?? 3)).toHaveAttribute('aria-pressed', 'false');
    await erTomt(page);
    await page.reload();
    await venterPaa(page, 1);
    await expect(knapp(page, 1, svar[0] ?? 3)).toHaveAttribute('aria-pressed', 'false');
  });

  test('on the result page: says so, and shows an empty result', async ({ page }) => {
    await svarPaaSiste(page, svar);
    await page.getByRole('link', { name: t.seResultat }).tap();
    await expect(page).toHaveURL((url) => url.pathname === resultat());
    await slett(page);
    await expect(page.getByText(t.slettet)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.tomTittel);
    await erTomt(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.tomTittel);
    // On a shared machine the next one may press Back.
    await page.goBack();
    await venterPaa(page, 1);
    await erTomt(page);
  });
});

test('no cookie, no other server, and no answer in any request', async ({ page, context, baseURL }) => {
  const adresser: string[] = [];
  page.on('request', (r) => adresser.push(r.url()));
  await page.goto('/');
  await page.getByRole('link', { name: s('forside.taTesten') }).tap();
  await page.getByRole('link', { name: s('test.start'), exact: true }).tap();
  await svarPaa(page, svar.slice(0, 20));
  await page.getByRole('link', { name: t.seForelopig }).tap();
  await harTreBaand(page);
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').tap();
  await expect(page.getByRole('heading', { level: 2, name: s('yrke.utdanninger') })).toBeVisible();
  expect(adresser.length).toBeGreaterThan(antall / 10);
  const andre = adresser.filter((a) => !a.startsWith('data:') && new URL(a).origin !== new URL(baseURL ?? '').origin);
  expect(andre).toEqual([]);
  expect(adresser.filter((a) => new URL(a).search || a.includes(fragment(svar.slice(0, 20)).slice(3)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('an old result in the history is not somebody else’s', async ({ page }) => {
  await svarPaaSiste(page, svar);
  await page.getByRole('link', { name: t.seResultat }).tap();
  await page.getByRole('slider').first().fill('2');
  await expect(page.getByRole('button', { name: t.preferanserNullstill })).toBeVisible();
  const medPreferanse = page.url();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
  expect(page.url()).toBe(medPreferanse);
  expect(new URL(page.url()).pathname).toBe(resultat());
});
