/**
 * What the journeys share: the words that a visitor reads, taken from where the site takes them, and the answers.
 * Elements are found by role and name, as a visitor finds them.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { lengsteFragment, skrivFragment } from '../../src/domain/deling/kodek.ts';
import { pauser } from '../../src/islands/testen/sporsmaal/kapitler.ts';
import type { Svar, Svarsett } from '../../src/domain/testen/motor/typer.ts';
import { sti, type Spraak } from '../../src/i18n/spraak.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { samling } from '../fixtures/testen.ts';

export const { paastander } = samling;
export const antall = paastander.length;
const utgave = { tegn: samling.utgave, paastander: paastander.map((p) => p.id) };

export const ta = (spraak: Spraak = 'nb') => sti(spraak, '/utdanningstesten/ta');
export const resultat = (spraak: Spraak = 'nb') => sti(spraak, '/utdanningstesten/resultat');

export { fyll as sett } from '../../src/i18n/fyll.ts';

/** Varied answers of somebody drawn to health, matter and data, and to a long education; the seed varies the rest. */
export function variert(froe: number): Svar[] {
  let tall = froe;
  const tilfeldig = () => (tall = (tall * 16807) % 2147483647) / 2147483647;
  const lyst = new Set<string>(['liv-helse', 'stoffer', 'data', 'kort-lang', 'praktisk-teoretisk']);
  return paastander.map(({ maaler }) => {
    const midt = lyst.has(maaler) ? 4.4 : 2.4;
    return Math.min(5, Math.max(1, Math.round(midt + (tilfeldig() - 0.5) * 3))) as Svar;
  });
}

const somSett = (svar: readonly Svar[]): Svarsett =>
  Object.fromEntries(svar.map((s, i) => [utgave.paastander[i] ?? '', s]));

/** The part after # for the first answers, in the order asked. */
export const fragment = (svar: readonly Svar[]) => skrivFragment({ svar: somSett(svar), preferanser: {} }, utgave);

/** What the statement with this number (from 1) says in the heading of its screen. */
export function overskrift(nr: number, spraak: Spraak = 'nb'): string {
  const tekst = paastander[nr - 1]?.[spraak];
  return typeof tekst === 'string' ? tekst : ordene('testen', spraak).sporsmaalKontrast;
}

/** The words on the button for an answer to a statement. */
function etikett(nr: number, svar: Svar, spraak: Spraak = 'nb'): string {
  const t = ordene('testen', spraak);
  const paastand = paastander[nr - 1];
  if (paastand?.del === 'slik-jobber-jeg') {
    const [fra, til] = paastand[spraak];
    return [fra, t.k2, t.k3, t.k4, til][svar - 1] ?? '';
  }
  const skala = paastand?.del === 'interesser' ? [t.i1, t.i2, t.i3, t.i4, t.i5] : [t.t1, t.t2, t.t3, t.t4, t.t5];
  return skala[svar - 1] ?? '';
}

export const knapp = (page: Page, nr: number, svar: Svar, spraak: Spraak = 'nb') =>
  page.getByRole('button', { name: etikett(nr, svar, spraak), exact: true });

