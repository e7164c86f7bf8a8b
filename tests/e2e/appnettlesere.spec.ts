/**
 * The browsers inside apps, as far as Chromium can play them: small screen, the app's name, nothing kept, and no sharing,
 * copying or printing. Every story and the whole test work there, and a plain sentence leads out.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { testtekster } from '../../src/i18n/testen.ts';
import { sider } from '../bygg/dist.ts';
import { apper } from '../fixtures/appnettlesere.ts';
import { antall, delelenke, fragment, harTreBaand, resultat, svarPaa, ta, variert, venterPaa } from './hjelp.ts';

const t = testtekster('nb');
const svar = variert(5);
const fortellinger = sider.map((s) => s.adresse).filter((a) => /^\/x-faktor\/[^/]+\/$/.test(a));

type Lager = 'nektes' | 'tømmes';

/** Each app with something of its own; together they lack everything. */
const tilfeller: Record<string, Lager> = {
  TikTok: 'nektes',
  Snapchat: 'tømmes',
  Instagram: 'nektes',
  Facebook: 'tømmes',
};

async function blirApp(context: BrowserContext, lager: Lager) {
  // What an ad is opened with on a plan with few gigabytes.
  await context.setExtraHTTPHeaders({ 'Save-Data': 'on' });
  await context.addInitScript((nektes) => {
    for (const navn of ['share', 'canShare', 'clipboard', 'storage'])
      Object.defineProperty(Navigator.prototype, navn, { value: undefined, configurable: true });
    Object.defineProperty(window, 'print', { value: undefined, configurable: true });
    const nekt = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    if (nektes)
      for (const navn of ['localStorage', 'sessionStorage']) Object.defineProperty(window, navn, { get: nekt });
  }, lager === 'nektes');
}

/** The app goes to the background and its page is thrown away, with what it had stored; coming back loads it again. */
async function bakgrunn(page: Page, lager: Lager) {
  await page.evaluate((tommes) => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    if (tommes) for (const lager of [localStorage, sessionStorage]) lager.clear();
  }, lager === 'tømmes');
  await page.reload();
}

for (const { navn, userAgent } of apper) {
  test.describe(navn, () => {
    test.use({ userAgent, viewport: { width: 360, height: 560 } });
    const lager = tilfeller[navn] ?? 'nektes';
    const feil: Error[] = [];

    test.beforeEach(async ({ context, page }) => {
      feil.length = 0;
      page.on('pageerror', (e) => feil.push(e));
      await blirApp(context, lager);
    });
    test.afterEach(() => {
      expect(feil).toEqual([]);
    });

    test('every story can be played, also after the app was away', async ({ page }) => {
      test.slow();
      expect(fortellinger.length).toBeGreaterThan(1);
      for (const adresse of fortellinger) {
        await page.goto(`${adresse}?ttclid=1`);
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        await bakgrunn(page, lager);
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        const glider = page.getByRole('slider').first();
        await expect(glider, adresse).toBeInViewport({ ratio: 0.9 });
        const foer = (await glider.getAttribute('aria-valuetext')) ?? '';
        const boks = await glider.boundingBox();
        if (!boks) throw new Error(`${adresse}: slider without a place`);
        for (const andel of [0.95, 0.05]) {
          await page.touchscreen.tap(boks.x + boks.width * andel, boks.y + boks.height / 2);
          await expect(glider, adresse).not.toHaveAttribute('aria-valuetext', foer);
        }
      }
    });

    test('the whole test, with the app away in the middle, to a result that can be carried out', async ({ page }) => {
      test.slow();
      await page.goto(ta());
      await svarPaa(page, svar.slice(0, 30));
      await venterPaa(page, 31);
      await bakgrunn(page, lager);
      await venterPaa(page, 31);
      await svarPaa(page, svar.slice(30), { fra: 31 });
      await page.getByRole('link', { name: t.seResultat }).tap();
      await harTreBaand(page);
      for (const knapp of [t.kopier, t.del, t.skrivUt])
        await expect(page.getByRole('button', { name: knapp, exact: true })).toBeHidden();
      await expect(page.getByText(t.trangt)).toBeVisible();
      expect((await delelenke(page)).hash).toContain(fragment(svar));
      await bakgrunn(page, lager);
      await harTreBaand(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.dinTittel);
    });
  });
}

test('an ordinary browser is not told about another', async ({ page }) => {
  await page.goto(`${resultat()}#${fragment(svar.slice(0, antall))}`);
  await expect(page.getByRole('button', { name: t.skrivUt, exact: true })).toBeVisible();
  await expect(page.getByText(t.trangt)).toBeHidden();
});
