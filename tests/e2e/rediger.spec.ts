/** An editor at /rediger/ with files on one's own machine: the browser's private folder stands for the repository. */
import { readFileSync } from 'node:fs';
import { expect as forvent, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false });
/** The tool is two megabytes of somebody else's code: on a busy machine each step of it takes its time. */
const expect = forvent.configure({ timeout: 60_000 });

const stier = [
  'content/yrker/lege.mdx',
  'content/yrker/nn/lege.mdx',
  'content/frister/2027.yaml',
  'content/kampanjer/is.yaml',
];
const filer = Object.fromEntries(stier.map((sti) => [sti, readFileSync(sti, 'utf8')]));

/** Gives the tool a folder without asking a person to choose one. */
async function medDepot(page: Page): Promise<void> {
  await page.addInitScript(
    (innhold: Record<string, string>) => {
      const mappe = async (sti: readonly string[]) => {
        let her = await navigator.storage.getDirectory();
        for (const navn of ['depot', ...sti]) her = await her.getDirectoryHandle(navn, { create: true });
        return her;
      };
      const velgMappe = async () => {
        for (const [sti, tekst] of Object.entries(innhold)) {
          const deler = sti.split('/');
          const fil = await (await mappe(deler.slice(0, -1))).getFileHandle(deler.at(-1) ?? '', { create: true });
          const skriver = await fil.createWritable();
          await skriver.write(tekst);
          await skriver.close();
        }
        return mappe([]);
      };
      Object.assign(window, { showDirectoryPicker: velgMappe });
    },
    { ...filer, '.git/HEAD': 'ref: refs/heads/main\n', '.git/config': '[core]\n' },
  );
}

const lagret = (page: Page, sti: string) =>
  page.evaluate(async (hele) => {
    const deler = ['depot', ...hele.split('/')];
    let her = await navigator.storage.getDirectory();
    for (const navn of deler.slice(0, -1)) her = await her.getDirectoryHandle(navn);
    return (await (await her.getFileHandle(deler.at(-1) ?? '')).getFile()).text();
  }, sti);

/** Waits until these lines, and no others, differ from the file as it was; a file cannot be read while it is written. */
const ventPaaLinjer = (page: Page, sti: string, linjer: readonly unknown[]) =>
  expect(async () => {
    const foer = (filer[sti] ?? '').split('\n');
    const etter = (await lagret(page, sti)).split('\n');
    expect(etter).toHaveLength(foer.length);
    expect(etter.filter((linje, i) => linje !== foer[i])).toEqual(linjer);
  }).toPass({ timeout: 60_000 });

const aapne = (page: Page, sti: string) => page.goto(`/rediger/#/collections/${sti}`);
const lagre = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click();

test('et yrke, nynorsken til det, en frist og en kampanje rettes, og bare de linjene endres', async ({ page }) => {
  test.setTimeout(420_000);
  const ute: string[] = [];
  page.on('request', (r) => {
    if (/^https?:/.test(r.url()) && new URL(r.url()).hostname !== 'localhost') ute.push(r.url());
  });
  await medDepot(page);
  await page.goto('/rediger/');
  await page.getByRole('button', { name: 'Rediger på denne maskinen' }).click();
  // The tool reads the folder before it listens to addresses.
  await expect(page.getByText('Yrker utenfor realfag').first()).toBeVisible();

  await aapne(page, 'yrker/entries/lege');
  const ingress = page.getByRole('textbox', { name: 'Ingress' });
  await ingress.first().fill('For kort.');
  await lagre(page);
  await expect(page.getByText('skriv 30–160 tegn').first()).toBeVisible();

  await ingress.first().fill('');
  await lagre(page);
  const feil = page.getByRole('dialog', { name: 'Dette må rettes før du kan lagre' });
  await expect(feil.getByRole('listitem')).toHaveText('«Ingress»: feltet mangler: skriv en verdi (tekst).');
  // The tool's own message lies under ours, and goes with it.
  const verktoyets = page.getByRole('alertdialog');
  await expect(verktoyets).toBeVisible();
  await feil.getByRole('button', { name: 'Rett det' }).click();
  await expect(feil).toBeHidden();
  await expect(verktoyets).toBeHidden();

  await ingress.first().fill('Du finner ut hva som feiler folk, og velger hva som skal gjøres.');
  await page.getByText('Norwegian Nynorsk').last().click();
  await expect(ingress).toHaveCount(2);
  await ingress.last().fill('Du finn årsaka når folk er sjuke, og vel kva som skal gjerast.');
  await lagre(page);
  await ventPaaLinjer(page, 'content/yrker/lege.mdx', [
    'ingress: "Du finner ut hva som feiler folk, og velger hva som skal gjøres."',
  ]);
  await ventPaaLinjer(page, 'content/yrker/nn/lege.mdx', [
    'ingress: "Du finn årsaka når folk er sjuke, og vel kva som skal gjerast."',
  ]);

  await aapne(page, 'frister/entries/2027');
  await page.getByRole('button', { name: 'Vis alt' }).first().click();
  await page.locator('input[type="date"]').nth(1).fill('2027-02-03');
  await lagre(page);
  await ventPaaLinjer(page, 'content/frister/2027.yaml', ['    dato: 2027-02-03']);

  await aapne(page, 'kampanjer/entries/is');
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Hvor fort smelter en is?');
  await lagre(page);
  await ventPaaLinjer(page, 'content/kampanjer/is.yaml', ['overskrift: Hvor fort smelter en is?']);

  expect(ute).toEqual([]);
});
