import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { sider } from '../bygg/dist.ts';

/** WCAG 2.2 AA and axe's own good practice. */
const regler = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sideriBunt = 40;
/** A folder with more pages than this is made by one route, and its pages look the same. */
const flereEnn = 10;

/** Every page that people read: those of the sitemap, and those that search engines leave out. */
const adresser = sider.map((s) => s.adresse).sort();

/** `/nn/fag/r1/` → `fag/*`. */
function slag(adresse: string): string {
  const deler = adresse.split('/').filter((del) => del !== '' && del !== 'nn');
  const iMappa = adresser.filter((a) => a.startsWith(`/${deler[0] ?? ''}/`)).length;
  const harMange = deler.length > 1 && iMappa > flereEnn;
  return harMange && deler[0] !== 'utdanningstesten' ? `${deler[0] ?? ''}/*` : deler.join('/');
}
const enAvHvertSlag = [...new Map(adresser.map((a) => [slag(a), a])).values()];

/** Axe on the page as it stands; only violations come back, which makes it three times as quick. */
const kjorAxe = (page: Page, adresse: string) =>
  page.evaluate(
    async ([runOnly, her]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap((v) => v.nodes.map((n) => `${her}: ${v.id}: ${v.help} – ${n.target.join(' ')}`));
    },
    [regler, adresse] as const,
  );

/** The page opened as a reader opens it, with its scripts. */
async function aapne(page: Page, adresse: string) {
  await page.goto(adresse, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('astro-island[ssr]'), `${adresse} blir interaktiv`).toHaveCount(0);
}

/** The page laid into the document that is open: its HTML and styles, without loading axe once more and without scripts. */
const leggInn = (page: Page, adresse: string) =>
  page.evaluate(async (her) => {
    const svar = await fetch(her);
    const nytt = new DOMParser().parseFromString(await svar.text(), 'text/html');
    history.replaceState(null, '', her);
    document.replaceChild(document.adoptNode(nytt.documentElement), document.documentElement);
  }, adresse);

const bunter = <T>(liste: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(liste.length / sideriBunt) }, (_, i) =>
    liste.slice(i * sideriBunt, (i + 1) * sideriBunt),
  );

function sjekk(navn: string, liste: readonly string[], vis: (page: Page, adresse: string) => Promise<void>): void {
  for (const [i, bunt] of bunter(liste).entries()) {
    test(`${navn}, ${i + 1}: fra ${bunt[0] ?? ''}`, async ({ page }) => {
      test.setTimeout(bunt.length * 8_000);
      const funn: string[] = [];
      await page.addInitScript(axe.source);
      await page.goto('/404');
      for (const adresse of bunt) {
        await vis(page, adresse);
        funn.push(...(await kjorAxe(page, adresse)));
      }
      expect(funn).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'light' ? 'lyst' : 'mørkt', () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    sjekk('én side av hvert slag, med skriptene sine', enAvHvertSlag, aapne);
  });
}

test.describe('lyst', () => {
  // The styles of each page are let in by its own policy, not by that of the page they are laid into.
  test.use({ bypassCSP: true, reducedMotion: 'reduce' });
  const resten = adresser.filter((a) => !enAvHvertSlag.includes(a));
  sjekk('hver side', resten, leggInn);

  test('en feil på en side som legges inn, blir funnet', async ({ page }) => {
    await page.addInitScript(axe.source);
    await page.goto('/404');
    const feil = '<p style="color:#aaa;background:#fff">Blek tekst</p><img src="/ikon.svg">';
    await page.route('**/med-feil', (rute) =>
      rute.fulfill({ contentType: 'text/html', body: `<!doctype html><html><head></head><body>${feil}</body></html>` }),
    );
    await leggInn(page, '/med-feil');
    const funn = (await kjorAxe(page, '/med-feil')).join('\n');
    for (const regel of ['color-contrast', 'image-alt', 'html-has-lang', 'document-title'])
      expect(funn).toContain(regel);
  });
});
