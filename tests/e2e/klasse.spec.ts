/** Class mode: straight to the statements on a shared machine, a clear end, and a result on one sheet. */
import { expect, test } from '@playwright/test';
import { spraakene } from '../../src/i18n/spraak.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { fragment, harTreBaand, resultat, svarPaa, ta, variert, venterPaa, medEgneSvar } from './hjelp.ts';
import { arkene, farger, utenMeny } from './papir.ts';

for (const spraak of spraakene) {
  const t = ordene('testen', spraak);

  test(`from the teacher's link to a result on one sheet, in ${spraak}`, async ({ page }) => {
    const svar = variert(5);
    // Somebody had the machine before.
    await medEgneSvar(page, svar.slice(0, 30), { spraak });
    await svarPaa(page, svar.slice(30, 31), { fra: 31, spraak });
    await page.goto(`${ta(spraak)}?klasse`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.klasseGamle);
    await page.keyboard.press('3');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.klasseGamle);
    await page.getByRole('button', { name: t.klasseNytt }).tap();

    await venterPaa(page, 1, spraak);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await svarPaa(page, svar.slice(0, 2), { spraak });
    // A reload loses neither the answers nor the mode, and asks nothing: they are one's own.
    await page.reload();
    await venterPaa(page, 3, spraak);
    await expect(page.getByRole('navigation')).toHaveCount(0);

    // On a machine of one's own, taken home by a link.
    await page.getByRole('button', { name: t.slett }).tap();
    await page.getByRole('button', { name: t.slettJa }).tap();
    await medEgneSvar(page, svar.slice(0, -1), { spraak, sok: '?klasse' });
    await svarPaa(page, svar.slice(-1), { fra: svar.length, spraak });
    await harTreBaand(page, spraak);
    await expect(page.getByText(t.klasseResultat)).toBeVisible();
    await expect(page.getByRole('textbox', { name: t.kopierSelv })).not.toHaveValue(/klasse/);

    await page.emulateMedia({ media: 'print' });
    await utenMeny(page);
    await harTreBaand(page, spraak);
    expect(await farger(page)).toEqual([]);
    expect(await arkene(page)).toBe(1);
  });
}

test('ten different results are one sheet each, and whoever had begun may go on', async ({ page }) => {
  test.slow();
  for (let froe = 11; froe <= 20; froe++) {
    await page.goto(`${resultat()}?klasse#${fragment(variert(froe))}`);
    await page.reload();
    await harTreBaand(page);
    expect(await arkene(page), `seed ${froe}`).toBe(1);
  }
  await page.goto('about:blank');
  await test.step('whoever had begun may go on', async () => {
    const t = ordene('testen', 'nb');
    const svar = variert(6);
    await medEgneSvar(page, svar.slice(0, 9));
    await svarPaa(page, svar.slice(9, 10), { fra: 10 });
    await page.goto(`${ta()}?klasse`);
    await page.getByRole('button', { name: t.klasseFortsett }).tap();
    await venterPaa(page, 11);
  });
});
