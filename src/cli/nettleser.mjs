/** Finds a Chromium for the browser tests, or gets one. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { kjor } from './pakker.mjs';

const systemets = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium when Playwright's own is missing; undefined: use Playwright's own. */
export function systemetsChromium() {
  if (existsSync(chromium.executablePath())) return undefined;
  return systemets.find((sti) => existsSync(sti));
}

const harChromium = () => existsSync(chromium.executablePath()) || systemetsChromium() !== undefined;

/** @returns {boolean} whether a Chromium is there now */
export function skaffChromium() {
  if (harChromium()) return true;
  kjor('playwright', ['install', 'chromium'], { stille: true, timeout: 180_000 });
  if (harChromium()) return true;
  if (process.getuid?.() === 0 && kjor('apt-get', ['--version'], { stille: true }).ok) {
    kjor('apt-get', ['update'], { stille: true });
    kjor('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stille: true });
  }
  return harChromium();
}

export const manglerChromium =
  'Fant ingen nettleser til testene: kjør «npx playwright install chromium» eller installer pakken chromium, og prøv igjen.';
