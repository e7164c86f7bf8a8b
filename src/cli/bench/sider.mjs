/**
 * How fast pages are, beside an empty page and two neighbours, all from one nginx on this machine. Every page is measured
 * once a round, so that a machine that slows down slows all of them; the figures are medians.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { rot } from '../pakker.mjs';
import { startNginx } from '../servering/nginx.mjs';
import { startLighthouse } from './lighthouse.mjs';
import { react, starlight, tom } from './naboer.mjs';
import { tellTravel } from './travel.mjs';

const runder = 5;
const dist = resolve(rot, 'dist');

/** The heaviest story decides what the row of stories says. */
function tyngsteHistorie() {
  const mappe = resolve(dist, 'x-faktor');
  const historier = readdirSync(mappe, { withFileTypes: true }).filter((f) => f.isDirectory());
  const sti = (f) => resolve(mappe, f.name, 'index.html.br');
  const vekt = (f) => (existsSync(sti(f)) ? statSync(sti(f)).size : 0);
  return historier.sort((a, b) => vekt(b) - vekt(a))[0]?.name;
}

function vaare() {
  const historie = tyngsteHistorie();
  return [
    ...(historie ? [{ navn: `X-faktor: ${historie}`, sti: `/x-faktor/${historie}/` }] : []),
    { navn: 'X-faktor, oversikten', sti: '/x-faktor/' },
    { navn: 'Forsiden', sti: '/' },
    { navn: 'Et yrke (lege)', sti: '/yrker/lege/' },
    { navn: 'Utdanningstesten', sti: '/utdanningstesten/ta/' },
  ];
}

const median = (tall) => [...tall].sort((a, b) => a - b)[Math.floor(tall.length / 2)];
const medianer = (maalinger) =>
  Object.fromEntries(Object.keys(maalinger[0]).map((felt) => [felt, median(maalinger.map((m) => m[felt]))]));

export async function maal() {
  if (!existsSync(resolve(dist, '.bygget'))) throw new Error('Kjør «npm run build» først.');
  const mapper = [dist, ...(await Promise.all([tom(), starlight(), react()])).map((mappe) => resolve(mappe, 'dist'))];
  const nginx = await startNginx(mapper);
  const [oss, tomt, guide, quiz] = nginx.adresser;
  const sider = [
    { navn: 'Tom side (gulvet)', url: `${tomt}/` },
    ...vaare().map(({ navn, sti }) => ({ navn, url: oss + sti })),
    { navn: 'Starlights startside, en guide', url: `${guide}/guides/example/` },
    { navn: 'Testen som React-quiz', url: `${quiz}/` },
  ];
  // A Lighthouse that cannot start leaves no server behind.
  const lighthouse = await startLighthouse().catch(async (feil) => {
    await nginx.stopp();
    throw feil;
  });
  const travelFra = loadavg()[0];
  const maalinger = new Map(sider.map((side) => [side, []]));
  try {
    for (let runde = 1; runde <= runder; runde += 1) {
      console.log(`Runde ${runde} av ${runder}`);
      for (const side of sider) maalinger.get(side).push(await lighthouse.maal(side.url));
    }
  } finally {
    lighthouse.stopp();
    await nginx.stopp();
  }
  const rader = sider.map((side) => ({ navn: side.navn, ...medianer(maalinger.get(side)) }));
  console.log(`\n${lighthouse.versjon}, mobil, median av ${runder}:\n\n${tabell(rader)}\n`);
  return { lighthouse: lighthouse.versjon, runder, travel: tellTravel(travelFra), rader };
}

const kB = (byte) => `${(byte / 1000).toFixed(1)} kB`;
const sekunder = (ms) => `${(ms / 1000).toFixed(2)} s`;

/** A Markdown table; the first row is the floor that times are divided by. */
function tabell([gulv, ...resten]) {
  const ganger = (rad, felt) => `${sekunder(rad[felt])} (${(rad[felt] / gulv[felt]).toFixed(2)}×)`;
  const linje = (celler) => `| ${celler.join(' | ')} |`;
  return [
    linje(['Side', 'FCP', 'LCP', 'TBT', 'CLS', 'Byte', 'Forespørsler', 'JavaScript']),
    linje(['---', ...Array.from({ length: 7 }, () => '---:')]),
    ...[gulv, ...resten].map((rad) =>
      linje([
        rad.navn,
        ganger(rad, 'fcp'),
        ganger(rad, 'lcp'),
        `${Math.round(rad.tbt)} ms`,
        rad.cls.toFixed(3).replace(/\.?0+$/, ''),
        kB(rad.byte),
        rad.foresporsler,
        kB(rad.javascript),
      ]),
    ),
  ].join('\n');
}
