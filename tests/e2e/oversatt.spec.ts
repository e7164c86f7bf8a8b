/**
 * A browser that translates the page takes every text out and puts its own there. Whatever one does afterwards must still
 * change what is read: each page is used twice, translated and not, and must say the same in the end.
 */
import { expect, type Page, test } from '@playwright/test';
import { ordbok, ordene } from '../../src/i18n/ordene.ts';
import { fragment, knapp, medEgneSvar, resultat, ta, variert } from './hjelp.ts';
import { oversettSiden } from './oversettelse.ts';

const o = ordbok('oversikter', 'nb');
const inn = ordene('kommerInn', 'nb');

/** All lines of the main part, as they were before they were translated. */
const leses = (page: Page) =>
  page.getByRole('main').evaluate((e: HTMLElement) =>
    e.innerText
      .replaceAll('UK:', '')
      .replaceAll(/\s+/g, ' ')
      // A sentence a line; where a line breaks is not compared.
      .split(/(?<=[.:?!]) /),
  );

interface Side {
  readonly navn: string;
  readonly aapne: (page: Page) => Promise<void>;
  readonly bruk: (page: Page) => Promise<void>;
}

async function sierDetSamme(page: Page, { navn, aapne, bruk }: Side) {
  await test.step(navn, async () => {
    const lest: string[][] = [];
    for (const oversatt of [false, true]) {
      await page.goto('about:blank');
      await aapne(page);
      const foer = await leses(page);
      if (oversatt) await oversettSiden(page);
      await bruk(page);
      if (!oversatt) {
        await expect.poll(() => leses(page), 'something is said by what was done').not.toEqual(foer);
        // What comes a moment later has come.
        await page.waitForLoadState('networkidle');
        lest.push(await leses(page));
      } else await expect.poll(() => leses(page)).toEqual(lest[0]);
    }
  });
}

const klikk = (page: Page, navn: string | RegExp) =>
  page.getByRole('button', { name: navn }).first().dispatchEvent('click');

const testSvar = variert(7);

const testsider: Side[] = [
  {
    navn: 'test',
    aapne: async (page) => {
      await page.goto('/');
      await page.evaluate(() => localStorage.clear());
      await medEgneSvar(page, testSvar.slice(0, 8));
      await expect(knapp(page, 9, 3)).toBeEnabled();
    },
    bruk: async (page) => {
      // The next key goes on at once, and each must meet its own statement.
      for (const tast of '13524') await page.keyboard.press(tast);
      await expect(page.getByRole('main')).toContainText(/14 av 60/);
    },
  },
  {
    navn: 'result',
    aapne: async (page) => {
      await page.goto(ta());
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.goto(`${resultat()}?delt#${fragment(testSvar)}`);
      await expect(page.getByRole('slider').first()).toBeVisible();
    },
    bruk: async (page) => {
      await page.getByRole('slider').first().fill('-2');
      await page.getByRole('slider').nth(3).fill('2');
      await page.getByRole('combobox').first().selectOption({ index: 2 });
      const oppslag = page.getByRole('combobox').last();
      await oppslag.selectOption({ index: 5 });
      await oppslag.selectOption({ index: 9 });
    },
  },
  {
    navn: 'Kommer jeg inn',
    aapne: async (page) => {
      await page.goto('/kommer-jeg-inn/#k=2x4,2x5');
      await expect(page.locator('[data-klar]')).toBeVisible();
    },
    bruk: async (page) => {
      await page.getByRole('textbox', { name: inn.foedt }).fill('2008');
      for (const fag of ['R1', 'R2', 'Fysikk 1']) await klikk(page, fag);
      await page.getByRole('searchbox').fill('ingeniør bygg trondheim ntnu');
      await page.locator('.studiekort button').first().dispatchEvent('click');
      await klikk(page, 'Kjemi 1');
    },
  },
];

const andre: Side[] = [
  {
    navn: 'X-faktor',
    aapne: async (page) => {
      await page.goto('/x-faktor/passord/');
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    },
    bruk: async (page) => {
      for (const verdi of ['9', '14']) await page.getByRole('slider').first().fill(verdi);
      // What is said aloud comes when the hand has rested.
      await expect(page.getByRole('main')).toContainText('2,4 millioner år. ');
    },
  },
  {
    navn: 'realfagspoeng',
    aapne: async (page) => {
      await page.goto('/realfagspoeng/');
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
    bruk: async (page) => {
      for (const fag of [/R1$/, /R2$/, /Fysikk 1$/]) {
        await page.getByRole('checkbox', { name: fag }).first().check({ force: true });
      }
      await page.getByRole('textbox', { name: o('regner.snitt') }).fill('9');
      await page.getByRole('textbox', { name: o('regner.snitt') }).fill('4,2');
    },
  },
  {
    navn: 'search',
    aapne: async (page) => {
      await page.goto('/sok/?q=lege');
      await expect(page.getByRole('main').getByRole('status')).toContainText('treff');
    },
    bruk: async (page) => {
      const felt = page.getByRole('main').getByRole('searchbox');
      await felt.fill('xyzqw');
      await expect(page.getByRole('main').getByRole('status')).toContainText('xyzqw');
      await felt.fill('sykepleier');
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /Sykepleier/ })
          .first(),
      ).toBeVisible();
    },
  },
];

test('a translated test, result and «Kommer jeg inn?» go on answering', async ({ page }) => {
  test.slow();
  for (const side of testsider) await sierDetSamme(page, side);
});

test('a translated story, calculator and search go on answering', async ({ page }) => {
  test.slow();
  for (const side of andre) await sierDetSamme(page, side);
});
