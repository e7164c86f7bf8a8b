/** Two or three side by side: from a page, by a link, on paper, and what is said without JavaScript. */
import { expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { fyll } from '../../src/i18n/fyll.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { arkene, farger, utenMeny } from './papir.ts';

const kolonner = (page: Page) => page.getByRole('columnheader');

for (const spraak of spraakene) {
  const t = ordene('sammenlign', spraak);

  test(`from an occupation to three columns, and a link that keeps them, in ${spraak}`, async ({ page }) => {
    await page.goto(sti(spraak, '/yrker/lege'));
    await page.getByRole('link', { name: t.inngang.yrker }).tap();
    await expect(kolonner(page)).toHaveCount(1);
    await expect(kolonner(page).first()).toContainText('Lege');
    // A suggestion from those like it, then one from the list.
    await page.getByRole('button', { name: /^\+ / }).first().tap();
    await expect(kolonner(page)).toHaveCount(2);
    await expect(page.getByRole('img', { name: /Lege/ })).toBeVisible();
    await page.getByRole('combobox', { name: t.yrke, exact: true }).selectOption('elektriker');
    await page.getByRole('button', { name: `${t.leggTil}: ${t.yrke}` }).tap();
    await expect(kolonner(page)).toHaveCount(3);
    await expect(page.getByRole('status')).toContainText(t.full);
    expect(new URL(page.url()).hash).toMatch(/^#yrker=lege,[a-z0-9-]+,elektriker$/);

    // The same link, here and in the other language.
    await page.reload();
    await expect(kolonner(page)).toHaveCount(3);
    await page
      .getByRole('banner')
      .getByRole('link', { name: spraak === 'nb' ? 'Nynorsk' : 'Bokmål' })
      .tap();
    await expect(kolonner(page)).toHaveCount(3);
    await expect(
      page.getByRole('rowheader', { name: ordene('sammenlign', spraak === 'nb' ? 'nn' : 'nb').rader.krav }),
    ).toBeVisible();
    await page.goBack();

    await page.getByRole('button', { name: fyll(t.fjern, { navn: 'Lege' }) }).tap();
    await expect(kolonner(page)).toHaveCount(2);
    // A study has other rows, so it begins anew.
    await page.getByRole('combobox', { name: t.utdanning, exact: true }).selectOption('medisin');
    await page.getByRole('button', { name: `${t.leggTil}: ${t.utdanning}` }).tap();
    await expect(page).toHaveURL(/#utdanninger=medisin$/);
    await expect(kolonner(page)).toHaveCount(1);
  });
}

test('three columns are one grey page on its side, in both languages', async ({ page }) => {
  for (const spraak of spraakene) {
    const lange = [
      'yrker=professor-realfag,fjernmalingsspesialist,rov-operator',
      'utdanninger=ingenior-bygg,siving-bygg,elektrikerfaget',
    ];
    for (const valg of ['yrker=apotektekniker,bioingenior,lege', ...lange]) {
      await page.goto('about:blank');
      await page.goto(sti(spraak, `/sammenlign#${valg}`));
      await expect(kolonner(page).first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await utenMeny(page);
      expect(await farger(page), valg).toEqual([]);
      expect(await arkene(page), valg).toBe(1);
    }
  }
});

test('figures are shown with their source, and an old or broken link says what it did not find', async ({ page }) => {
  const t = ordene('sammenlign', 'nb');
  await page.goto('/sammenlign/#yrker=apotektekniker,lege');
  await expect(page.getByRole('cell', { name: /kroner.*Statistisk sentralbyrå.*20\d\d/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: t.ingenTall }).first()).toBeVisible();
  // An example is one tap away.
  await page.goto('about:blank');
  await page.goto('/sammenlign/');
  await page.getByRole('link', { name: t.eksempler[0] ?? '' }).tap();
  await expect(kolonner(page)).toHaveCount(2);
  await page.goto('about:blank');
  await test.step('an old or broken link says what it did not find, and shows the rest', async () => {
    const t = ordene('sammenlign', 'nb');
    await page.goto('/sammenlign/#yrker=finnes-ikke,lege');
    await expect(page.getByRole('status')).toContainText(fyll(t.feil, { id: 'finnes-ikke' }));
    await expect(kolonner(page)).toHaveCount(1);
    await page.goto('/sammenlign/#yrk');
    await expect(page.getByRole('status')).toContainText(t.uleselig);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says how to open them one by one', async ({ page }) => {
    await page.goto('/sammenlign/');
    await expect(page.locator('noscript p')).toContainText(ordene('sammenlign', 'nb').utenJs);
    await expect(page.locator('noscript a[href="/yrker/lege/"]')).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});
