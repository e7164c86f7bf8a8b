/** Link previews and campaign pictures: a story's scene with a sentence over it. */
import { readFileSync } from 'node:fs';
import { forsidefigurer } from '../domain/figur/forside.ts';
import { stillbilde } from '../islands/xfaktor/stillbilde.tsx';
import type { Modell } from '../islands/xfaktor/typer.ts';
import { brytLinjer, type Tekstblokk } from './linjer.ts';
import { rent, tegn } from './tegn.ts';

/** Build and tests run from the root of the project. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const [papir, blekk, signal, x, hav] = ['papir', 'blekk', 'signal', 'x', 'f-hav'].map(
  (navn) => new RegExp(`--${navn}: (#[0-9a-f]+)`).exec(tokens)?.[1] ?? '',
);

/** The story's drawing in a place; what does not fit is cut at the edges, never the middle. */
const scene = (modell: Modell, plass: { x: number; y: number; width: number; height: number }) => {
  const attributter = Object.entries(plass).map(([navn, verdi]) => `${navn}="${verdi}"`);
  return stillbilde(modell, tokens).replace(
    '<svg',
    `<svg ${attributter.join(' ')} preserveAspectRatio="xMidYMid slice"`,
  );
};

const tekstlinjer = ({ linjer, storrelse }: Tekstblokk, venstre: number, topp: number, farge = blekk) =>
  linjer
    .map(
      (linje, i) =>
        `<text x="${venstre}" y="${Math.round(topp + storrelse * (0.8 + i * 1.06))}" font-size="${storrelse}" letter-spacing="${-storrelse * 0.025}" fill="${farge}">${rent(linje)}</text>`,
    )
    .join('');

const hoyde = ({ linjer, storrelse }: Tekstblokk) => storrelse * (1.06 * (linjer.length - 1) + 0.98);

const ramme = (bredde: number, hoyde: number, innhold: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${bredde}" height="${hoyde}"><rect width="100%" height="100%" fill="${papir}"/>${innhold}</svg>`;

/** The word mark, as in the header of the site. */
const merke = (venstre: number, grunnlinje: number, storrelse: number, farge = blekk) =>
  `<text x="${venstre}" y="${grunnlinje}" font-size="${storrelse}" letter-spacing="${-storrelse * 0.03}" fill="${farge}">STEM<tspan fill="${farge === blekk ? x : signal}">x</tspan></text>`;

/** The slider's thumb, which says that something can be dragged. */
const skyveknapp = (cx: number, cy: number) =>
  `<circle cx="${cx}" cy="${cy}" r="44" fill="${x}" stroke="${blekk}" stroke-width="5"/><circle cx="${cx}" cy="${cy}" r="34" fill="none" stroke="${papir}" stroke-width="15"/>`;

/** 1200 × 630 for every page without a scene of its own: the pupil's figure over an occupation's, as on the front page. */
export const allmenn = (setning: readonly string[]): Promise<Buffer> =>
  tegn(
    ramme(
      1200,
      630,
      `<g transform="translate(590 22) scale(2.9)"><path d="${forsidefigurer.yrke}" fill="${hav}"/>` +
        `<path d="${forsidefigurer.du}" fill="${signal}" fill-opacity="0.92" stroke="${blekk}" stroke-width="1.8"/>` +
        `<text x="100" y="116" text-anchor="middle" font-size="52" fill="${blekk}">x</text></g>` +
        tekstlinjer({ storrelse: 124, linjer: [...setning] }, 76, 180) +
        merke(76, 112, 64) +
        `<text x="76" y="560" font-size="40" letter-spacing="-1" fill="${blekk}">stemutdanning.no</text>`,
    ),
  );

/** 1200 × 630, for links in a feed or a chat: the sentence stands in a box on the scene, as it does in the story. */
export async function liggende(modell: Modell, setning: string): Promise<Buffer> {
  const tekst = await brytLinjer(setning, { maksBredde: 970, maksLinjer: 2, storrelser: [84, 76, 68, 60, 52] });
  const boks = { x: 50, hoyde: Math.round(hoyde(tekst) + 76) };
  const y = 630 - 50 - boks.hoyde;
  return tegn(
    ramme(
      1200,
      630,
      scene(modell, { x: 0, y: 0, width: 1200, height: 630 }) +
        `<rect x="${boks.x}" y="${y}" width="1100" height="${boks.hoyde}" rx="26" fill="${papir}" stroke="${blekk}" stroke-width="5"/>` +
        tekstlinjer(tekst, 94, y + 40) +
        skyveknapp(1086, y) +
        `<rect x="50" y="40" width="206" height="72" rx="36" fill="${papir}" stroke="${blekk}" stroke-width="5"/>${merke(78, 92, 50)}`,
    ),
  );
}

/** 1080 × 1920, for stories and films in an app; the app's own buttons cover top, right edge and foot. */
export async function staaende(modell: Modell, setning: string, adresse: string): Promise<Buffer> {
  const tekst = await brytLinjer(setning, { maksBredde: 920, maksLinjer: 4, storrelser: [132, 120, 108, 98, 88] });
  const topp = 250;
  const under = topp + hoyde(tekst) + 70;
  return tegn(
    ramme(
      1080,
      1920,
      merke(80, 180, 64) +
        tekstlinjer(tekst, 80, topp) +
        scene(modell, { x: 0, y: Math.round(under), width: 1080, height: Math.round(1500 - under) }) +
        `<rect y="1500" width="1080" height="420" fill="${blekk}"/>` +
        `<text x="80" y="1604" font-size="58" letter-spacing="-1.5" fill="${signal}">${rent(adresse)}</text>`,
    ),
  );
}
