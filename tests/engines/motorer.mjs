/**
 * Real Firefox and real WebKit, each behind the same few verbs. iPhones' browsers, those of the apps too, are all WebKit;
 * here it is the one of GTK, which shares engine and JavaScript with theirs.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { firefox, minibrowser } from '../../src/cli/motorer/skaffMotorer.mjs';
import { ledigPort } from '../../src/cli/servering/nginx.mjs';
import { installer, mappeFor } from '../../src/cli/motorer/verktoy.mjs';

/**
 * @typedef {object} Motor
 * @property {string} navn
 * @property {(adresse: string) => Promise<void>} aapne
 * @property {<T>(uttrykk: string) => Promise<T>} les the value of a JavaScript expression in the page
 * @property {(velger: string) => Promise<void>} trykk a real click in the middle of an element
 * @property {(velger: string, tekst: string) => Promise<void>} skriv
 * @property {(tast: string) => Promise<void>} tast one letter, or the name of a key as `KeyboardEvent.key` has it
 * @property {(velger: string, fra: number, til: number) => Promise<void>} dra with the pointer, parts of the width
 * @property {() => Promise<void>} stopp
 */

const pakker = { firefox: ['puppeteer-core@25.16.0'], webkit: ['webdriverio@9.33.1'] };
const skjerm = { width: 400, height: 740 };

const hent = async (navn, fil) => {
  const mappe = await mappeFor(navn, pakker[navn], (her) => installer(her, pakker[navn]));
  return import(pathToFileURL(resolve(mappe, 'node_modules', fil)).href);
};

/** Where an element is, in the window, after it has been scrolled into it. */
const plass = (velger) => `(() => {
  const e = document.querySelector(${JSON.stringify(velger)});
  e.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = e.getBoundingClientRect();
  return { x, y: y + height / 2, width };
})()`;

/** @returns {Promise<Motor>} */
async function startFirefox() {
  const { default: puppeteer } = await hent('firefox', 'puppeteer-core/lib/puppeteer/puppeteer-core.js');
  const nettleser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  const side = await nettleser.newPage();
  await side.setViewport(skjerm);
  return {
    navn: await nettleser.version(),
    aapne: async (adresse) => void (await side.goto(adresse, { waitUntil: 'load' })),
    les: (uttrykk) => side.evaluate(uttrykk),
    trykk: (velger) => side.click(velger),
    skriv: (velger, tekst) => side.type(velger, tekst),
    tast: (tast) => side.keyboard.press(tast),
    async dra(velger, fra, til) {
      const { x, y, width } = await side.evaluate(plass(velger));
      await side.mouse.move(x + width * fra, y);
      await side.mouse.down();
      await side.mouse.move(x + width * til, y, { steps: 10 });
      await side.mouse.up();
    },
    stopp: () => nettleser.close(),
  };
}

const svarer = (adresse) =>
  fetch(adresse).then(
    () => true,
    () => false,
  );

/** @returns {Promise<Motor>} */
async function startWebkit() {
  const { remote, Key } = await hent('webkit', 'webdriverio/build/node.js');
  const port = await ledigPort();
  // A process group of its own: xvfb-run leaves its screen behind when it alone is stopped.
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  while (!(await svarer(`http://127.0.0.1:${port}/status`))) await vent(100);
  const side = await remote({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: minibrowser(), args: ['--automation'] },
    },
  });
  await side.setWindowSize(skjerm.width, skjerm.height);
  return {
    navn: `WebKit ${side.capabilities.browserVersion}`,
    aapne: async (adresse) => void (await side.url(adresse)),
    les: (uttrykk) => side.execute(`return ${uttrykk}`),
    trykk: async (velger) => (await side.$(velger)).click(),
    skriv: async (velger, tekst) => (await side.$(velger)).addValue(tekst),
    tast: (tast) => side.keys(Key[tast] ?? tast),
    async dra(velger, fra, til) {
      const { x, y, width } = await side.execute(`return ${plass(velger)}`);
      const punkt = (andel) => ({ x: Math.round(x + width * andel), y: Math.round(y) });
      await side
        .action('pointer')
        .move(punkt(fra))
        .down()
        .move({ ...punkt(til), duration: 300 })
        .up()
        .perform();
    },
    async stopp() {
      await side.deleteSession();
      process.kill(-driver.pid);
    },
  };
}
/** How to start each. */
export const motorer = { Firefox: startFirefox, WebKit: startWebkit };
