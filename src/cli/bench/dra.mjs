/**
 * Dragging in every story on a phone with a quarter of this machine's speed: does anything take so long that the picture
 * stops? A browser calls that a long task, 50 ms. The processor's own time a step says how much room is left.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { skaffChromium, systemetsChromium } from '../test/nettleser.mjs';
import { rot } from '../pakker.mjs';
import { startNginx } from '../servering/nginx.mjs';
import { tellTravel } from './travel.mjs';

const tregere = 4;
/** Places that the thumb passes on its way across and back, at the pace of a finger. */
const steg = 60;

/** These two run in the page, where the names of a browser are known. */
const samleLangeOppgaver = `window.lange = [];
  new PerformanceObserver((l) => window.lange.push(...l.getEntries().map((e) => e.duration))).observe({ type: 'longtask' });`;
const nesteBilde = 'new Promise((ferdig) => requestAnimationFrame(ferdig))';

/** What the page's own work is made of, as the browser counts it; the rest is painting, which a phone's graphics chip does. */
const eget = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Processor time a step in ms, and the long tasks on the way. */
async function dra(page, cdp, glider) {
  await glider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await glider.boundingBox();
  const brukt = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const tid = (navn) => (1000 * metrics.find((m) => m.name === navn).value) / steg;
    return { eget: eget.reduce((sum, navn) => sum + tid(navn), 0), alt: tid('TaskDuration') };
  };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(samleLangeOppgaver);
  const foer = await brukt();
  for (let i = 0; i <= steg; i += 1) {
    await page.mouse.move(x + width * Math.abs(1 - (2 * i) / steg), y + height / 2);
    await page.evaluate(nesteBilde);
  }
  const etter = await brukt();
  await page.mouse.up();
  const lange = await page.evaluate('window.lange');
  return { eget: etter.eget - foer.eget, alt: etter.alt - foer.alt, lange };
}

/** Once at this machine's speed, where processor time hardly depends on what else it does, and once slowed down. */
async function maalFortelling(nettleser, url) {
  const page = await nettleser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await page.goto(url);
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const gjennom = async (rate) => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const maalt = [];
    for (const glider of await page.getByRole('slider').all()) maalt.push(await dra(page, cdp, glider));
    return maalt;
  };
  const tider = await gjennom(1);
  const lange = (await gjennom(tregere)).flatMap((m) => m.lange);
  await page.close();
  const mest = (felt) => Math.max(...tider.map((m) => m[felt]));
  return { eget: mest('eget'), alt: mest('alt'), lange: lange.length, lengst: Math.max(0, ...lange) };
}

export async function maal() {
  if (!skaffChromium()) throw new Error('Målingen trenger Chromium: installer pakken chromium.');
  const historier = readdirSync(resolve(rot, 'dist/x-faktor'), { withFileTypes: true }).filter((f) => f.isDirectory());
  const nginx = await startNginx();
  const nettleser = await chromium.launch({ executablePath: systemetsChromium(), args: ['--no-sandbox'] });
  console.log(
    `Dra i hver glider, fram og tilbake. Prosessortid per steg, og lange oppgaver ${tregere} ganger tregere:\n`,
  );
  console.log('| Fortelling | Skript, stil og plassering | Med tegning | Ganger fire | Oppgaver over 50 ms | Lengst |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  const rader = [];
  try {
    for (const { name } of historier) {
      const rad = { navn: name, ...(await maalFortelling(nettleser, `${nginx.adresser[0]}/x-faktor/${name}/`)) };
      rader.push(rad);
      const ms = (n) => `${n.toFixed(1)} ms`;
      const celler = [ms(rad.eget), ms(rad.alt), ms(rad.alt * tregere), rad.lange, rad.lange ? ms(rad.lengst) : '–'];
      console.log(`| ${name} | ${celler.join(' | ')} |`);
    }
  } finally {
    await nettleser.close();
    await nginx.stopp();
  }
  const travel = tellTravel();
  console.log();
  return { tregere, steg, travel, rader };
}
