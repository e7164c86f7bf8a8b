/** What every visitor must be able to do, in engines that are not Chromium, on the site behind nginx. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '../../src/cli/servering/nginx.mjs';
import { ordene } from '../../src/i18n/ordene.ts';
import { sider } from '../bygg/dist.ts';
import { samling } from '../fixtures/testen.ts';
import { motorer } from './motorer.mjs';

const t = ordene('testen', 'nb');
const f = ordene('fagsjekken', 'nb');
const fortellinger = sider.map((s) => s.adresse).filter((a) => /^\/x-faktor\/[^/]+\/$/.test(a));
const antallPaastander = samling.paastander.length;

const navn = Object.keys(motorer) as (keyof typeof motorer)[];

describe.each(navn)('%s', (hvilken) => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let motor: Awaited<ReturnType<(typeof motorer)[typeof hvilken]>>;
  beforeAll(async () => {
    nginx = await startNginx();
    motor = await motorer[hvilken]();
  });
  afterAll(async () => {
    await motor.stopp();
    await nginx.stopp();
  });

  const aapne = (sti: string) => motor.aapne((nginx.adresser[0] ?? '') + sti);
  const les = (uttrykk: string) => motor.les<unknown>(uttrykk);
  const blir = (uttrykk: string, verdi: unknown) =>
    expect.poll(() => les(uttrykk), { timeout: 15_000, interval: 50 }).toEqual(verdi);

  /** Opens a page and waits till its islands answer. */
  async function aapneLevende(sti: string) {
    await aapne(sti);
    await blir('document.querySelectorAll("astro-island[ssr]").length', 0);
  }

  /** Taps the button or link whose words begin like this. */
  async function trykkPaa(tekst: string) {
    const finn = `[...document.querySelectorAll('button, a')].find((e) => e.textContent.trim().startsWith(${JSON.stringify(tekst)}))`;
    await blir(`Boolean(${finn})`, true);
    await les(
      `(document.querySelector('[data-trykk]')?.removeAttribute('data-trykk'), ${finn}.setAttribute('data-trykk', ''))`,
    );
    await motor.trykk('[data-trykk]');
  }

  test('forsiden står, og er ikke bredere enn skjermen', async () => {
    await aapne('/');
    expect(await les('document.querySelector("h1").textContent')).toContain('Finn x.');
    expect(await les('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await les('document.fonts.ready.then(() => document.fonts.check("740 20px Bricolage"))')).toBe(true);
  });

  test('hver fortelling kan dras i, med peker og med taster', async () => {
    expect(fortellinger.length).toBeGreaterThan(1);
    const glider = 'main input[type=range]';
    const verdi = `document.querySelector('${glider}').getAttribute('aria-valuetext')`;
    const scene = `document.querySelector('main svg').innerHTML`;
    for (const adresse of fortellinger) {
      await aapneLevende(adresse);
      const foer = [await les(verdi), await les(scene)];
      await motor.dra(glider, 0.5, 0.97);
      const dradd = await les(verdi);
      expect(dradd, adresse).not.toBe(foer[0]);
      expect(await les(scene), adresse).not.toBe(foer[1]);
      await motor.tast('ArrowLeft');
      expect(await les(verdi), adresse).not.toBe(dradd);
    }
  });

  test('testen fra første påstand til et resultat som overlever en ny lasting', async () => {
    await aapneLevende('/utdanningstesten/ta/');
    for (let nr = 1; nr <= antallPaastander; nr += 1) {
      await blir('document.querySelector("main").textContent', expect.stringContaining(`${nr} av ${antallPaastander}`));
      if (nr <= 3) await motor.trykk(`.skala li:nth-child(${nr + 1}) button`);
      else await motor.tast(String(1 + ((nr * 7) % 5)));
    }
    await trykkPaa(t.seResultat);
    await blir('document.querySelector("h1")?.textContent', t.dinTittel);
    const baand = `[...document.querySelectorAll('main h3')].map((e) => e.textContent)`;
    await blir(`${baand}.length > 5`, true);
    const forst = await les(baand);
    await aapneLevende(String(await les('location.pathname + location.search + location.hash')));
    await blir(baand, forst);
  });

  test('Fagsjekken svarer når fag og mål er valgt', async () => {
    await aapneLevende('/fagsjekken/#vil=yrke.lege');
    const svar = `document.querySelector('.svarkort').textContent`;
    await blir(`${svar}.length > 0`, true);
    for (const fag of ['R1', 'Fysikk 1', 'Kjemi 1', 'Kjemi 2']) await trykkPaa(fag);
    await blir(svar, expect.stringContaining(f.jaFag));
    expect(await les('decodeURIComponent(location.hash)')).toBe('#har=r1,fysikk-1,kjemi-1,kjemi-2&vil=yrke.lege');
  });

  test('søket kjører under CSP-en og finner', async () => {
    await aapne('/sok/');
    await motor.skriv('sok-felt input', 'lege');
    await blir(
      `[...document.querySelectorAll('sok-felt a')].map((a) => a.getAttribute('href'))`,
      expect.arrayContaining(['/yrker/lege/']),
    );
  });
});
