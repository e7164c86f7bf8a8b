/** From a goal to a plan and back: the ten goals that pupils ask for, the ways round, and the page for a counsellor. */
import { expect, type Page, test } from '@playwright/test';
import { ordene } from '../../src/i18n/ordene.ts';
import { arkene } from './papir.ts';

const t = ordene('fagsjekken', 'nb');
const r = ordene('fagsjekkenMer', 'nb');
const svar = (page: Page) => page.locator('.svarkort');
const plan = (page: Page) => page.locator('.under > .grupper .planen');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

async function aapne(page: Page, fragment = '') {
  await page.goto(`/fagsjekken/${fragment}`);
  await expect(page.getByRole('heading', { name: r.ettTil })).toBeVisible();
}

/** Subjects of a year that the requirement asks for, as the plan shows them. */
async function krevd(page: Page, trinn: string) {
  const rader = plan(page)
    .getByRole('heading', { name: trinn, exact: true })
    .locator('xpath=following-sibling::ul')
    .getByRole('listitem')
    .filter({ hasText: r['rolle-krav'] });
  const tekster = await rader.allInnerTexts();
  return tekster.map((tekst) => tekst.split('\n')[0]).toSorted();
}

/** What is typed, what is tapped, the goal's id, what the plan asks for in Vg2 and Vg3, and the answer with all of it. */
const maal: [sok: string, treff: RegExp, vil: string, vg2: string[], vg3: string[], tilSlutt: RegExp][] = [
  [
    'sivilingeniør ntnu',
    /^Sivilingeniør ved NTNU/,
    'krav.ing4r2',
    ['Fysikk 1', 'R1'],
    ['R2'],
    /har 4 eller bedre i R2/,
  ],
  ['ingeniør', /^Ingeniør, treårig/, 'krav.hing', ['Fysikk 1', 'R1'], ['R2'], /fagene dine er nok/],
  ['lege', /^Lege/, 'yrke.lege', ['Fysikk 1', 'Kjemi 1', 'R1'], ['Kjemi 2'], /fagene dine er nok/],
  ['veterinær', /^Veterinær\s*Yrke/, 'yrke.veterinaer', ['Kjemi 1', 'R1'], ['Kjemi 2'], /fagene dine er nok/],
  ['bioingeniør', /^Bioingeniør\s*Yrke/, 'yrke.bioingenior', ['Fysikk 1', 'R1'], [], /fagene dine er nok/],
  ['lektor', /^Lektor i realfag\s*Yrke/, 'yrke.lektor-realfag', ['R1'], ['R2'], /har karakterene som kreves/],
  ['geolog', /^Geolog\s*Yrke/, 'yrke.geolog', ['R1'], ['R2'], /fagene dine er nok/],
  ['arkitekt ntnu', /^Arkitekt, NTNU/, 'yrke.arkitekt&sted=ntnu', ['Fysikk 1', 'R1'], ['R2'], /fagene dine er nok/],
  ['systemutvikler uio', /^Systemutvikler, UiO/, 'yrke.systemutvikler&sted=uio', ['R1'], [], /fagene dine er nok/],
];

test('nine goals, each to a plan and back', async ({ page }) => {
  test.slow();
  for (const [sok, treff, vil, vg2, vg3, tilSlutt] of maal) {
    await page.goto('about:blank');
    await aapne(page);
    await page.getByRole('searchbox', { name: t.sok }).fill(sok);
    await page.getByRole('button', { name: treff }).first().tap();
    expect(hash(page)).toBe(`#vil=${vil}`);
    await expect(plan(page).getByText('1T', { exact: true })).toBeVisible();
    expect([await krevd(page, 'Vg2'), await krevd(page, 'Vg3')]).toEqual([vg2, vg3]);
    await expect(plan(page)).toContainText('560 timer');
    // Back: with the plan's subjects the answer is what was promised, and the link holds it all.
    await plan(page).getByRole('button', { name: r.planTaInn }).tap();
    const [, fag = ''] = /#kan=([^&]+)/.exec(hash(page)) ?? [];
    for (const id of ['1t', ...(vg2.includes('R1') ? ['r1'] : [])]) expect(fag.split(',')).toContain(id);
    await page.goto('/');
    await aapne(page, `#har=${fag}&vil=${vil}`);
    await expect(svar(page), sok).toContainText(tilSlutt);
  }
});

