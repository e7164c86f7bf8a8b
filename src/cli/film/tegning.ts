/**
 * One picture of a film, as SVG. All that must be read stands inside the zone that every app leaves free: the hook, what the
 * model says, and on the card the dare, the address and who sends it. The scene and the tracks below may be covered.
 */
import { farger, gliderfarge, hoyde, merke, skyveknapp, tekstlinjer } from '../../bilder/deler.ts';
import { brytLinjer, type Tekstblokk } from '../../bilder/linjer.ts';
import { hel, tryggSone } from '../../bilder/soner.ts';
import { bokstavformer, bredde } from '../../bilder/tegn.ts';
import { flate, type Modell, type Sted, type Utsagn, type Verdier } from '../../islands/xfaktor/typer.ts';

const { papir, blekk, signal } = farger;
const marg = tryggSone.venstre + 15;
const plass = tryggSone.hoyre - marg - 15;
const topp = tryggSone.topp + 20;
/** The box with what the model says, and the scene under it. */
const boks = { y: 496, hoyde: 218 };
const sceneTopp = boks.y + boks.hoyde + 24;
/** Every scene bears that its upper and lower 20 lines are cut. */
const kutt = 20;
const skala = hel.bredde / flate.bredde;
const sceneHoyde = (flate.hoyde - 2 * kutt) * skala;

const lest = new Map<string, Promise<string>>();
/** Text as outlines; the same text is drawn in hundreds of pictures. */
function former(svg: string): Promise<string> {
  const finnes = lest.get(svg);
  if (finnes) return finnes;
  const nye = bokstavformer(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${hel.bredde}" height="${hel.hoyde}">${svg}</svg>`,
  );
  lest.set(svg, nye);
  return nye;
}

/** The text of one picture, before it becomes outlines: a test reads where it stands. */
export async function leseflate(krok: string, { tall, tekst, stemning }: Utsagn): Promise<string> {
  const overskrift = await brytLinjer(krok, { maksBredde: plass, maksLinjer: 2, storrelser: [86, 78, 70, 62, 54, 48] });
  const farge = stemning === 'brudd' ? papir : blekk;
  const deler = [tekstlinjer(overskrift, marg, topp)];
  const inne = { maksBredde: plass - 60 };
  let y = boks.y + 22;
  if (tall !== '') {
    const stort = await brytLinjer(tall, { ...inne, maksLinjer: 1, storrelser: [84, 72, 60, 50] });
    if (tekst === '') y = Math.round(boks.y + (boks.hoyde - hoyde(stort)) / 2);
    deler.push(tekstlinjer(stort, marg + 30, y, farge));
    y += hoyde(stort) + 12;
  }
  if (tekst !== '') {
    const under = await brytLinjer(tekst, {
      ...inne,
      maksLinjer: 2,
      storrelser: tall ? [44, 40, 36, 32] : [72, 64, 56, 48],
    });
    deler.push(tekstlinjer(under, marg + 30, y, farge));
  }
  return deler.join('');
}

const boksfarge = { topp: signal, brudd: blekk, ingen: '#e9e1d3' };

/** Tracks and thumbs: which of them is dragged, without a word. */
function spor(modell: Modell, verdier: Verdier<string>, draes: readonly string[]): string {
  return modell.glidere
    .map((g, i) => {
      const y = sceneTopp + sceneHoyde + 110 + i * 130;
      const [fra, til] = [marg + 40, hel.bredde - marg - 40];
      const cx = fra + ((til - fra) * ((verdier[g.id] ?? g.start) - g.min)) / (g.maks - g.min);
      const farge = gliderfarge(g.farge);
      const r = draes.includes(g.id) ? 46 : 34;
      return (
        `<path d="M${fra} ${y}H${til}" stroke="${papir}" stroke-opacity=".35" stroke-width="14" stroke-linecap="round"/>` +
        `<path d="M${fra} ${y}H${cx.toFixed(1)}" stroke="${farge}" stroke-width="14" stroke-linecap="round"/>` +
        `<circle cx="${cx.toFixed(1)}" cy="${y}" r="${r}" fill="${farge}" stroke="${papir}" stroke-width="8"/>`
      );
    })
    .join('');
}

export interface Bildevalg {
  modell: Modell;
  krok: string;
  utsagn: Utsagn;
  verdier: Verdier<string>;
  draes: readonly string[];
  /** Where the thing that is dragged is, in units of the scene. */
  tak: Sted;
  /** The inside of the scene. */
  scene: string;
}

const scenen = (scene: string, y: number) =>
  `<svg x="0" y="${y}" width="${hel.bredde}" height="${sceneHoyde}" viewBox="0 ${kutt} ${flate.bredde} ${flate.hoyde - 2 * kutt}">${scene}</svg>`;

const helt = (bunn: string, innhold: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${hel.bredde}" height="${hel.hoyde}"><rect width="100%" height="100%" fill="${bunn}"/>${innhold}</svg>`;

export async function filmbilde({ modell, krok, utsagn, verdier, draes, tak, scene }: Bildevalg): Promise<string> {
  const bunn = sceneTopp + sceneHoyde;
  const cx = Math.min(hel.bredde - 50, Math.max(50, tak.x * skala));
  const cy = Math.min(bunn - 50, Math.max(sceneTopp + 50, sceneTopp + (tak.y - kutt) * skala));
  return helt(
    papir,
    `<rect x="${marg}" y="${boks.y}" width="${plass}" height="${boks.hoyde}" rx="22" fill="${boksfarge[utsagn.stemning ?? 'ingen']}"/>` +
      (await former(merke(marg, 180, 64) + (await leseflate(krok, utsagn)))) +
      scenen(scene, sceneTopp) +
      (draes.length > 0 ? skyveknapp(Math.round(cx), Math.round(cy)) : '') +
      `<rect y="${bunn}" width="${hel.bredde}" height="${hel.hoyde}" fill="${blekk}"/>` +
      spor(modell, verdier, draes),
  );
}

export interface Kortvalg {
  utfordring: string;
  adresse: string;
  avsender: string;
}

/** The text of the card. */
export async function kortflate({ utfordring, adresse, avsender }: Kortvalg): Promise<string> {
  const stor = await brytLinjer(utfordring, { maksBredde: plass, maksLinjer: 5, storrelser: [104, 92, 82, 72, 62] });
  const under = Math.round(topp + 30 + hoyde(stor) + 50);
  const en = { maksBredde: plass - 60, maksLinjer: 1 };
  const liten: Tekstblokk = await brytLinjer(adresse, { ...en, storrelser: [54, 48, 42, 36, 32, 28] });
  const hvem = await brytLinjer(avsender, { maksBredde: plass, maksLinjer: 2, storrelser: [42, 38] });
  const pille = Math.round((await bredde(adresse, liten.storrelse)) + 60);
  return (
    tekstlinjer(stor, marg, topp + 30) +
    `<rect x="${marg}" y="${under}" width="${pille}" height="104" rx="20" fill="${blekk}"/>` +
    tekstlinjer(liten, marg + 30, under + 52 - liten.storrelse * 0.52, signal) +
    tekstlinjer(hvem, marg, under + 140)
  );
}

/** The last seconds: the dare, where to go, and who says it. The scene stands below, where apps may cover it. */
export const sluttkort = async (valg: Kortvalg, scene: string): Promise<string> =>
  helt(signal, scenen(scene, tryggSone.bunn + 20) + (await former(merke(marg, 180, 64) + (await kortflate(valg)))));
