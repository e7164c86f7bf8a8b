/** Fagsjekken: subjects in, answer out; everything in the link, nothing stored unless asked. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { fagsjekksidetekster, fagsjekktekster } from '../../src/i18n/fagsjekken.ts';
import { fagsjekkresttekster } from '../../src/i18n/fagsjekkenRest.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { holdKode, sett } from './hjelp.ts';

const t = fagsjekktekster('nb');
const r = fagsjekkresttekster('nb');
const s = fagsjekksidetekster('nb');

const svar = (page: Page) => page.locator('.svarkort');
const fag = (page: Page, navn: string) => page.getByRole('button', { name: new RegExp(`^${navn}( |har|tar|kan|$)`) });
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** The page with the lower half in place. */
async function aapne(page: Page, fragment = '', spraak: 'nb' | 'nn' = 'nb') {
  await page.goto(`${sti(spraak, '/fagsjekken')}${fragment}`);
  await expect(page.getByRole('heading', { name: fagsjekkresttekster(spraak).ettTil })).toBeVisible();
}

async function velgMaal(page: Page, sok: string, navn: RegExp) {
  await page.getByRole('searchbox', { name: t.sok }).fill(sok);
  await page.getByRole('button', { name: navn }).first().tap();
}

test('from subjects to a goal, and every tap changes the answer and the address', async ({ page }) => {
  await aapne(page);
  await expect(svar(page)).toContainText(t.start);
  await fag(page, '1T').tap();
  await fag(page, 'R1').tap();
  expect(hash(page)).toBe('#har=1t,r1');
  await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
  await velgMaal(page, 'lege', /^Lege/);
  await expect(svar(page)).toContainText(sett(t.hvis, { liste: 'tar Fysikk 1, Kjemi 1 og Kjemi 2' }));
  await page.getByRole('button', { name: t.tar, exact: true }).tap();
  await fag(page, 'Fysikk 1').tap();
  await fag(page, 'Kjemi 1').tap();
  await page.getByRole('button', { name: t.kan, exact: true }).tap();
  await fag(page, 'Kjemi 2').tap();
  await expect(svar(page)).toContainText('Ja, hvis du består Fysikk 1 og Kjemi 1 og tar Kjemi 2.');
  expect(hash(page)).toBe('#har=1t,r1&tar=fysikk-1,kjemi-1&kan=kjemi-2&vil=yrke.lege');
});

test('yes, no but, and yes if', async ({ page }) => {
  const merod = 'vil=yrke.lege';
  await aapne(page, `#har=r1,fysikk-1,kjemi-1,kjemi-2&${merod}`);
  await expect(svar(page)).toContainText(t.jaFag);
  await aapne(page, `#har=r1,fysikk-1&tar=kjemi-1&trinn=vg3&${merod}`);
  await expect(svar(page)).toContainText(sett(t.neiTid, { fag: 'Kjemi 2' }));
  await aapne(page, `#har=s1&vil=krav.hing`);
  await expect(svar(page)).toContainText(/^.*Nei, ikke med både R og S/);
  await aapne(page, `#har=r1,r2,fysikk-1,kjemi-1,kjemi-2&gens=nei&${merod}`);
  await expect(svar(page)).toContainText(t.neiGens);
});

test('the same study asks for different things at different places, and a grade is asked for where it decides', async ({
  page,
}) => {
  await aapne(page, '#har=r1,r2,fysikk-1&vil=utdanning.siving-energi');
  await expect(svar(page)).toContainText('ja, fagene dine er nok');
  await expect(svar(page)).toContainText('NTNU: ja, hvis du har 4 eller bedre i R2');
  const karakter = page.getByRole('combobox', { name: sett(r.karakterI, { fag: 'R2' }) });
  await karakter.selectOption('3');
  await expect(svar(page)).toContainText('NTNU: nei, karakteren er for lav');
  await karakter.selectOption('5');
  expect(hash(page)).toContain('karakter=r2:5');
  await page.reload();
  await expect(karakter).toHaveValue('5');
  await aapne(page, '#har=r1&vil=yrke.lege');
  await expect(page.getByRole('group', { name: r.karaktererAvgjor })).toBeHidden();
});

test('one more subject: what it opens, and one tap adds it', async ({ page }) => {
  await aapne(page, '#har=1t,r1,r2');
  const rad = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Fysikk 1', exact: true }) });
  await expect(rad).toContainText(/\d+ studier og \d+ yrker til/);
  await rad.getByRole('button', { name: sett(r.leggTil, { fag: 'Fysikk 1' }) }).tap();
  expect(hash(page)).toBe('#har=1t,r1,r2&kan=fysikk-1');
  await expect(svar(page)).toContainText('Med det du kan ta:');
  const s1 = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'S1', exact: true }) });
  await expect(s1).toBeHidden();
});

test('the doors by field: open first, then what lacks something', async ({ page }) => {
  await aapne(page, '#har=1t,r1');
  const felt = page.locator('details').filter({ has: page.getByText('Helse', { exact: true }) });
  await felt.locator('summary').tap();
  await expect(felt.getByRole('heading', { level: 3 }).first()).toHaveText(r.yrker);
  await expect(felt.getByRole('link', { name: 'Medisin (legestudiet)' })).toBeVisible();
  await expect(felt.getByText('(ta Fysikk 1, Kjemi 1 og Kjemi 2)').first()).toBeVisible();
});

test('a link opens with the answer, also in the other language, and survives a reload', async ({ page }) => {
  const fragment = '#har=1t,r1&vil=yrke.lege';
  await aapne(page, fragment);
  await page.reload();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
  await expect(page).toHaveURL((url) => url.pathname === '/nn/fagsjekken/' && url.hash === fragment);
  await expect(svar(page)).toContainText('Ja, viss du tek Fysikk 1, Kjemi 1 og Kjemi 2.');
});

