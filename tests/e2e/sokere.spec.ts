/** Two applicants whom the rules treat in a way of their own: one who failed an exam, and one with a diploma from IB. */
import { expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';

const inn = ordene('kommerInn', 'nb');
const t = ordene('fagsjekken', 'nb');

/** Types a question as a pupil would, and opens the first hit. */
async function spor(page: Page, sporsmaal: string, tittel: string) {
  await page.goto('/sok/');
  await page.getByRole('searchbox').fill(sporsmaal);
  await page.getByRole('main').getByRole('link', { name: tittel }).first().tap();
  await expect(page.getByRole('heading', { level: 1, name: tittel })).toBeVisible();
}

/** From a page to «Kommer jeg inn?», with the year of birth and the average filled in. */
async function regn(page: Page, { foedt, snitt, fag }: { foedt: string; snitt: string; fag: string[] }) {
  await page.getByRole('main').getByRole('link', { name: inn.tittel }).first().tap();
  await expect(page.locator('[data-klar]')).toBeVisible();
  await page.getByRole('textbox', { name: inn.foedt }).fill(foedt);
  await page.getByRole('textbox', { name: inn.snitt }).fill(snitt);
  for (const navn of fag) await page.getByRole('button', { name: navn, exact: true }).tap();
}

test('a pupil who failed an exam: what happens now, what it does to the quota, and what the ordinary one asks', async ({
  page,
}) => {
  await spor(page, 'jeg strøk i matte i vg3 mister jeg førstegangsvitnemål', 'Strøk du på eksamen?');
  await expect(page.getByRole('main')).toContainText('Du har rett til ny eksamen');
  await page.getByRole('main').getByRole('link', { name: 'førstegangsvitnemål', exact: true }).first().tap();
  await expect(page).toHaveURL(/\/veien-videre\/forstegangsvitnemal\//);

  await regn(page, { foedt: '2008', snitt: '4,8', fag: ['R1', 'R2', 'Fysikk 1'] });
  const kort = page.locator('.poengkort', { hasText: '2027' });
  await expect(kort).toContainText(inn.iForste);
  await page.getByRole('searchbox').fill('ingeniør bygg trondheim ntnu');
  const studium = page.locator('.studiekort').first();
  await expect(studium).toContainText(inn.inne);

  await page.getByRole('group', { name: inn.foerstegang }).getByRole('button', { name: inn.nei, exact: true }).tap();
  await expect(kort).toContainText(inn.utenforVitnemaal);
  await expect(kort).not.toContainText(inn.iForste);
  await expect(studium).toContainText(inn.naer);
});

test('a pupil with IB: what the subjects cover, and that they are enough for an engineer', async ({ page }) => {
  await spor(page, 'IB math AA SL', 'IB, Steinerskole eller skole i utlandet');
  const rad = (fag: string | RegExp) => page.getByRole('row').filter({ hasText: fag });
  await expect(rad('analysis and approaches')).toContainText('R1 og R2');
  await expect(rad('Physics SL')).toContainText('Fysikk 1');
  await page.getByRole('main').getByRole('link', { name: 'ingeniør', exact: true }).tap();
  await expect(page).toHaveURL(/\/kravkoder\/hing\//);

  await page.locator('a[href$="#vil=krav.hing"]').first().tap();
  for (const navn of ['R1', 'R2', 'Fysikk 1'])
    await page
      .getByRole('button', { name: new RegExp(`^${navn}( |har|tar|kan|$)`) })
      .first()
      .tap();
  await expect(page.locator('.svarkort')).toContainText(t.jaFag);
});
