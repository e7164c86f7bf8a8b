import { defineConfig } from '@playwright/test';
import { systemetsChromium } from './src/cli/test/nettleser.mjs';

/** `npm test` gives a free port; by hand, a server that is running already is used. */
const testport = process.env.TESTPORT;
const port = Number(testport ?? 4329);

/** Without these, Debian's Chromium calls home, and does not start as root. */
const flagg = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests in a browser, on a small phone, against the built site. */
export default defineConfig({
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A journey of sixty answers on a busy machine is slow, not broken.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    // A test that stops a script must meet it; frakoblet.spec.ts lets the worker in.
    serviceWorkers: 'block',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: { executablePath: systemetsChromium(), args: flagg },
  },
  projects: [
    { name: 'mobil', testDir: 'tests/e2e' },
    { name: 'uu', testDir: 'tests/uu' },
  ],
  webServer: {
    command: 'node src/cli/servering/tjener.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: testport === undefined,
  },
});
