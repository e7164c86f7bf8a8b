/** From the front page to the result without a mouse or a finger. */
import { expect, type Page, test } from '@playwright/test';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
import { antall, fragment, harTreBaand, hviler, knapp, overskrift, resultat, ta, variert, venterPaa } from './hjelp.ts';

const t = ordene('testen', 'nb');
const g = ordene('testgang', 'nb');
const s = oversett('nb');

/** Tabs on to a link or button, as one does who cannot point; sees where the focus is all the way. */
async function tabTil(page: Page, navn: string) {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const fokus = page.locator(':focus');
    await expect(fokus).toBeInViewport();
    await expectSynligFokus(page);
    if ((await fokus.innerText()).trim() === navn) return;
  }
  throw new Error(`«${navn}» was not reached with 40 presses of Tab`);
}

const expectSynligFokus = async (page: Page) =>
  expect
    .poll(() => page.locator(':focus').evaluate((e) => getComputedStyle(e).outlineStyle), 'focus can be seen')
    .not.toBe('none');

test('the whole test with Tab, Enter, digits and Backspace', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(s('hopp'));
  await tabTil(page, s('forside.taTesten'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('test.tittel'));
  await tabTil(page, s('test.start'));
  await page.keyboard.press('Enter');
  await venterPaa(page, 1);

  // The first answer with Tab and Enter, the rest with digits. Every new statement is read out: it has the focus.
  const svar = variert(11);
  await expect(knapp(page, 1, 5)).toBeEnabled();
  await tabTil(page, t.i2);
  await page.keyboard.press('Enter');
  for (let nr = 2; nr <= antall; nr++) {
    if (hviler.includes(nr - 1)) {
      // The rest between two chapters takes the focus, and no digit is an answer there.
      await expect(page.getByRole('button', { name: g.pauseFortsett })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.keyboard.press('3');
      await tabTil(page, g.pauseFortsett);
      await page.keyboard.press('Enter');
    }
    await venterPaa(page, nr);
    await expect(page.getByRole('heading', { level: 1, name: overskrift(nr) })).toBeFocused();
    if (nr === 2) await expectSynligFokus(page);
    if (nr === 30) {
      // One regrets, goes back, sees the answer given, changes it.
      await page.keyboard.press('Backspace');
      await venterPaa(page, 29);
      await expect(page.getByRole('heading', { level: 1, name: overskrift(29) })).toBeFocused();
      const gitt = svar[28] ?? 3;
      await expect(knapp(page, 29, gitt)).toHaveAttribute('aria-pressed', 'true');
      const nytt = gitt === 1 ? 2 : 1;
      await page.keyboard.press(String(nytt));
      await venterPaa(page, 30);
      await page.keyboard.press('Backspace');
      await expect(knapp(page, 29, nytt)).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press(String(nytt));
      await venterPaa(page, 30);
    }
    await page.keyboard.press(String(svar[nr - 1]));
  }
  // The last answer is the result.
  await expect(page).toHaveURL((url) => url.pathname === resultat());
  await harTreBaand(page);
});

test('a preference is changed with the arrow keys, the answers are deleted, and a key held down answers one statement', async ({
  page,
}) => {
  await page.goto(`${resultat()}#${fragment(variert(11))}`);
  // Nothing lies here, and the link does not say whose it is.
  await expect(page.getByRole('button', { name: t.slett })).toBeHidden();
  await tabTil(page, g.andresMine);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const glider = page.getByRole('slider').first();
  await glider.focus();
  const foer = await glider.inputValue();
  await page.keyboard.press(Number(foer) > 0 ? 'ArrowLeft' : 'ArrowRight');
  await expect(glider).not.toHaveValue(foer);
  await expect(glider).toBeFocused();
  await page.getByRole('button', { name: t.slett }).focus();
  await page.keyboard.press('Enter');
  await tabTil(page, t.slettJa);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.slettet)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto('about:blank');
  await test.step('a key held down answers one statement, not all', async () => {
    await page.goto(ta());
    await expect(knapp(page, 1, 5)).toBeEnabled();
    await page.keyboard.down('4');
    await page.keyboard.down('4');
    await page.keyboard.down('4');
    await page.keyboard.up('4');
    await venterPaa(page, 2);
  });
});
