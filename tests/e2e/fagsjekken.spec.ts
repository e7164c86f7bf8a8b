/** Fagsjekken: subjects in, answer out; everything in the link, nothing stored unless asked. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { holdKode, sett } from './hjelp.ts';
import { oversettSiden } from './oversettelse.ts';

const t = ordene('fagsjekken', 'nb');
const r = ordene('fagsjekkenMer', 'nb');
const s = ordene('fagsjekksiden', 'nb');

const svar = (page: Page) => page.locator('.svarkort');
const fag = (page: Page, navn: string) => page.getByRole('button', { name: new RegExp(`^${navn}( |har|tar|kan|$)`) });
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** The page with the lower half in place. */
async function aapne(page: Page, fragment = '', spraak: 'nb' | 'nn' = 'nb') {
  await page.goto(`${sti(spraak, '/fagsjekken')}${fragment}`);
  await expect(page.getByRole('heading', { name: ordene('fagsjekkenMer', spraak).ettTil })).toBeVisible();
}

async function velgMaal(page: Page, sok: string, navn: RegExp) {
  await page.getByRole('searchbox', { name: t.sok }).fill(sok);
  await page.getByRole('button', { name: navn }).first().tap();
}

test('from subjects to a goal, and every tap changes the answer and the address', async ({ page }) => {
  await aapne(page);
  await expect(svar(page)).toContainText(/^\d+ av \d+ studier er åpne\.$/);
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

test('five pupils, each with the answer for the year they apply in', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await aapne(page);
  await page.getByRole('group', { name: t.jegGaar }).getByRole('button', { name: t.vg1 }).tap();
  await fag(page, '1P').tap();
  await velgMaal(page, 'siviløkonom', /^Siviløkonom/);
  await expect(svar(page)).toContainText(sett(t.soekerI, { aar: 2029 }));
  await expect(svar(page)).toContainText('Ja, hvis du tar R1.');
  await expect(page.getByText(sett(r.nyMatte, { aar: 2027 }))).toHaveCount(1);
  // Finished, with S-mathematics: no talk of a diploma that is issued already.
  await aapne(page, '#har=1t,s1,s2&trinn=ferdig&vil=krav.hing');
  await expect(svar(page)).toContainText(sett(t.neiEnnaa, { fag: 'R2 og Fysikk 1' }));
  await expect(page.getByText(r.advarselRS)).toBeHidden();
  // 23 years, no practice.
  await aapne(page, '#har=1p&gens=nei&trinn=ferdig&vil=krav.gens');
  await expect(svar(page)).toContainText(t.neiGens);
  const vei = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^23\/6/ }) })
    .last();
  await expect(vei).toContainText('Du fyller minst 23');
  await expect(vei).not.toContainText('minst 0');
  // S1 had, R1 under way: one of them falls away, and that is said first.
  await aapne(page, '#har=1t,s1&tar=r1&trinn=vg3&vil=krav.matrs');
  await expect(svar(page).locator('.svaret').first()).toHaveText(sett(t.faller, { fag: 'S1' }));
  await expect(svar(page)).toContainText('Ja, hvis du består R1.');
  // Grades: the two sets of rules side by side.
  await aapne(page, '#har=1t,r1,r2&trinn=ferdig&vil=krav.laereal&karakter=poeng:34,norsk:3');
  await expect(svar(page)).toContainText(sett(t.soekerFoer, { aar: 2027 }));
  await expect(svar(page)).toContainText(t.jaFag);
  await expect(svar(page)).toContainText(sett(t.soekerFra, { aar: 2028 }));
  await expect(svar(page)).toContainText(t.neiPoengkrav);
  await expect(page.getByText('34 for karakterene og 1,5 for realfag er 35,5 skolepoeng')).toBeVisible();
});

/** Every piece of text in the island, as a reader has it. */
const stykker = (page: Page) =>
  page.locator('.fagsjekken').evaluate((rot) => {
    for (const d of rot.querySelectorAll('details')) d.open = true;
    const deler = [...rot.querySelectorAll('p, li, h2, h3, h4, button, option, legend, summary, label')];
    return deler
      .filter((e) => !e.querySelector('p, li, h2, h3, h4, button'))
      .map((e) => e.textContent.replaceAll('UK:', '').replace(/\s+/g, ' ').trim());
  });

