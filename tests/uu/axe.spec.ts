import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { sider } from '../bygg/dist.ts';

/** WCAG 2.2 AA and axe's own good practice. */
const regler = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sideriBunt = 20;

/** Every page that people read: those of the sitemap, and those that search engines leave out. */
const adresser = sider.map((s) => s.adresse).sort();

/** `/nn/fag/r1/` → `fag/*`: pages made by the same route look the same. */
function slag(adresse: string): string {
  const deler = adresse.split('/').filter((del) => del !== '' && del !== 'nn');
  const harMange =
    deler.length > 1 && adresser.filter((a) => a.startsWith(`/${deler[0] ?? ''}/`)).length > sideriBunt / 2;
  return harMange && deler[0] !== 'utdanningstesten' ? `${deler[0] ?? ''}/*` : deler.join('/');
}
const enAvHvertSlag = [...new Map(adresser.map((a) => [slag(a), a])).values()];

const bunter = <T>(liste: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(liste.length / sideriBunt) }, (_, i) =>
    liste.slice(i * sideriBunt, (i + 1) * sideriBunt),
  );

/** Address, rule and place of every violation. */
async function brudd(page: Page, adresse: string): Promise<string[]> {
  await page.goto(adresse, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('astro-island[ssr]'), `${adresse} blir interaktiv`).toHaveCount(0);
  // Only violations come back, which makes it three times as quick as axe's own Playwright package.
  const funn = await page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} – ${n.target.join(' ')}`));
  }, regler);
  return funn.map((f) => `${adresse}: ${f}`);
}

function sjekk(tema: 'light' | 'dark', liste: readonly string[]): void {
  test.describe(tema === 'light' ? 'lyst, hver side' : 'mørkt, én side av hvert slag', () => {
    test.use({ colorScheme: tema, reducedMotion: 'reduce' });
    for (const [i, bunt] of bunter(liste).entries()) {
      test(`${i + 1}: fra ${bunt[0] ?? ''}`, async ({ page }) => {
        test.setTimeout(bunt.length * 8_000);
        const funn: string[] = [];
        await page.addInitScript(axe.source);
        for (const adresse of bunt) funn.push(...(await brudd(page, adresse)));
        expect(funn).toEqual([]);
      });
    }
  });
}

sjekk('light', adresser);
sjekk('dark', enAvHvertSlag);
