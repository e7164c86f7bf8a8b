/** What is kept, where, and that nothing leaves the device. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
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
  treffI,
  variert,
  venterPaa,
  medEgneSvar,
} from './hjelp.ts';

const t = ordene('testen', 'nb');
const r = ordene('resultatet', 'nb');
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

test('what was skipped stays skipped on a reload, and can be taken at the end', async ({ page }) => {
  await page.goto(ta());
  await svarPaa(page, svar.slice(0, 4));
  await page.getByRole('button', { name: t.hoppOver }).tap();
  await svarPaa(page, svar.slice(5, 10), { fra: 6 });
  await venterPaa(page, 11);
  await page.reload();
  await venterPaa(page, 11);
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await test.step('what was skipped can be taken at the end, without walking through the rest', async () => {
    await medEgneSvar(page, svar.slice(0, 57));
    await venterPaa(page, 58);
    await page.getByRole('button', { name: t.hoppOver }).tap();
    await svarPaa(page, svar.slice(58, 59), { fra: 59 });
    await page.getByRole('button', { name: t.hoppOver }).tap();
    await expect(page.getByRole('heading', { level: 1, name: t.ferdigTittel })).toBeVisible();
    await page.getByRole('button', { name: t.tilHoppede }).tap();
    await svarPaa(page, svar.slice(57, 58), { fra: 58 });
    await svarPaa(page, svar.slice(59), { fra: 60 });
    await harTreBaand(page);
  });
});

test('after a reload, and after an app switch, the test goes on where it was', async ({ page, context }) => {
  await svarTil(page, femten);
  await page.reload();
  await ser15Svar(page);
  await page.close();
  const ny = await context.newPage();
  await ny.goto(ta());
  await ser15Svar(ny);
});

test('the browser’s Back is the statement before, and no older entry brings older answers back', async ({ page }) => {
  await svarTil(page, svar.slice(0, 8));
  await svarPaa(page, svar.slice(8, 11), { fra: 9 });
  await venterPaa(page, 12);
  const elleve = new URL(page.url()).hash;
  for (const nr of [11, 10, 9]) {
    await page.goBack();
    await venterPaa(page, nr);
    await expect(knapp(page, nr, svar[nr - 1] ?? 3)).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).hash).toBe(elleve);
  }
  await page.reload();
  await venterPaa(page, 9);
  await page.goForward();
  await venterPaa(page, 10);
  expect(new URL(page.url()).hash).toBe(elleve);
});

test('a double tap, or a tap on what has just come, is one answer', async ({ page }) => {
  await page.clock.install();
  await page.goto(ta());
  await venterPaa(page, 1);
  const rad = await knapp(page, 1, 3).boundingBox();
  const trykk = () => page.touchscreen.tap((rad?.x ?? 0) + 60, (rad?.y ?? 0) + 20);
  // The page's own clock moves only when told to: a busy machine does not make the thumb slow.
  await page.clock.pauseAt(Date.now() + 60_000);
  await trykk();
  await trykk();
  const teller = page.getByText(`2 av ${antall}`, { exact: true });
  await expect(async () => {
    await page.clock.runFor(20);
    await expect(teller).toBeVisible({ timeout: 50 });
  }).toPass({ intervals: [10] });
  await trykk();
  await page.clock.runFor(1000);
  await venterPaa(page, 2);
  await expect(knapp(page, 2, 3)).toHaveAttribute('aria-pressed', 'false');
});

test('a friend’s copied address of the test takes nothing, and two tabs keep each other’s answers', async ({
  page,
  context,
}) => {
  await svarTil(page, femten);
  const annen = await context.newPage();
  await annen.goto(`${ta()}#${fragment(variert(99).slice(0, 22))}`);
  await expect(annen.getByRole('heading', { level: 1, name: ordene('testgang', 'nb').andresTittel })).toBeVisible();
  await annen.keyboard.press('3');
  await annen.getByRole('button', { name: ordene('testgang', 'nb').andresEgne }).tap();
  await svarPaa(annen, svar.slice(15, 18), { fra: 16 });
  await venterPaa(annen, 19);
  // One goes back to the first tab.
  await page.bringToFront();
  await svarPaa(page, svar.slice(15, 16), { fra: 16 });
  await page.reload();
  expect(new URL(page.url()).hash).toBe(`#${fragment(svar.slice(0, 18))}`);
});

test('the menu opens as a sheet and closes, and does not take the place of the answers', async ({ page, context }) => {
  await nektLager(context);
  await svarTil(page, femten);
  const banner = page.getByRole('banner');
  const lenke = banner.getByRole('link', { name: s('nav.yrker') });
  await banner.getByText(s('meny'), { exact: true }).tap();
  await expect(lenke).toBeInViewport();
  // Anywhere beside the sheet closes it.
  await page.touchscreen.tap(180, 600);
  await expect(lenke).toBeHidden();
  // The landing pages' menu is an anchor.
  await page.evaluate(() => (location.hash = 'meny'));
  await page.reload();
  await ser15Svar(page);
});

test.describe('when the browser refuses storage', () => {
  test.beforeEach(({ context }) => nektLager(context));

  test('the test works, a reload keeps the answers through the address, and one’s own result is one’s own', async ({
    page,
  }) => {
    const feil: Error[] = [];
    page.on('pageerror', (e) => feil.push(e));
    await svarTil(page, femten);
    await page.reload();
    await ser15Svar(page);
    expect(feil).toEqual([]);
    await page.goto('about:blank');
    await test.step('one’s own result is one’s own', async () => {
      await svarPaaSiste(page, svar);
      await harTreBaand(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
      await expect(page.getByText(r.deltNavn)).toBeHidden();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
    });
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
    await expect(page).toHaveURL((url) => url.pathname === resultat());
    await slett(page);
    await expect(page.getByText(t.slettet)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.tomTittel);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
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
  await treffI(page, t.passerGodt).first().getByRole('heading', { level: 3 }).getByRole('link').tap();
  await expect(page.getByRole('heading', { level: 2, name: s('yrke.utdanninger') })).toBeVisible();
  expect(adresser.length).toBeGreaterThan(antall / 10);
  const andre = adresser.filter((a) => !a.startsWith('data:') && new URL(a).origin !== new URL(baseURL ?? '').origin);
  expect(andre).toEqual([]);
  expect(adresser.filter((a) => new URL(a).search || a.includes(fragment(svar.slice(0, 20)).slice(3)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('an old result in the history is not somebody else’s', async ({ page }) => {
  await svarPaaSiste(page, svar);
  await page.getByRole('slider').first().fill('2');
  await expect(page.getByRole('button', { name: t.preferanserNullstill })).toBeVisible();
  const medPreferanse = page.url();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
  expect(page.url()).toBe(medPreferanse);
  expect(new URL(page.url()).pathname).toBe(resultat());
});
