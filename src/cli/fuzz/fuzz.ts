/**
 * `npm run fuzz`: a hundred thousand mangled links through every reader of a fragment. `npm run fuzz -- nettleser [antall]`:
 * two thousand of them opened in a real browser, on the built site, each on a page that reads them.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { oedelagte } from '../../../tests/fixtures/skade.ts';
import { kjor, miljo } from '../pakker.mjs';
import { ledigPort } from '../servering/nginx.mjs';
import { systemetsChromium } from '../test/nettleser.mjs';

const sidene = [
  '/fagsjekken/',
  '/kommer-jeg-inn/',
  '/realfagspoeng/',
  '/sammenlign/',
  '/yrker/',
  '/x-faktor/iskrem/',
  '/utdanningstesten/ta/',
  '/utdanningstesten/resultat/',
  '/utdanningstesten/resultat/?delt',
  '/utdanningstesten/sammen/',
];

/** Everything that lies on the device, as text. */
const lageret = 'JSON.stringify({ ...localStorage })';

/** What a page that has been opened shows. */
interface Sett {
  ord: number;
  h1: string;
  smugla: number;
  eget: string;
}

async function prov(page: Page, adresse: string, eget: string): Promise<string[]> {
  const feil: string[] = [];
  const paaFeil = (e: Error) => feil.push(`feil: ${e.message}`);
  page.on('pageerror', paaFeil);
  await page.goto('about:blank');
  await page.goto(adresse, { waitUntil: 'load' });
  await page.waitForSelector('astro-island[ssr]', { state: 'detached', timeout: 15_000 });
  const sett = await page.evaluate<Sett>(
    `({ ord: document.querySelector('main').innerText.trim().length, h1: document.querySelector('h1')?.innerText ?? '',
        smugla: document.querySelectorAll('main img[src="x"], main [onerror]').length, eget: ${lageret} })`,
  );
  if (sett.ord < 40 || !sett.h1) feil.push('ingen setning på siden');
  if (sett.smugla) feil.push('noe fra lenka ble til kode');
  if (sett.eget !== eget) feil.push('det som lå lagret, er endret');
  page.off('pageerror', paaFeil);
  return feil.map((f) => `${f}: ${adresse}`);
}

async function iNettleser(antall: number): Promise<boolean> {
  const port = Number(await ledigPort());
  const tjener = spawn(process.execPath, ['src/cli/servering/tjener.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  });
  const browser = await chromium.launch({
    executablePath: systemetsChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const rot = `http://localhost:${String(port)}`;
    while (
      !(await fetch(rot)
        .then((s) => s.ok)
        .catch(() => false))
    )
      await new Promise((ja) => setTimeout(ja, 100));
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    page.on('dialog', (d) => void d.dismiss());
    // One's own answers, before anything is opened: no link may take them.
    await page.goto(`${rot}/utdanningstesten/ta/`);
    await page.waitForSelector('astro-island[ssr]', { state: 'detached' });
    for (const svar of '3142') await page.keyboard.press(svar, { delay: 500 });
    const eget = await page.evaluate<string>(lageret);
    if (eget.length < 10) throw new Error('Testen lagret ikke svarene.');
    const feil: string[] = [];
    const lenker = fc.sample(oedelagte, antall);
    for (const [i, lenke] of lenker.entries())
      feil.push(
        ...(await prov(page, `${rot}${sidene[i % sidene.length] ?? '/'}${lenke.replaceAll('\0', '%00')}`, eget)),
      );
    for (const f of feil) console.error(f);
    console.log(`${String(antall)} ødelagte lenker åpnet i Chromium, ${String(feil.length)} feil.`);
    return feil.length === 0;
  } finally {
    await browser.close();
    tjener.kill();
  }
}

const [hvor, antall] = process.argv.slice(2);
const ok =
  hvor === 'nettleser'
    ? await iNettleser(Number(antall ?? 2000))
    : kjor('vitest', ['run', 'tests/property/fragmenter.test.ts'], {
        env: Object.assign({}, miljo, { FUZZ: hvor ?? '100000' }),
      }).ok;
process.exitCode = ok ? 0 : 1;
