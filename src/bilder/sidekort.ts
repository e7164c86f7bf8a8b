/** Link previews of pages: the page's drawing as wide as the picture, and its name below, where it covers nothing. */
import { bakgrunner } from '../tegninger/bakgrunner.ts';
import { mal } from '../tegninger/pensel.ts';
import type { Tegning } from '../tegninger/tegning.ts';
import { brytLinjer } from './linjer.ts';
import { farge, penner } from './penner.ts';
import { bokstavformer, rent, tegnUtenTekst } from './tegn.ts';

/** The scene is cut this much at the top, so that what stands on its ground, or on the bed of the sea, stands above the name. */
const loeft = 20;
const kant = 60;

/** A sign has no scene of its own: it stands as a tall board in its field's. */
const medSkilt = ({ felt, objekt }: Tegning): string => {
  const { linjer, fot } = bakgrunner[felt];
  const x = fot[0] - 46;
  return `${mal(linjer)}<path d="M${fot[0]} 100v${fot[1] - 100}" stroke-width="6"/><rect x="${x}" y="10" width="92" height="92" rx="12" class="tp"/><g transform="translate(${x + 10} 20) scale(3)" stroke-width="1">${objekt}</g>`;
};

/** What stands on the picture. */
export interface Sidekort {
  tittel: string;
  tegning: Tegning;
}

/** In one line if it can be large, or in two that leave the drawing its ground. */
async function iLinjer(tittel: string) {
  const en = await brytLinjer(tittel, { maksBredde: 850, maksLinjer: 1, storrelser: [88, 78, 68] });
  return en.linjer.length === 1 ? en : brytLinjer(tittel, { maksBredde: 850, maksLinjer: 2, storrelser: [60, 54, 46] });
}

/** The whole picture as SVG, its letters as outlines. */
async function sidekortSvg({ tittel, tegning }: Sidekort): Promise<string> {
  const { linjer, storrelse } = await iLinjer(tittel);
  const [blekk, papir, x] = ['blekk', 'papir', 'x'].map(farge);
  const linje = storrelse * 1.04;
  const topp = 630 - 30 - linje * linjer.length;
  const baand = Math.min(470, Math.round(topp - 62));
  const rader = linjer
    .map(
      (l, i) =>
        `<text x="${kant}" y="${Math.round(topp + storrelse * 0.8 + i * linje)}" font-size="${storrelse}" letter-spacing="${-storrelse * 0.025}">${rent(l)}</text>`,
    )
    .join('');
  const tekst = await bokstavformer(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><g fill="${blekk}">` +
      `<text x="${kant}" y="${baand + 50}" font-size="32">stemutdanning.no</text>${rader}` +
      `<text x="1140" y="596" text-anchor="end" font-size="60" letter-spacing="-2">STEM<tspan fill="${x}">x</tspan></text></g></svg>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><style>${penner(tegning.felt)}</style>` +
    `<rect width="1200" height="630" fill="${papir}"/>` +
    `<g transform="translate(0 ${-loeft}) scale(${1200 / 360})" class="tg tg-topp">${tegning.topp ?? medSkilt(tegning)}</g>` +
    `<rect y="${baand}" width="1200" height="${630 - baand}" fill="${papir}"/>` +
    `<path d="M0 ${baand}H1200" stroke="${blekk}" stroke-width="6"/>${tekst}</svg>`
  );
}

/** The picture itself, 1200 × 630. */
export const sidekort = async (kort: Sidekort): Promise<Buffer> => tegnUtenTekst(await sidekortSvg(kort));
