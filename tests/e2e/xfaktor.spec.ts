/** Every X-faktor story can be played by thumb and by keys, is read aloud, and keeps its place on the screen. */
import { expect, type Page, test } from '@playwright/test';
import { xfaktortekster } from '../../src/i18n/xfaktor.ts';
import { sider } from '../bygg/dist.ts';

const fortellinger = sider.map((s) => s.adresse).filter((a) => /^\/x-faktor\/[^/]+\/$/.test(a));

/** As small as an app's own browser leaves it. */
test.use({ viewport: { width: 360, height: 560 } });

interface Maalt {
  hopp: number;
  lange: number[];
}
const maalt = (page: Page) => page.evaluate(() => (globalThis as unknown as { maalt: Maalt }).maalt);

/** Opens a story and waits till it can be played; from before the first paint on, what moves and what takes long is kept. */
async function aapne(page: Page, adresse: string) {
  await page.addInitScript(() => {
    const m: Maalt = { hopp: 0, lange: [] };
    Object.assign(globalThis, { maalt: m });
    new PerformanceObserver((l) => {
      for (const e of l.getEntries()) m.hopp += (e as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((l) => {
      for (const e of l.getEntries()) m.lange.push(e.duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(adresse);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

for (const adresse of fortellinger) {
  test.describe(adresse, () => {
    test('the first screen holds sentence, scene and slider', async ({ page }) => {
      await aapne(page, adresse);
      for (const del of [
        page.getByRole('heading', { level: 1 }),
        page.getByRole('main').getByRole('img').first(),
        page.getByRole('slider').first(),
      ])
        await expect(del).toBeInViewport({ ratio: 0.9 });
    });

    test('keys move it, and the meaning is read aloud', async ({ page }) => {
      await aapne(page, adresse);
      for (const glider of await page.getByRole('slider').all()) {
        const bilde = page.getByRole('main').getByRole('img').first();
        const foer = { tegning: await bilde.innerHTML(), verdi: await glider.getAttribute('aria-valuetext') };
        await glider.focus();
        await page.keyboard.press('End');
        await expect(glider).not.toHaveAttribute('aria-valuetext', foer.verdi ?? '');
        expect(await bilde.innerHTML()).not.toBe(foer.tegning);
        const sagt = (await bilde.getAttribute('aria-label')) ?? '';
        await expect(page.getByRole('main').getByRole('status')).toHaveText(sagt);
        await page.keyboard.press('Home');
        await expect(page.getByRole('main').getByRole('status')).toHaveText(
          (await bilde.getAttribute('aria-label')) ?? '',
        );
      }
    });

    test('dragging on a slow phone: nothing jumps and nothing takes long', async ({ page }) => {
      await aapne(page, adresse);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const start = (await maalt(page)).lange.length;
      for (const glider of await page.getByRole('slider').all()) {
        await glider.scrollIntoViewIfNeeded();
        const boks = await glider.boundingBox();
        if (!boks) throw new Error('slider without a place');
        const y = boks.y + boks.height / 2;
        await page.mouse.move(boks.x + boks.width / 2, y);
        await page.mouse.down();
        for (let i = 0; i <= 20; i++) await page.mouse.move(boks.x + (boks.width * i) / 20, y);
        await page.mouse.up();
      }
      const { hopp, lange } = await maalt(page);
      expect(hopp).toBe(0);
      expect(lange.slice(start)).toEqual([]);
    });

    test('a touch moves it', async ({ page }) => {
      await aapne(page, adresse);
      const glider = page.getByRole('slider').first();
      const foer = (await glider.getAttribute('aria-valuetext')) ?? '';
      const boks = await glider.boundingBox();
      if (!boks) throw new Error('slider without a place');
      await page.touchscreen.tap(boks.x + boks.width * 0.9, boks.y + boks.height / 2);
      await expect(glider).not.toHaveAttribute('aria-valuetext', foer);
    });

    test('stands still under reduced motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await aapne(page, adresse);
      const bilde = page.getByRole('main').getByRole('img').first();
      const foer = await bilde.innerHTML();
      await page.evaluate(() => new Promise((ferdig) => requestAnimationFrame(() => requestAnimationFrame(ferdig))));
      expect(await bilde.innerHTML()).toBe(foer);
    });

    test('fetches nothing but its own code before anybody acts, and drops click identifiers', async ({ page }) => {
      const hentet: string[] = [];
      page.on('request', (r) => hentet.push(new URL(r.url()).pathname));
      await aapne(page, `${adresse}?ttclid=E.C.P.1&fbclid=2#x`);
      await expect(page).toHaveURL((url) => url.search === '' && url.hash === '#x');
      await page.waitForLoadState('networkidle');
      expect(hentet.filter((s) => s !== adresse && !s.startsWith('/_astro/') && s !== '/ikon.svg')).toEqual([]);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('scene, formula and numbers are there', async ({ page }) => {
        await page.goto(adresse);
        const main = page.getByRole('main');
        await expect(main.getByRole('img').first()).toBeVisible();
        await expect(main.locator('.idag')).toContainText(/\d/);
        expect(await main.getByRole('row').count()).toBeGreaterThan(3);
        await expect(page.locator('noscript p')).toHaveText(xfaktortekster('nb').utenJs);
      });
    });
  });
}
