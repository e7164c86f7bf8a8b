/** What our pictures and films are put together from: the site's colours, lines of text, the word mark, the thumb. */
import { readFileSync } from 'node:fs';
import type { Tekstblokk } from './linjer.ts';
import { rent } from './tegn.ts';

/** Build and tests run from the root of the project. */
export const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const farge = (navn: string) => new RegExp(`--${navn}: (#[0-9a-f]+)`).exec(tokens)?.[1] ?? '';
/** A colour of a slider, as stories name it. */
export const gliderfarge = (navn: string): string => farge(navn === 'x' ? navn : `f-${navn}`);
export const farger = {
  papir: farge('papir'),
  blekk: farge('blekk'),
  signal: farge('signal'),
  x: farge('x'),
  hav: farge('f-hav'),
};
const { papir, blekk, x } = farger;

/** Lines of a headline, from the top of the first. */
export const tekstlinjer = ({ linjer, storrelse }: Tekstblokk, venstre: number, topp: number, fyll = blekk): string =>
  linjer
    .map(
      (linje, i) =>
        `<text x="${venstre}" y="${Math.round(topp + storrelse * (0.8 + i * 1.06))}" font-size="${storrelse}" letter-spacing="${-storrelse * 0.025}" fill="${fyll}">${rent(linje)}</text>`,
    )
    .join('');

/** How high such lines are. */
export const hoyde = ({ linjer, storrelse }: Tekstblokk): number => storrelse * (1.06 * (linjer.length - 1) + 0.98);

/** A picture on paper. */
export const ramme = (b: number, h: number, innhold: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${b}" height="${h}"><rect width="100%" height="100%" fill="${papir}"/>${innhold}</svg>`;

/** The word mark, as in the header of the site. */
export const merke = (venstre: number, grunnlinje: number, storrelse: number): string =>
  `<text x="${venstre}" y="${grunnlinje}" font-size="${storrelse}" letter-spacing="${-storrelse * 0.03}" fill="${blekk}">STEM<tspan fill="${x}">x</tspan></text>`;

/** The slider's thumb, which says that something can be dragged. */
export const skyveknapp = (cx: number, cy: number): string =>
  `<circle cx="${cx}" cy="${cy}" r="44" fill="${x}" stroke="${blekk}" stroke-width="5"/><circle cx="${cx}" cy="${cy}" r="34" fill="none" stroke="${papir}" stroke-width="15"/>`;
