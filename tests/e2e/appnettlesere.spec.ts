/**
 * The browsers inside apps, as far as Chromium can play them: small screen, the app's name, nothing kept, and no sharing,
 * copying or printing. Every story and the whole test work there, and a plain sentence leads out.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { fortellingsadresser as fortellinger } from '../bygg/dist.ts';
import { apper } from '../fixtures/appnettlesere.ts';
import {
  antall,
  delelenke,
  fragment,
  harTreBaand,
  resultat,
  svarPaa,
  variert,
  venterPaa,
  medEgneSvar,
} from './hjelp.ts';

const t = ordene('testen', 'nb');
const svar = variert(5);

type Lager = 'nektes' | 'tømmes';

/** What differs between the apps, as far as a page can feel it, is what they do with storage; which app it is, is read from
 * its name (tests/unit/deling/appnettleser). One app for each. */
const tilfeller: Record<Lager, string> = { nektes: 'TikTok', tømmes: 'Snapchat' };

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

for (const lager of ['nektes', 'tømmes'] as const) {
  const app = apper.find(({ navn }) => navn === tilfeller[lager]);
  test.describe(`storage that ${lager === 'nektes' ? 'is refused' : 'is wiped'}`, () => {
    test.use({ userAgent: app?.userAgent ?? '', viewport: { width: 360, height: 560 } });
    const feil: Error[] = [];

    test.beforeEach(async ({ context, page }) => {
      feil.length = 0;
      page.on('pageerror', (e) => feil.push(e));
      await blirApp(context, lager);
    });
    test.afterEach(() => {
      expect(feil).toEqual([]);
    });

    test('stories, and the last answers to a result, with the app away between', async ({ page }) => {
      test.slow();
      expect(fortellinger.length).toBeGreaterThan(1);
      for (const adresse of fortellinger.slice(0, 3)) {
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
      await page.goto('about:blank');
      await test.step('the last answers, with the app away between them, to a result that can be carried out', async () => {
        test.slow();
        await medEgneSvar(page, svar.slice(0, antall - 4));
        await svarPaa(page, svar.slice(-4, -3), { fra: antall - 3 });
        await venterPaa(page, antall - 2);
        await bakgrunn(page, lager);
        await venterPaa(page, antall - 2);
        await svarPaa(page, svar.slice(-3), { fra: antall - 2 });
        await harTreBaand(page);
        for (const knapp of [t.kopier, t.del, t.skrivUt])
          await expect(page.getByRole('button', { name: knapp, exact: true })).toBeHidden();
        await expect(page.getByText(t.trangt)).toBeVisible();
        expect((await delelenke(page)).hash).toContain(fragment(svar));
        await bakgrunn(page, lager);
        await harTreBaand(page);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
      });
    });
  });
}

test('an ordinary browser is not told about another', async ({ page }) => {
  await page.goto(`${resultat()}#${fragment(svar.slice(0, antall))}`);
  await expect(page.getByRole('button', { name: t.skrivUt, exact: true })).toBeVisible();
  await expect(page.getByText(t.trangt)).toBeHidden();
});