test('a page that the browser translates goes on answering', async ({ page }) => {
  await aapne(page, '#har=1t&vil=yrke.lege');
  await stykker(page);
  await oversettSiden(page);
  for (const navn of ['R1', 'Kjemi 1']) await fag(page, navn).dispatchEvent('click');
  for (const navn of [t.vg3, t.tar, t.vg2]) {
    await page.getByRole('button', { name: `UK:${navn}`, exact: true }).dispatchEvent('click');
  }
  await fag(page, 'R2').dispatchEvent('click');
  await page.getByRole('button', { name: t.bytt }).dispatchEvent('click');
  await page.getByRole('searchbox', { name: t.sok }).fill('sivilingeniør energi');
  await page.locator('.treffliste button').first().dispatchEvent('click');
  const oversatt = await stykker(page);
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.getByRole('heading', { name: r.ettTil })).toBeVisible();
  // What is folded together is made when it is opened, a moment later.
  await expect.poll(() => stykker(page)).toEqual(oversatt);
});

test('a study asks for different things at different places; what is strange in a link is named', async ({ page }) => {
  await aapne(page, '#har=r1,r2,fysikk-1&vil=utdanning.siving-energi');
  await expect(svar(page)).toContainText('ja, fagene dine er nok');
  await expect(svar(page)).toContainText('NTNU: ja, hvis du har 4 eller bedre i R2');
  const karakter = page.getByRole('combobox', { name: sett(r.karakterI, { fag: 'R2' }) });
  await karakter.selectOption('3');
  await expect(svar(page)).toContainText('NTNU: nei, karakterene er for lave');
  await karakter.selectOption('5');
  expect(hash(page)).toContain('karakter=r2:5');
  await page.reload();
  await expect(karakter).toHaveValue('5');
  await aapne(page, '#har=r1&vil=yrke.lege');
  await expect(page.getByRole('group', { name: r.karaktererAvgjoer })).toBeHidden();
  await page.goto('about:blank');
  await test.step('what is strange in a link is named, and a mangled one loses nothing', async () => {
    await aapne(page, '#har=r1,latin&vil=yrke.lege');
    await expect(page.getByText(sett(r.ukjente, { liste: 'latin' }))).toBeVisible();
    await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: r.husk }).tap();
    await page.goto('/');
    await aapne(page, '#asdf%%%');
    await expect(page.getByText(r.skadet)).toBeVisible();
    await expect(fag(page, 'R1')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('one more subject: what it opens, one tap adds it, and the doors by field', async ({ page }) => {
  await aapne(page, '#har=1t,r1,r2');
  const rad = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Fysikk 1', exact: true }) });
  await expect(rad).toContainText(/\d+ studier og \d+ yrker til/);
  await rad.getByRole('button', { name: sett(r.leggTil, { fag: 'Fysikk 1' }) }).tap();
  expect(hash(page)).toBe('#har=1t,r1,r2&kan=fysikk-1');
  await expect(svar(page)).toContainText('Med det du kan ta:');
  const s1 = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'S1', exact: true }) });
  await expect(s1).toBeHidden();
  // The doors by field: open first, then what lacks something.
  await page.goto('about:blank');
  await aapne(page, '#har=1t,r1');
  const felt = page.locator('details').filter({ has: page.getByText('Helse', { exact: true }) });
  await felt.locator('summary').tap();
  await expect(felt.getByRole('heading', { level: 3 }).first()).toHaveText(r.yrker);
  await expect(felt.getByRole('link', { name: 'Medisin (legestudiet)' })).toBeVisible();
  await expect(felt.getByText('(ta Fysikk 1, Kjemi 1 og Kjemi 2)').first()).toBeVisible();
});

