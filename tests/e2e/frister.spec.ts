/** Which deadline is next depends on the day somebody looks, not on the day the site was built. */
import { expect, type Page, test } from '@playwright/test';
import { ordbok } from '../../src/i18n/ordene.ts';
import { fristlister } from '../fixtures/innhold.ts';

const o = ordbok('oversikter', 'nb');
const frister = fristlister.flatMap((f) => f.data.frister).sort((a, b) => a.dato.localeCompare(b.dato));
const [forste] = frister;
/** The first that falls on a later day: several may share one. */
const andre = frister.find((f) => f.dato > (forste?.dato ?? ''));
const sammeDag = frister.filter((f) => f.dato === andre?.dato).length;
const rader = (page: Page) => page.locator('frist-liste').getByRole('listitem');
const klokke = (page: Page, dato: string, tid = '12:00:00Z') => page.clock.setFixedTime(new Date(`${dato}T${tid}`));

test('a deadline is open on its day and has passed the day after, and the front page leaves it out then', async ({
  page,
}) => {
  if (!forste || !andre) throw new Error('content/frister er tom');
  await klokke(page, forste.dato);
  await page.goto('/frister/');
  await expect(rader(page).first()).toContainText(o('frist.iDag'));
  await expect(page.getByText(o('frist.passert'), { exact: true })).toHaveCount(0);

  await klokke(page, forste.dato, '23:30:00Z');
  await page.reload();
  await expect(rader(page).first()).toContainText(o('frist.passert'));
  await expect(rader(page).nth(frister.indexOf(andre))).toContainText(/om \d+ dager/);
  await expect(page.getByText(/om \d+ dager/)).toHaveCount(sammeDag);
  await page.goto('about:blank');
  await test.step('the front page leaves out what has passed, and says so when all has', async () => {
    await klokke(page, forste.dato, '23:30:00Z');
    await page.goto('/');
    await expect(rader(page)).toHaveCount(3);
    await expect(rader(page).first()).toContainText(andre.nb);

    await klokke(page, '2031-01-01');
    await page.reload();
    await expect(rader(page)).toHaveCount(0);
    await expect(page.getByText(o('frist.ingen'))).toBeVisible();
  });
});
