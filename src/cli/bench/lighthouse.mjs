/** Lighthouse on mobile settings (simulated slow 4G, CPU at a quarter), against a Chromium that is started once. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { skaffChromium, systemetsChromium } from '../test/nettleser.mjs';
import { installer, mappeFor } from '../motorer/verktoy.mjs';

const pakker = ['lighthouse@13.5.0', 'chrome-launcher@1.2.1'];

/** Without these, Debian's Chromium calls home, and does not start as root. */
const flagg = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const maalte = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'network-requests',
];

/**
 * @returns {Promise<{ versjon: string, maal: (url: string) => Promise<Record<string, number>>, stopp: () => void }>}
 */
export async function startLighthouse() {
  if (!skaffChromium()) throw new Error('Målingen trenger Chromium: installer pakken chromium.');
  const mappe = await mappeFor('lighthouse', pakker, (her) => installer(her, pakker));
  const hent = (fil) => import(pathToFileURL(resolve(mappe, 'node_modules', fil)).href);
  const { default: lighthouse } = await hent('lighthouse/core/index.js');
  const { launch } = await hent('chrome-launcher/dist/index.js');
  const chrome = await launch({ chromePath: systemetsChromium() ?? chromium.executablePath(), chromeFlags: flagg });
  return {
    versjon: pakker[0],
    async maal(url) {
      let feil;
      // A trace now and then lacks its beginning; Lighthouse then asks to be run again.
      for (let forsok = 1; forsok <= 3; forsok += 1) {
        const valg = { port: chrome.port, logLevel: 'error', onlyAudits: maalte, disableFullPageScreenshot: true };
        const { lhr } = await lighthouse(url, valg);
        if (!lhr.runtimeError) return tall(lhr.audits);
        feil = lhr.runtimeError.message;
      }
      throw new Error(`${url}: ${feil}`);
    },
    stopp: () => chrome.kill(),
  };
}

/** Times in ms, sizes in bytes over the wire. */
function tall(audits) {
  const foresporsler = audits['network-requests'].details.items.filter((r) => !r.url.startsWith('data:'));
  const byte = (liste) => liste.reduce((sum, r) => sum + r.transferSize, 0);
  return {
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    byte: byte(foresporsler),
    foresporsler: foresporsler.length,
    javascript: byte(foresporsler.filter((r) => r.resourceType === 'Script')),
  };
}