/** The screen of one statement: its words, and where one is. */
export async function venterPaa(page: Page, nr: number, spraak: Spraak = 'nb') {
  await expect(page.getByText(`${nr} av ${antall}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: overskrift(nr, spraak), exact: true })).toBeVisible();
}

/** After these the test rests, and says what the answers tell so far. */
export const hviler = pauser(antall);

/** Answers the statements from `fra` (from 1) on: by key, as fast as one likes, and the last one with the thumb. */
export async function svarPaa(
  page: Page,
  svar: readonly Svar[],
  { fra = 1, spraak = 'nb' }: { fra?: number; spraak?: Spraak } = {},
) {
  for (const [i, s] of svar.entries()) {
    const nr = fra + i;
    if (i > 0 && hviler.includes(nr - 1)) await videreFraPausen(page, spraak);
    await venterPaa(page, nr, spraak);
    // The statement is there before the code is; until then the buttons say that they do not answer.
    await expect(knapp(page, nr, s, spraak)).toBeEnabled();
    if (i < svar.length - 1) await page.keyboard.press(String(s));
    else {
      // A thumb is believed when the statement has stood for a moment; one that was believed does not tap again.
      const teller = page.getByText(`${nr} av ${antall}`, { exact: true });
      await expect(async () => {
        if (await teller.isVisible()) await knapp(page, nr, s, spraak).tap({ timeout: 2000 });
        await expect(teller).toBeHidden({ timeout: 1500 });
      }).toPass();
    }
  }
}

/** Past the rest between two chapters. */
const videreFraPausen = (page: Page, spraak: Spraak = 'nb') =>
  page.getByRole('button', { name: ordene('testgang', spraak).pauseFortsett, exact: true }).tap();

/** One's own answers, taken home by a link: on a device that holds none, the page asks whose they are. */
export async function medEgneSvar(
  page: Page,
  svar: readonly Svar[],
  { spraak = 'nb', sok = '' }: { spraak?: Spraak; sok?: string } = {},
) {
  await page.goto(`${ta(spraak)}${sok}${svar.length ? `#${fragment(svar)}` : ''}`);
  if (svar.length) await page.getByRole('button', { name: ordene('testgang', spraak).andresMine }).tap();
}

/** In the middle of the test: all but the last three answers come with a link, the rest are given here. */
export async function svarTil(page: Page, svar: readonly Svar[], spraak: Spraak = 'nb') {
  await medEgneSvar(page, svar.slice(0, -3), { spraak });
  await svarPaa(page, svar.slice(-3), { fra: svar.length - 2, spraak });
  if (hviler.includes(svar.length)) await videreFraPausen(page, spraak);
  await venterPaa(page, svar.length + 1, spraak);
}

/** The last answer is the result: everything before it is answered, and one tap is left. */
export async function svarPaaSiste(page: Page, svar: readonly Svar[], spraak: Spraak = 'nb') {
  await medEgneSvar(page, svar.slice(0, -1), { spraak });
  await svarPaa(page, svar.slice(-1), { fra: svar.length, spraak });
  await expect(page).toHaveURL((url) => url.pathname.replace(/\/$/, '') === resultat(spraak).replace(/\/$/, ''));
}

export async function harTreBaand(page: Page, spraak: Spraak = 'nb') {
  const t = ordene('testen', spraak);
  for (const navn of [t.passerGodt, t.verdtAaSePaa, t.kontrast]) {
    await expect(page.getByRole('heading', { level: 2, name: navn, exact: true })).toBeVisible();
    await expect(treffI(page, navn).first()).toBeVisible();
  }
}

/** The matches of a band. */
export const treffI = (page: Page, baand: string): Locator =>
  page
    .getByRole('region', { name: baand, exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });

/** The names in a band, in order. */
export const navnI = (page: Page, baand: string) =>
  page.getByRole('region', { name: baand, exact: true }).getByRole('heading', { level: 3 }).allInnerTexts();

/** The link that stands on the result page for copying. */
export async function delelenke(page: Page, spraak: Spraak = 'nb'): Promise<URL> {
  const lenke = new URL(await page.getByRole('textbox', { name: ordene('testen', spraak).kopierSelv }).inputValue());
  expect(lenke.hash.length - 1, 'the fragment fits in a message').toBeLessThanOrEqual(lengsteFragment);
  return lenke;
}

/** Rows of a list of neighbours under a heading. */
export const lenkerUnder = (page: Page, tittel: string): Locator =>
  page.getByRole('heading', { name: tittel, exact: true }).locator('xpath=following::ul[1]').getByRole('link');

/** The page has a link in its main part to this address. */
export const lenkerTil = (page: Page, adresse: string): Locator =>
  page.getByRole('main').locator(`a[href="${adresse}"]`);

/** Path of the present page. */
export const her = (page: Page) => new URL(page.url()).pathname;

/** Holds back every script until the function that comes back is called: a visitor who is quicker than the network. */
export async function holdKode(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (rute) => {
    await promise;
    await rute.continue();
  });
  return () => resolve(undefined);
}
