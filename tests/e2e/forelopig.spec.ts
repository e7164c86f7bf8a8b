/** From the 20th answer one may look, and then go on. */
import { expect, test } from '@playwright/test';
import simulert from '../../src/domain/testen/proeving/simulert.json' with { type: 'json' };
import { minsteAntallSvar } from '../../src/domain/testen/motor/vekter.ts';
import { spraakene } from '../../src/i18n/spraak.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import {
  antall,
  harTreBaand,
  knapp,
  resultat,
  sett,
  svarPaa,
  svarTil,
  variert,
  venterPaa,
  medEgneSvar,
} from './hjelp.ts';

const svar = variert(5);

for (const spraak of spraakene) {
  const t = ordene('testen', spraak);

  test(`a preliminary result after ${minsteAntallSvar} answers, and on from there, in ${spraak}`, async ({ page }) => {
    const nest = minsteAntallSvar - 1;
    await medEgneSvar(page, svar.slice(0, nest), { spraak });
    await venterPaa(page, nest + 1, spraak);
    await expect(page.getByRole('link', { name: t.seForelopig })).toBeHidden();
    await svarPaa(page, svar.slice(nest, minsteAntallSvar), { fra: minsteAntallSvar, spraak });
    // The test rests here, and says what it has seen so far.
    await expect(page.getByText(ordene('testgang', spraak).pauseDel1)).toBeVisible();
    await page.getByRole('link', { name: t.seForelopig }).tap();

    await harTreBaand(page, spraak);
    await expect(page.getByText(sett(t.forelopig, { n: minsteAntallSvar, av: antall }))).toBeVisible();
    // How sure it is, in words that the simulation gave.
    const avTi = Math.floor(10 * (simulert.prefiks[0]?.staar ?? 0));
    await expect(page.getByText(sett(t.saaSikkert, { n: avTi }))).toBeVisible();
    await page.getByRole('link', { name: t.fortsett }).tap();
    await venterPaa(page, minsteAntallSvar + 1, spraak);
    await page.getByRole('button', { name: t.tilbake }).tap();
    await expect(knapp(page, minsteAntallSvar, svar[nest] ?? 3, spraak)).toHaveAttribute('aria-pressed', 'true');
  });
}

test('before that, the result page says how far it is, and leads back', async ({ page }) => {
  const t = ordene('testen', 'nb');
  await svarTil(page, svar.slice(0, 8));
  await page.goto(resultat());
  await expect(page.getByText(sett(t.forFaa, { n: 8, av: antall, min: minsteAntallSvar }))).toBeVisible();
  await page.getByRole('link', { name: t.fortsett }).tap();
  await venterPaa(page, 9);
});
