/**
 * `npm run motorer -- gamle`: eight pages in two old Chromiums, at 360 px, as pictures to look at, and three tools in WebKit 2.38. 103 is the floor that we promise:
 * everything must work there. 90 is below it: its pages must be readable. Both come from npm, in a folder outside the repository.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { miljo } from '../pakker.mjs';
import { startNginx } from '../servering/nginx.mjs';
import { provGammelWebkit } from './gammelWebkit.mjs';

const lager = join(tmpdir(), 'gamle-motorer');
const sider = [
  '/',
  '/utdanningstesten/ta/',
  '/fagsjekken/#har=r1,fysikk-1&vil=yrke.lege',
  '/sok/?q=lege',
  '/realfagspoeng/#fag=r1,r2&snitt=4,2',
  '/x-faktor/iskrem/',
  '/yrker/lege/',
  '/kommer-jeg-inn/#fag=r1&snitt=4,2',
];

const motorer = [
  { versjon: 90, pakker: ['chrome-aws-lambda@8.0.2', 'puppeteer-core@8.0.0'], i: 'chrome-aws-lambda/bin', krav: false },
  {
    versjon: 103,
    pakker: ['@sparticuz/chromium@103.0.0', 'puppeteer-core@15.0.0'],
    i: '@sparticuz/chromium/bin',
    krav: true,
  },
];

/** Installs without running the packages' own scripts, and unpacks the browser. */
function hent({ versjon, pakker, i }) {
  const mappe = join(lager, String(versjon));
  const program = join(mappe, 'bin/chromium');
  if (existsSync(program)) return { mappe, program };
  console.log(`Henter Chromium ${versjon} fra npm …`);
  mkdirSync(join(mappe, 'bin'), { recursive: true });
  writeFileSync(join(mappe, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...pakker];
  if (spawnSync('npm', npm, { cwd: mappe, env: miljo, stdio: 'ignore' }).status !== 0)
    throw new Error(`npm fikk ikke hentet ${pakker.join(' og ')}.`);
  const kilde = join(mappe, 'node_modules', i);
  for (const fil of readdirSync(kilde).filter((f) => f.endsWith('.br'))) {
    const ut = join(mappe, 'bin', fil.replace(/\.br$/, ''));
    writeFileSync(ut, brotliDecompressSync(readFileSync(join(kilde, fil))));
    if (ut.endsWith('.tar')) spawnSync('tar', ['-xf', ut, '-C', join(mappe, 'bin')]);
  }
  chmodSync(program, 0o755);
  return { mappe, program };
}

/** @returns {Promise<number>} how many pages had a fault where none is allowed */
async function fotografer(motor, rot) {
  const { mappe, program } = hent(motor);
  const puppeteer = createRequire(join(mappe, 'package.json'))('puppeteer-core');
  const nettleser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    args: ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', '--hide-scrollbars'],
    defaultViewport: { width: 360, height: 640 },
  });
  let galt = 0;
  try {
    const side = await nettleser.newPage();
    const feil = [];
    side.on('pageerror', (e) => feil.push(e.message));
    for (const [nr, sti] of sider.entries()) {
      feil.length = 0;
      await side.goto('about:blank');
      await side.goto(rot + sti, { waitUntil: 'load', timeout: 30_000 });
      await vent(2500);
      const { bredde, ord, doede } = await side.evaluate(`({
        bredde: document.documentElement.scrollWidth,
        ord: document.querySelector('main').innerText.length,
        doede: document.querySelectorAll('astro-island[ssr], sok-felt:not(:defined), poeng-regner:not(:defined)').length })`);
      await side.screenshot({ path: join(lager, `${motor.versjon}-${nr + 1}.png`) });
      const ille = [
        ...feil,
        ...(bredde > 360 ? [`${bredde} px bred`] : []),
        ...(doede ? ['noe er dødt'] : []),
        ...(ord < 100 ? ['lite å lese'] : []),
      ];
      if (motor.krav && ille.length) galt += 1;
      console.log(`Chromium ${motor.versjon} ${sti}: ${ille.join('; ') || 'i orden'}`);
    }
  } finally {
    await nettleser.close();
  }
  return galt;
}

/** Runs both, says where the pictures are, and what could not be tried. */
export async function kjorGamle() {
  const nginx = await startNginx();
  let galt = 0;
  try {
    galt += await provGammelWebkit(nginx.adresser[0]);
    for (const motor of motorer) galt += await fotografer(motor, nginx.adresser[0]);
  } finally {
    await nginx.stopp();
  }
  console.log(`Bildene ligger i ${lager}. 103 skal virke, 90 skal kunne leses.`);
  console.log('Ikke prøvd her: gammel Firefox (finnes ikke på npm), Samsung Internet og Safari på en ekte telefon.');
  return galt === 0;
}
