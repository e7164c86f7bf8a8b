/** Finds a Chromium for the browser tests, or gets one. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { hentMedApt, kjor } from '../pakker.mjs';

/** The headless shell first: the same engine without a window, at about half the processor time a page. */
const skallet = '/usr/bin/chromium-headless-shell';
const systemets = [skallet, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium when Playwright's own is missing; undefined: use Playwright's own. */
export function systemetsChromium() {
  if (existsSync(chromium.executablePath())) return undefined;
  return systemets.find((sti) => existsSync(sti));
}

const harChromium = () => existsSync(chromium.executablePath()) || systemetsChromium() !== undefined;

/** @returns {boolean} whether a Chromium is there now */
export function skaffChromium() {
  if (existsSync(chromium.executablePath()) || existsSync(skallet)) return true;
  if (!harChromium()) kjor('playwright', ['install', 'chromium'], { stille: true, timeout: 180_000 });
  if (existsSync(chromium.executablePath())) return true;
  hentMedApt(['chromium-headless-shell']);
  if (!harChromium()) hentMedApt(['chromium']);
  return harChromium();
}

export const manglerChromium =
  'Fant ingen nettleser til testene: kjør «npx playwright install chromium» eller installer pakken chromium, og prøv igjen.';
