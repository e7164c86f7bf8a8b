/**
 * Every X-faktor story, one journey each: it fetches nothing of others', fits the screen, is moved by thumb, mouse and
 * keys, is read aloud, keeps its place, and stands still for those who asked for that. What it holds without JavaScript
 * is proven over the built pages (tests/bygg/fortellinger), and its first picture without code in forste-bilde.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { fortellingsadresser as fortellinger } from '../bygg/dist.ts';

/** As small as an app's own browser leaves it. */
test.use({ viewport: { width: 360, height: 560 } });

/** Seconds that a browser calls a long task, and how much slower than here a phone may be. */
const langOppgave = 0.05;
const tregTelefon = 4;
/** Places that the thumb passes on its way across. */
const steg = 20;

const scenen = (page: Page) => page.getByRole('main').getByRole('img').first();
const kanSpilles = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

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
  await kanSpilles(page);
}

async function sierDetScenenViser(page: Page) {
  const sagt = (await scenen(page).getAttribute('aria-label')) ?? '';
  await expect(page.getByRole('main').getByRole('status')).toHaveText(sagt);
}

async function plassen(del: Locator) {
  const boks = await del.boundingBox();
  if (!boks) throw new Error('slider without a place');
  return boks;
}

/** Drags each slider across: what one picture costs in the processor's own time leaves room for a slow phone. */
async function dra(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  // The processor's own time: what else the machine is doing does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const maal = async () => ({
    tid: (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? NaN,
    bilder: await page.evaluate(() => (globalThis as unknown as { bilder: number }).bilder),
  });
  for (const glider of await page.getByRole('slider').all()) {
    await glider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await plassen(glider);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    const foer = await maal();
    for (let i = 0; i <= steg; i++) await page.mouse.move(x + (width * i) / steg, y + height / 2);
    const naa = await maal();
    // A busy machine draws more pictures between two steps; what counts is what one of them costs.
    expect((naa.tid - foer.tid) / (naa.bilder - foer.bilder)).toBeLessThan(langOppgave / tregTelefon);
    await page.mouse.up();
  }
}

/** Without movement of its own, the picture changes for the keys only; each slider from the starting values. */
async function tastOgLes(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const glider of await page.getByRole('slider').all()) {
    await page.reload();
    await kanSpilles(page);
    const stille = await scenen(page).innerHTML();
    await page.evaluate(() => new Promise((ferdig) => requestAnimationFrame(() => requestAnimationFrame(ferdig))));
    expect(await scenen(page).innerHTML(), 'stands still').toBe(stille);
    const foer = (await glider.getAttribute('aria-valuetext')) ?? '';
    await glider.focus();
    await page.keyboard.press('End');
    await expect(glider).not.toHaveAttribute('aria-valuetext', foer);
    expect(await scenen(page).innerHTML()).not.toBe(stille);
    await sierDetScenenViser(page);
    await page.keyboard.press('Home');
    await sierDetScenenViser(page);
  }
}

for (const adresse of fortellinger) {
  test(`${adresse} is played by thumb, mouse and keys`, async ({ page }) => {
    const hentet: string[] = [];
    page.on('request', (r) => hentet.push(new URL(r.url()).pathname));
    await aapne(page, `${adresse}?ttclid=E.C.P.1&fbclid=2#x`);
    await expect(page).toHaveURL((url) => url.search === '' && url.hash === '#x');
    for (const del of [page.getByRole('heading', { level: 1 }), scenen(page), page.getByRole('slider').first()])
      await expect(del).toBeInViewport({ ratio: 0.9 });
    await page.waitForLoadState('networkidle');
    // Its own code, and the few letters that its headline is set in.
    const andres = hentet.filter((s) => s !== adresse && !/^\/(_astro\/|skrift\/|ikon\.svg$)/.test(s));
    expect(andres).toEqual([]);

    const glider = page.getByRole('slider').first();
    const foer = (await glider.getAttribute('aria-valuetext')) ?? '';
    const { x, y, width, height } = await plassen(glider);
    await page.touchscreen.tap(x + width * 0.9, y + height / 2);
    await expect(glider).not.toHaveAttribute('aria-valuetext', foer);
    await dra(page);
    expect(await page.evaluate(() => (globalThis as unknown as { hopp: number }).hopp), 'nothing jumps').toBe(0);
    await tastOgLes(page);
  });
}
