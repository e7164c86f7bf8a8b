/**
 * Search, calculator and test in WebKit 2.38 (Safari 16.0): the oldest that can be had here, as Debian 12 packs it with WPE. Speaks
 * WebDriver by itself, so that nothing is fetched.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as vent } from 'node:timers/promises';
import { hentMedApt } from '../pakker.mjs';
import { ledigPort } from '../servering/nginx.mjs';

const driver = '/usr/bin/WPEWebDriver';
const cog = '/usr/bin/cog';
/** A newer one tells nothing about the floor. */
const nyest = [2, 40];

const redskaper = [
  ['Søket', '/sok/?q=lege', `document.querySelectorAll('sok-felt ol a[href="/yrker/lege/"]').length > 0`],
  [
    'Regneren',
    '/realfagspoeng/#fag=r1,r2&snitt=4,2',
    `/4[0-9],\\d/.test(document.querySelector('poeng-regner').textContent)`,
  ],
  [
    'Testen',
    '/utdanningstesten/ta/',
    `(/(^|\\D)1 av \\d\\d/.test(document.querySelector('main').textContent) && document.querySelector('.skala li:nth-child(3) button').click(),
      /(^|\\D)2 av \\d\\d/.test(document.querySelector('main').textContent))`,
  ],
];

/** @returns {string | undefined} the version of WebKit in it */
function versjon() {
  if (![driver, cog].every((fil) => existsSync(fil))) hentMedApt(['cog', 'wpewebkit-driver']);
  if (![driver, cog].every((fil) => existsSync(fil))) return undefined;
  return /WPE WebKit ([\d.]+)/.exec(spawnSync(cog, ['--version'], { encoding: 'utf8' }).stdout)?.[1];
}

const forNy = (v) => {
  const [stor = 0, liten = 0] = v.split('.').map(Number);
  return stor > nyest[0] || (stor === nyest[0] && liten >= nyest[1]);
};

/** One command of WebDriver. */
async function be(adresse, kropp, metode = 'POST') {
  const svar = await fetch(adresse, { method: metode, body: kropp && JSON.stringify(kropp) });
  const { value } = await svar.json();
  if (!svar.ok) throw new Error(`${adresse}: ${JSON.stringify(value)}`);
  return value;
}

async function startOkt(port) {
  const rot = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 100 && !(await fetch(`${rot}/status`).catch(() => false)); i += 1) await vent(100);
  const nettleser = { binary: cog, args: ['--automation', '-P', 'headless'] };
  const { sessionId } = await be(`${rot}/session`, {
    capabilities: { alwaysMatch: { 'wpe:browserOptions': nettleser } },
  });
  return `${rot}/session/${sessionId}`;
}

async function blir(okt, uttrykk) {
  for (let i = 0; i < 60; i += 1) {
    const svar = await be(`${okt}/execute/sync`, { script: `return ${uttrykk}`, args: [] }).catch(() => false);
    if (svar) return true;
    await vent(250);
  }
  return false;
}

/**
 * @param {string} rot where the site answers
 * @returns {Promise<number>} how many of them did not work
 */
export async function provGammelWebkit(rot) {
  const v = versjon();
  if (!v || forNy(v)) {
    console.log(
      v ? `WebKit ${v} er for ny til å prøve gulvet.` : 'Ikke prøvd: WebKit 2.38 (pakkene cog og wpewebkit-driver).',
    );
    return 0;
  }
  const port = await ledigPort();
  const barn = spawn(driver, [`--port=${port}`], { stdio: 'ignore', detached: true });
  let galt = 0;
  try {
    const okt = await startOkt(port);
    for (const [hva, sti, uttrykk] of redskaper) {
      await be(`${okt}/url`, { url: rot + sti });
      const ok = await blir(okt, uttrykk);
      if (!ok) galt += 1;
      console.log(`WebKit ${v} ${hva} (${sti}): ${ok ? 'i orden' : 'virker ikke'}`);
    }
    await be(okt, undefined, 'DELETE');
  } finally {
    process.kill(-barn.pid);
  }
  return galt;
}