test('the tenth: from elektriker to ingeniør, step by step', async ({ page }) => {
  await aapne(page, '#vil=yrke.elektriker');
  await expect(svar(page)).toContainText('Fagbrev: ja, du begynner på Vg1 elektro og datateknologi');
  const lop = page.locator('.lopet').first().getByRole('listitem');
  await expect(lop.first()).toHaveText('Vg1: Elektro og datateknologi');
  await expect(lop.last()).toContainText('Fagbrev');
  await expect(page.locator('.lopet').getByRole('link', { name: 'Y-vei' })).toHaveAttribute(
    'href',
    '/veien-videre/y-vei/',
  );
  await page.getByRole('button', { name: r.tilIngenior }).tap();
  expect(hash(page)).toBe('#vil=krav.egetkrav-y-vei&gens=nei');
  await expect(svar(page)).toContainText('Ja, hvis du oppfyller de andre kravene i opptaket');
  await expect(page.getByText('fag- eller svennebrev').first()).toBeVisible();
  // Without study competence the usual door is shut, and the ways round are there with their time.
  await aapne(page, '#vil=krav.hing&gens=nei&trinn=ferdig');
  await expect(svar(page)).toContainText(t.neiGens);
  await expect(page.getByText(/Forkurs: ett år/)).toBeVisible();
  await expect(page.getByText(/Y-vei: ingen ekstra tid/)).toBeVisible();
});

test('what may be exchanged is exchanged by one tap, and what the plan cannot reach is said', async ({ page }) => {
  await aapne(page, '#har=1t&vil=krav.hing&trinn=vg1');
  await expect(plan(page).getByText('Fysikk 2', { exact: true })).toBeVisible();
  await plan(page).getByText(r.bytter).tap();
  await plan(page).getByRole('button', { name: 'Kjemi 1 og 2 i stedet for Fysikk 2' }).tap();
  await expect(plan(page).getByText('Kjemi 2', { exact: true })).toBeVisible();
  await expect(plan(page).getByText('Fysikk 2', { exact: true })).toBeHidden();
  expect(hash(page)).toContain('kjemi-1');
  await page.reload();
  await expect(plan(page).getByText('Kjemi 2', { exact: true })).toBeVisible();
  await page.goto('about:blank');
  await test.step('too late: what the plan cannot reach, and the ways round with their time', async () => {
    await aapne(page, '#har=1t,s1&vil=krav.hing&trinn=vg2');
    await expect(svar(page)).toContainText('Nei, ikke med både R og S på vitnemålet');
    await expect(plan(page)).toContainText('Dette får ikke plass i planen: R2');
    await expect(page.getByText(/Realfagskurs: et halvt år/)).toBeVisible();
    await aapne(page, '#har=1t,r1&vil=yrke.lege&trinn=ferdig');
    await expect(page.getByText(/Privatist: 6–18 måneder/)).toBeVisible();
    await expect(plan(page)).toBeHidden();
  });
});

test('a plan for another place is in the link, and occupations outside STEM get one honest line', async ({ page }) => {
  await aapne(page, '#har=1t&vil=yrke.arkitekt');
  const foer = await plan(page).count();
  expect(foer).toBe(1);
  await page.getByRole('button', { name: r.visPlan }).first().tap();
  expect(hash(page)).toMatch(/&plan=[a-z0-9]+/);
  await page.goto('about:blank');
  await test.step('occupations outside STEM get one honest line', async () => {
    await aapne(page, '#har=1t');
    await page.getByRole('searchbox', { name: t.sok }).fill('psykolog');
    await page.getByRole('button', { name: /^Psykolog/ }).tap();
    expect(hash(page)).toBe('#har=1t&vil=annet.psykolog');
    await expect(svar(page)).toContainText('studiekompetanse');
    await expect(svar(page).getByRole('link')).toHaveAttribute('href', /andre-yrker\/#psykolog/);
    await page.reload();
    await expect(svar(page)).toContainText('Psykolog');
  });
});

test.describe('the counsellor’s page', () => {
  const lenker = [
    '#har=1t,r1&tar=fysikk-1&kan=r2&vil=utdanning.siving-energi&trinn=vg2',
    '#har=1t,r1&vil=yrke.systemutvikler',
    '#har=1t,r1,r2,fysikk-1,fysikk-2&tar=kjemi-1,biologi-1&kan=it-1,it-2,tof-1&vil=yrke.dataingenior&trinn=vg3',
    '#har=1t&vil=krav.realfa',
    '',
  ];
  test('is one sheet, and holds choice, answer, plan, doors, rule, sources and link, and no buttons', async ({
    page,
  }) => {
    await aapne(page, lenker[0]);
    await page.emulateMedia({ media: 'print' });
    const ark = page.getByRole('region', { name: r.ark });
    for (const tekst of [
      '1T, R1',
      'NTNU: ja, hvis du består Fysikk 1',
      r.planTittel,
      r.arkDorer,
      'SIVING:',
      'NMBU, opptakskrav (2022)',
      'Udir-1-2026',
    ])
      await expect(ark).toContainText(tekst);
    await expect(ark).toContainText(page.url());
    await expect(page.getByRole('button').first()).toBeHidden();
    await expect(page.locator('header')).toBeHidden();
    await page.emulateMedia({ media: null });
    for (const lenke of lenker) {
      await page.goto('about:blank');
      await aapne(page, lenke);
      expect(await arkene(page), lenke).toBe(1);
    }
  });
});