test('a link opens with the answer, also in the other language, and survives a reload', async ({ page }) => {
  const fragment = '#har=1t,r1&vil=yrke.lege';
  await page.goto(`/fagsjekken/?fbclid=IwAR0abc&ttclid=E.C.P${fragment}).`);
  await expect(page.getByRole('textbox', { name: r.lenke })).toHaveValue(/\/fagsjekken\/#har=1t,r1&vil=yrke\.lege$/);
  await page.reload();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await page.getByRole('banner').getByRole('link', { name: 'Nynorsk' }).tap();
  await expect(page).toHaveURL((url) => url.pathname === '/nn/fagsjekken/' && url.hash === fragment);
  await expect(svar(page)).toContainText('Ja, viss du tek Fysikk 1, Kjemi 1 og Kjemi 2.');
});

test('everyday words, a place, words without æøå and words typed before the code has come, find the goal', async ({
  page,
}) => {
  const slipp = await holdKode(page);
  await page.goto(sti('nb', '/fagsjekken'), { waitUntil: 'domcontentloaded' });
  await page.getByRole('searchbox', { name: t.sok }).fill('doktor');
  slipp();
  await page.getByRole('button', { name: /^Lege/ }).tap();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await page.goto('about:blank');
  await aapne(page, '#har=1t');
  await page.getByRole('searchbox', { name: t.sok }).fill('veterinaer');
  await expect(page.getByRole('button', { name: /^Veterinær/ }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: t.sok }).fill('doktor');
  await expect(page.getByRole('button', { name: /^Lege/ })).toBeVisible();
  await page.getByRole('searchbox', { name: t.sok }).fill('kvakksalver');
  await expect(page.getByText(sett(t.ingenTreff, { q: 'kvakksalver' }))).toBeVisible();
  await velgMaal(page, 'systemutvikler uio', /^Systemutvikler, UiO/);
  expect(hash(page)).toBe('#har=1t&vil=yrke.systemutvikler&sted=uio');
});

const lager = (page: Page) => page.evaluate((): Record<string, string> => ({ ...localStorage }));

test('nothing is stored until one asks, and it can be deleted', async ({ page }) => {
  await aapne(page);
  await fag(page, 'R1').tap();
  expect(await lager(page)).toEqual({});
  await page.getByRole('button', { name: r.husk }).tap();
  await expect(page.getByText(r.husket)).toBeVisible();
  await fag(page, 'R2').tap();
  // The second is what an occupation's page answers «Kan jeg?» from.
  expect(await lager(page)).toEqual({ fagsjekken: 'har=r1,r2', 'fagsjekken-kort': expect.stringContaining('lege') });
  // A link from an occupation is laid over what is stored; somebody else's subjects are not written over it.
  await page.goto('/yrker/lege/');
  await page.getByRole('main').locator('.stripe a[href="/fagsjekken/#vil=yrke.lege"]').tap();
  await expect(fag(page, 'R2')).toHaveAttribute('aria-pressed', 'true');
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await page.goto('/');
  const mine = (await lager(page)).fagsjekken;
  await aapne(page, '#har=s1');
  await fag(page, 'S2').tap();
  await page.goto('/');
  await aapne(page, '#har=r1,r2&trinn=vg3&gens=nei');
  await fag(page, 'Kjemi 1').tap();
  expect((await lager(page)).fagsjekken).toBe(mine);
  await page.getByRole('button', { name: r.visMine }).tap();
  await expect(fag(page, 'Kjemi 1')).toHaveAttribute('aria-pressed', 'false');
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
  // A name is explained where it stands; and no control takes the focus along when it goes.
  await page.getByRole('button', { name: `${t.matte}: ${t.hvaBetyr}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(r.matteHjelp)).toBeVisible();
  await page.getByRole('button', { name: t.toem }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.toem })).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('when the lower half cannot be fetched, the answer stands, and one can try again', async ({ page }) => {
  await page.route('**/fagsjekken/nb.json', (rute) => rute.abort());
  await page.goto('/fagsjekken/#har=r1&vil=yrke.lege');
  await expect(svar(page)).toContainText('Ja, hvis du tar Fysikk 1, Kjemi 1 og Kjemi 2.');
  await expect(page.getByText(t.feilHent)).toBeVisible();
  await page.unroute('**/fagsjekken/nb.json');
  await page.getByRole('button', { name: t.provIgjen }).tap();
  await expect(page.getByRole('heading', { name: r.ettTil })).toBeVisible();
  // The front page has a second door, with an example that is answered.
  await page.goto('/');
  await page.locator('a[href^="/fagsjekken/#har="]').tap();
  await expect(svar(page)).toContainText('Lege: kan jeg?');
  await expect(svar(page)).toContainText('Ja, hvis du tar Kjemi 1 og 2.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the front page leads to every requirement against every subject, in both languages', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').locator('a.knapp[href="/fagsjekken/"]').tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(s.overskrift);
    for (const spraak of spraakene) {
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
    }
  });
});
