/** Every X-faktor story can be played by thumb and by keys, is read aloud, and keeps its place on the screen. */
import { expect, type Page, test } from '@playwright/test';
import { xfaktortekster } from '../../src/i18n/xfaktor.ts';
import { sider } from '../bygg/dist.ts';

const fortellinger = sider.map((s) => s.adresse).filter((a) => /^\/x-faktor\/[^/]+\/$/.test(a));

/** As small as an app's own browser leaves it. */
test.use({ viewport: { width: 360, height: 560 } });

/** Seconds that a browser calls a long task, and how much slower than here a phone may be. */
const langOppgave = 0.05;
const tregTelefon = 4;
/** Places that the thumb passes on its way across. */
const steg = 20;

/** Opens a story and waits till it can be played; jumps are counted from before the first paint. */
async function aapne(page: Page, adresse: string) {
  await page.addInitScript(() => {
    Object.assign(globalThis, { hopp: 0, bilder: 0 });
    const tell = () => {
      (globalThis as unknown as { bilder: number }).bilder++;
      requestAnimationFrame(tell);
    };
    requestAnimationFrame(tell);
    new PerformanceObserver((l) => {
      // As the metric counts: what a tap has just asked for is no jump.
      for (const e of l.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!e.hadRecentInput) (globalThis as unknown as { hopp: number }).hopp += e.value;
    }).observe({ type: 'layout-shift', buffered: true });
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
      // Without movement of its own, the picture changes for the keys only.
      await page.emulateMedia({ reducedMotion: 'reduce' });
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
        // The next one from the starting values too.
        await page.reload();
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      }
    });

    test('dragging: nothing jumps, and each picture leaves room for a slow phone', async ({ page }) => {
      await aapne(page, adresse);
      const cdp = await page.context().newCDPSession(page);
      // The processor's own time: what else the machine is doing does not count.
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const maal = async () => ({
        tid: (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? NaN,
        bilder: await page.evaluate(() => (globalThis as unknown as { bilder: number }).bilder),
      });
      for (const glider of await page.getByRole('slider').all()) {
        await glider.scrollIntoViewIfNeeded();
        const boks = await glider.boundingBox();
        if (!boks) throw new Error('slider without a place');
        const y = boks.y + boks.height / 2;
        await page.mouse.move(boks.x + boks.width / 2, y);
        await page.mouse.down();
        const foer = await maal();
        for (let i = 0; i <= steg; i++) await page.mouse.move(boks.x + (boks.width * i) / steg, y);
        const naa = await maal();
        // A busy machine draws more pictures between two steps; what counts is what one of them costs.
        expect((naa.tid - foer.tid) / (naa.bilder - foer.bilder)).toBeLessThan(langOppgave / tregTelefon);
        await page.mouse.up();
      }
      expect(await page.evaluate(() => (globalThis as unknown as { hopp: number }).hopp)).toBe(0);
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
