/** From the front page to a choice, with the thumb: the journey that the site is for, in both written languages. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ordene, oversett } from '../../src/i18n/ordene.ts';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { delelenke, harTreBaand, her, lenkerTil, lenkerUnder, navnI, svarPaa, ta, treffI, variert } from './hjelp.ts';

/** Opens a neighbour from a list: the page that comes has the same name, and leads back. */
async function aapneNabo(page: Page, nabo: ReturnType<Page['getByRole']>, navn: string) {
  const fra = her(page);
  const til = await nabo.getAttribute('href');
  await nabo.tap();
  await expect(page).toHaveURL((url) => url.pathname === til);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(navn);
  await lederTilbake(page, fra);
}

/** The page has a link to the one it was reached from. */
async function lederTilbake(page: Page, fra: string) {
  const tilbake = lenkerTil(page, fra).first();
  // A long list of neighbours is a chapter that one opens.
  const fold = page.locator('details.fold:not([open])').filter({ has: page.locator(`a[href="${fra}"]`) });
  if (!(await tilbake.isVisible())) await fold.locator('summary').first().tap();
  await expect(tilbake, `${her(page)} leads back to ${fra}`).toBeVisible();
}

for (const spraak of spraakene) {
  const t = ordene('testen', spraak);
  const r = ordene('resultatet', spraak);
  const s = oversett(spraak);

  test(`from the front page to a subject, in ${spraak}`, async ({ page }) => {
    test.slow();
    await page.goto(sti(spraak, '/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Finn x');
    await page.getByRole('link', { name: s('forside.taTesten') }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('test.tittel'));
    await expect(page.getByText(s('test.personvern.1'))).toBeVisible();
    await page.getByRole('link', { name: s('test.start'), exact: true }).tap();
    await expect(page).toHaveURL((url) => url.pathname === ta(spraak));

    const svar = variert(7);
    await svarPaa(page, svar, { spraak });
    // The result: three bands, each match with its reasons, and no message that something is amiss.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.dinTittel);
    await expect(page.getByText(r.deltNavn)).toBeHidden();
    await harTreBaand(page, spraak);
    const alle = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
    expect(await alle.count()).toBeGreaterThanOrEqual(10);
    // The first band shows its reasons; the others after a tap.
    for (const treff of await alle.all()) {
      const hvorfor = treff.getByText(t.hvorfor, { exact: true });
      if (await hvorfor.isVisible()) await hvorfor.tap();
      await expect(treff.getByRole('listitem').filter({ hasText: t.fordi }).first()).toBeVisible();
    }
    // The portrait has three parts, and the three best matches are a tap away.
    const { deler } = ordene('portrett', spraak);
    for (const { tittel } of Object.values(deler))
      await expect(page.getByRole('heading', { level: 2, name: tittel, exact: true })).toBeVisible();
    await expect(page.getByRole('list', { name: r.treBeste }).getByRole('link')).toHaveCount(3);
    await delelenke(page, spraak);

    // A preference moves the list before one's eyes.
    const oeverst = page.getByRole('status').filter({ hasText: t.oeverstNaa });
    const foer = { oeverst: await oeverst.innerText(), liste: await navnI(page, t.passerGodt) };
    const glidere = page.getByRole('slider');
    await expect(glidere).toHaveCount(8);
    for (const glider of (await glidere.all()).slice(0, 4)) {
      await glider.fill(Number(await glider.inputValue()) > 0 ? '-2' : '2');
    }
    await expect(oeverst).not.toHaveText(foer.oeverst);
    expect(await navnI(page, t.passerGodt)).not.toEqual(foer.liste);
    await page.getByRole('button', { name: t.preferanserNullstill }).tap();
    await expect(oeverst).toHaveText(foer.oeverst);

    // To the first occupation, back to the list, and on to the first that asks for a degree.
    const navnet = (treff: Locator) => treff.getByRole('heading').getByRole('link');
    const forste = navnet(treffI(page, t.passerGodt).first());
    const yrke = await forste.innerText();
    await forste.tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(yrke);
    await page.goBack();
    await expect(forste).toHaveText(yrke);
    const medGrad = treffI(page, t.passerGodt)
      .filter({ hasText: /· (Bachelor|Master)/ })
      .first();
    const navn = await navnet(medGrad).innerText();
    // What it takes is one tap away too: Fagsjekken, with the occupation as the goal.
    await medGrad.getByRole('link', { name: t.hvilkeFag }).tap();
    await expect(page).toHaveURL((url) => url.pathname === sti(spraak, '/fagsjekken'));
    await expect(page.getByRole('status').first()).toContainText(
      `${navn}: ${ordene('fagsjekken', spraak).kanJeg.toLowerCase()}`,
    );
    await page.goBack();
    await navnet(medGrad).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(navn);

    // On to a study that has a requirement code, its requirement, and a subject to choose.
    const studium = lenkerUnder(page, s('yrke.utdanninger'))
      .filter({ hasText: /· [A-ZÆØÅ0-9]{3,}/ })
      .first();
    await aapneNabo(page, studium, await studium.locator('b').innerText());
    await expect(page.getByRole('heading', { level: 2, name: s('utd.tilbud') })).toBeVisible();

    const krav = lenkerUnder(page, s('utd.kravene')).first();
    await aapneNabo(page, krav, await krav.locator('b').innerText());
    await expect(page.getByRole('heading', { name: s('krav.rutenett') })).toBeVisible();

    const fra = her(page);
    await page.getByRole('heading', { name: s('krav.regel'), exact: true }).tap();
    const fag = lenkerUnder(page, s('krav.regel')).filter({ hasText: /R1/ }).first();
    await fag.tap();
    await expect(page).toHaveURL((url) => url.pathname === sti(spraak, '/fag/r1'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('R1');
    await expect(page.getByRole('heading', { name: s('fag.aapner') })).toBeVisible();
    await lederTilbake(page, fra);
  });
}
