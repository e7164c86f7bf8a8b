/** In the browsers of the apps that campaigns come from: what they refuse is missed by nobody. */
import { expect, test } from '@playwright/test';
import { sider } from '../bygg/dist.ts';

const fortellinger = sider.map((s) => s.adresse).filter((a) => /^\/x-faktor\/[^/]+\/$/.test(a));

const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A145R; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/129.0.0.0 Mobile Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const apper = {
  TikTok: `${android} trill_360405 BytedanceWebview/d8a21c6`,
  Snapchat: `${iphone} Snapchat/13.10.0.37 (like Safari/8617.2.4.10.8, panda)`,
  Instagram: `${android} Instagram 350.0.0.34.90 Android`,
  Facebook: `${iphone} [FBAN/FBIOS;FBAV/480.0.0.39.110;FBDV/iPhone14,5]`,
};

for (const [app, userAgent] of Object.entries(apper)) {
  test.describe(app, () => {
    test.use({ userAgent, viewport: { width: 360, height: 560 }, extraHTTPHeaders: { 'Save-Data': 'on' } });

    test('every story is played, and again after a reload', async ({ page }) => {
      test.setTimeout(10_000 * fortellinger.length);
      const feil: string[] = [];
      page.on('pageerror', (e) => feil.push(e.message));
      await page.addInitScript(() => {
        const nekt = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        for (const lager of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(globalThis, lager, { get: nekt });
        Object.defineProperty(document, 'cookie', { get: nekt, set: nekt });
        for (const evne of ['share', 'clipboard', 'serviceWorker'])
          Object.defineProperty(navigator, evne, { value: undefined });
        for (const navn of ['print', 'requestIdleCallback']) Reflect.deleteProperty(globalThis, navn);
      });
      for (const adresse of fortellinger) {
        await page.goto(adresse);
        for (const _gang of ['first', 'after the app was in the background']) {
          await expect(page.locator('astro-island[ssr]'), adresse).toHaveCount(0);
          const glider = page.getByRole('slider').first();
          const boks = await glider.boundingBox();
          if (!boks) throw new Error(`${adresse}: slider without a place`);
          const foer = (await glider.getAttribute('aria-valuetext')) ?? '';
          await page.touchscreen.tap(boks.x + boks.width * 0.95, boks.y + boks.height / 2);
          await expect(glider, adresse).not.toHaveAttribute('aria-valuetext', foer);
          await page.reload();
        }
      }
      expect(feil).toEqual([]);
    });
  });
}
