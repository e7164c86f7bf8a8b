/** Link previews and campaign pictures: a story's scene with a sentence over it. */
import sharp from 'sharp';
import { forsidefigurer } from '../domain/figur/forside.ts';
import { stillbilde } from '../islands/xfaktor/stillbilde.tsx';
import { flate, type Modell } from '../islands/xfaktor/typer.ts';
import { farger, hoyde, merke, ramme, skyveknapp, tekstlinjer, tokens } from './deler.ts';
import { brytLinjer } from './linjer.ts';
import { hel, tryggSone } from './soner.ts';
import { bredde, rent, tegn } from './tegn.ts';

const { blekk, hav, signal } = farger;

/** The story's drawing in a place; what does not fit is cut at the edges, never the middle. */
const scene = (modell: Modell, plass: { x: number; y: number; width: number; height: number }) => {
  const attributter = Object.entries(plass).map(([navn, verdi]) => `${navn}="${verdi}"`);
  return stillbilde(modell, tokens).replace(
    '<svg',
    `<svg ${attributter.join(' ')} preserveAspectRatio="xMidYMid slice"`,
  );
};

/** What a campaign without a story shows: the pupil's figure over an occupation's. */
const figurer = ({ x: venstre, y, width, height }: { x: number; y: number; width: number; height: number }) => {
  const skala = Math.min(width, height) / 212;
  return (
    `<g transform="translate(${Math.round(venstre + width / 2 - 100 * skala)} ${Math.round(y + height / 2 - 100 * skala)}) scale(${skala})">` +
    `<path d="${forsidefigurer.yrke}" fill="${hav}"/><path d="${forsidefigurer.du}" fill="${signal}" fill-opacity="0.92" stroke="${blekk}" stroke-width="1.8"/>` +
    `<text x="100" y="116" text-anchor="middle" font-size="52" fill="${blekk}">x</text></g>`
  );
};
/** What a picture shows: a story's scene, a film's poster (a file in public/), or else the two figures. */
export type Motiv = Modell | { poster: string } | undefined;

async function motiv(m: Motiv, plass: { x: number; y: number; width: number; height: number }): Promise<string> {
  if (!m) return figurer(plass);
  if (!('poster' in m)) return scene(m, plass);
  const png = await sharp(`public${m.poster}`).resize({ width: 1080, height: 1080, fit: 'inside' }).png().toBuffer();
  const attributter = Object.entries(plass).map(([navn, verdi]) => `${navn}="${verdi}"`);
  return `<image ${attributter.join(' ')} preserveAspectRatio="xMidYMid slice" href="data:image/png;base64,${png.toString('base64')}"/>`;
}

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

/** 1200 × 630, for links in a feed or a chat: the sentence beside the scene, so that nothing covers what it is about. */
export async function liggende(m: Motiv, setning: string): Promise<Buffer> {
  const tekst = await brytLinjer(setning, { maksBredde: 400, maksLinjer: 6, storrelser: [66, 60, 54, 48] });
  const kant = 508;
  return tegn(
    ramme(
      1200,
      630,
      (await motiv(m, { x: kant, y: 0, width: 1200 - kant, height: 630 })) +
        `<path d="M${kant} 0V630" stroke="${blekk}" stroke-width="5"/>` +
        tekstlinjer(tekst, 60, Math.round(350 - hoyde(tekst) / 2)) +
        skyveknapp(kant, 540) +
        merke(60, 96, 50),
    ),
  );
}

/** 1080 × 1920, for stories and films in an app: what must be read is where no app has its own buttons. */
export async function staaende(m: Motiv, setning: string, adresse: string): Promise<Buffer> {
  return tegn(await staaendeTegning(m, setning, adresse));
}

/** The drawing of it: headline, address, and the scene below them. */
export async function staaendeTegning(m: Motiv, setning: string, adresse: string): Promise<string> {
  const { venstre, hoyre, topp } = tryggSone;
  const marg = venstre + 15;
  const tekst = await brytLinjer(setning, {
    maksBredde: hoyre - marg - 15,
    maksLinjer: 4,
    storrelser: [126, 112, 100, 90, 80],
  });
  const under = Math.round(topp + 20 + hoyde(tekst) + 34);
  const plass = hoyre - marg - 2 * 30;
  const { storrelse: skrift } = await brytLinjer(adresse, {
    maksBredde: plass,
    maksLinjer: 1,
    storrelser: [54, 48, 42, 36, 32],
  });
  const pille = Math.round((await bredde(adresse, skrift)) + 2 * 30);
  const scenetopp = under + 150;
  const scenehoyde = (hel.bredde * flate.hoyde) / flate.bredde;
  return ramme(
    hel.bredde,
    hel.hoyde,
    merke(marg, 180, 64) +
      tekstlinjer(tekst, marg, topp + 20) +
      `<rect x="${marg}" y="${under}" width="${pille}" height="96" rx="18" fill="${blekk}"/>` +
      `<text x="${marg + 30}" y="${under + 66}" font-size="${skrift}" letter-spacing="-1.2" fill="${signal}">${rent(adresse)}</text>` +
      (await motiv(m, { x: 0, y: scenetopp, width: hel.bredde, height: scenehoyde })) +
      `<rect y="${scenetopp + scenehoyde}" width="${hel.bredde}" height="${hel.hoyde}" fill="${blekk}"/>`,
  );
}