test('a place can be part of the search', async ({ page }) => {
  await aapne(page, '#har=1t');
  await velgMaal(page, 'systemutvikler uio', /^Systemutvikler, UiO/);
  expect(hash(page)).toBe('#har=1t&vil=yrke.systemutvikler&sted=uio');
});

test('what is typed before the code has come, is searched for when it comes', async ({ page }) => {
  const slipp = await holdKode(page);
  await page.goto(sti('nb', '/fagsjekken'), { waitUntil: 'domcontentloaded' });
  await page.getByRole('searchbox', { name: t.sok }).fill('doktor');
  slipp();
  await page.getByRole('button', { name: /^Lege/ }).tap();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
});

test('everyday words find the goal', async ({ page }) => {
  await aapne(page);
  await page.getByRole('searchbox', { name: t.sok }).fill('doktor');
  await expect(page.getByRole('button', { name: /^Lege/ })).toBeVisible();
  await page.getByRole('searchbox', { name: t.sok }).fill('kvakksalver');
  await expect(page.getByText(sett(t.ingenTreff, { q: 'kvakksalver' }))).toBeVisible();
});

test('what is strange in a link is named, and a mangled one loses nothing', async ({ page }) => {
  await aapne(page, '#har=r1,latin&vil=yrke.lege');
  await expect(page.getByText(sett(t.ukjente, { liste: 'latin' }))).toBeVisible();
  await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: r.husk }).tap();
  await page.goto('/');
  await aapne(page, '#asdf%%%');
  await expect(page.getByText(t.skadet)).toBeVisible();
  await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
});

const lager = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('nothing is stored until one asks, and it can be deleted', async ({ page }) => {
  await aapne(page);
  await fag(page, 'R1').tap();
  expect(await lager(page)).toEqual({});
  await page.getByRole('button', { name: r.husk }).tap();
  await expect(page.getByText(r.husket)).toBeVisible();
  await fag(page, 'R2').tap();
  expect(await lager(page)).toEqual({ fagsjekken: 'har=r1,r2' });
  // A link from an occupation is laid over what is stored; somebody else's subjects are not written over it.
  await page.goto('/yrker/lege/');
  await page.getByRole('main').locator('a[href="/fagsjekken/#vil=yrke.lege"]').tap();
  await expect(fag(page, 'R2')).toHaveAttribute('aria-pressed', 'true');
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await page.goto('/');
  await aapne(page, '#har=s1');
  await fag(page, 'S2').tap();
  expect((await lager(page)).fagsjekken).toContain('har=r1,r2');
  await page.goto('/');
  await aapne(page);
  await page.getByRole('button', { name: r.glem }).tap();
  await expect(page.getByText(r.glemt)).toBeVisible();
  expect(await lager(page)).toEqual({});
});

const nektLager = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });

test('where the browser refuses storage everything but remembering works', async ({ page, context }) => {
  await nektLager(context);
  await aapne(page);
  await fag(page, 'R1').tap();
  await page.reload();
  await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: r.husk }).tap();
  await expect(page.getByText(r.ikkeHusket)).toBeVisible();
});

test('keyboard only', async ({ page }) => {
  await aapne(page);
  await fag(page, 'R1').focus();
  await page.keyboard.press('Space');
  await expect(fag(page, 'R1')).toBeFocused();
  await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('searchbox', { name: t.sok }).focus();
  await page.keyboard.type('veterinær');
  await expect(page.getByRole('button', { name: /^Veterinær/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(svar(page)).toContainText('Ja, hvis du tar Kjemi 1 og 2.');
  await page.getByRole('button', { name: t.bytt }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: t.sok })).toBeFocused();
});

test('when the lower half cannot be fetched, the answer stands, and one can try again', async ({ page }) => {
  await page.route('**/fagsjekken/nb.json', (rute) => rute.abort());
  await page.goto('/fagsjekken/#har=r1&vil=yrke.lege');
  await expect(svar(page)).toContainText('Ja, hvis du tar Fysikk 1, Kjemi 1 og Kjemi 2.');
  await expect(page.getByText(t.feilHent)).toBeVisible();
  await page.unroute('**/fagsjekken/nb.json');
  await page.getByRole('button', { name: t.proevIgjen }).tap();
  await expect(page.getByRole('heading', { name: r.ettTil })).toBeVisible();
});

test('the front page has a second door, with an example that is answered', async ({ page }) => {
  await page.goto('/');
  await page.locator('a[href^="/fagsjekken/#har="]').tap();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await expect(svar(page)).toContainText('Ja, hvis du tar Kjemi 1 og 2.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const spraak of spraakene) {
    test(`every requirement against every subject, in ${spraak}`, async ({ page }) => {
      await page.goto(sti(spraak, '/fagsjekken'));
      const tabell = page.getByRole('table');
      await expect(tabell).toBeVisible();
      await expect(page.locator('.svarkort')).toBeHidden();
      const rad = tabell.getByRole('row').filter({ hasText: 'MEROD' });
      await expect(rad).toContainText('må');
      expect(await tabell.getByRole('row').count()).toBeGreaterThanOrEqual(40);
      // The table scrolls in its own frame; the page does not.
      const bredde = await page.evaluate('document.documentElement.scrollWidth');
      expect(bredde).toBeLessThanOrEqual(360);
    });
  }
  test('the front page leads there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').locator('a[href="/fagsjekken/"]').tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(s.overskrift);
  });
});
