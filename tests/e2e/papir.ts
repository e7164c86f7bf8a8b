/** What the tests of printed pages share. */
import { expect, type Page } from '@playwright/test';

/** The pages of the PDF that the browser makes of it, in the size that the page asks for. */
export async function arkene(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export async function utenMeny(page: Page) {
  await expect(page.locator('header')).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
  for (const meny of await page.locator('nav').all()) await expect(meny).toBeHidden();
}

/** Colours other than greys on what is visible; only what a printer puts on paper counts. */
export const farger = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const graa = (farge: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (farge.match(/[\d.]+/g) ?? []).map(Number);
      return a === 0 || (r === g && g === b);
    };
    return [...document.querySelectorAll('main *')]
      .filter((e) => e.checkVisibility())
      .flatMap((e) => {
        const s = getComputedStyle(e);
        const brukt = [s.color, s.borderTopColor, ...(e instanceof SVGElement ? [s.fill, s.stroke] : [])];
        return brukt.some((f) => f.startsWith('rgb') && !graa(f)) ? [`${e.tagName} ${brukt.join(' ')}`] : [];
      });
  });
