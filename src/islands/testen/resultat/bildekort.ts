/**
 * The result as a picture to show a friend, drawn in the browser from the same parts as the page: figure, title, three
 * occupations. It holds no answers and no link to any. Fetched when somebody asks for it.
 */
import { figurPath } from '../../../domain/figur/figur.ts';
import { hjornepunkt, sterkesteHjorner } from '../../../domain/figur/hjorner.ts';
import { fasetter, type Fasett } from '../../../domain/testen/motor/maal.ts';
import { interessetegn } from '../figur/tegn.ts';

export interface Kortinnhold {
  readonly verdier: readonly number[];
  readonly navn: Readonly<Record<Fasett, string>>;
  readonly tittel: string;
  readonly yrker: readonly string[];
  /** «Ta testen: stemutdanning.no/utdanningstesten» */
  readonly fot: string;
}

/** A story on a phone, and a square for a feed. */
export const formater = { hoyt: [1080, 1920], kvadrat: [1080, 1080] } as const;
export type Format = keyof typeof formater;

const papir = '#f7f4ec';
const blekk = '#15121e';
const signal = '#d6ff41';
const fiolett = '#5a34e8';
const marg = 84;

const skrift = (px: number) => `740 ${px}px Bricolage, system-ui, sans-serif`;

/** Breaks a text into lines that fit; `measureText` needs the font to be set. */
function linjer(c: CanvasRenderingContext2D, tekst: string, bredde: number): string[] {
  const ut: string[] = [];
  for (const ord of tekst.split(' ')) {
    const siste = ut[ut.length - 1];
    const proevd = siste === undefined ? ord : `${siste} ${ord}`;
    if (siste !== undefined && c.measureText(proevd).width <= bredde) ut[ut.length - 1] = proevd;
    else ut.push(ord);
  }
  return ut;
}

/** Writes lines from `y` downwards and returns where the next may begin. */
function skriv(c: CanvasRenderingContext2D, tekst: string, px: number, y: number, bredde: number): number {
  c.font = skrift(px);
  let naa = y;
  for (const linje of linjer(c, tekst, bredde)) {
    naa += px * 1.08;
    c.fillText(linje, marg, naa);
  }
  return naa;
}

/** The figure with its signs in a box of `side`, with the middle at x, y. */
function figur(c: CanvasRenderingContext2D, innhold: Kortinnhold, x: number, y: number, side: number): void {
  const { verdier, navn } = innhold;
  const sterke = sterkesteHjorner(verdier);
  c.save();
  c.translate(x, y);
  c.scale(side / 290, side / 290);
  c.translate(-100, -100);
  const omriss = new Path2D(figurPath(verdier));
  c.fillStyle = signal;
  c.fill(omriss);
  c.lineWidth = 3.5;
  c.stroke(omriss);
  c.lineCap = c.lineJoin = 'round';
  c.font = skrift(16);
  for (const [nr, fasett] of fasetter.entries()) {
    const [hx, hy] = hjornepunkt(nr, 114);
    const sterk = sterke.includes(nr);
    c.globalAlpha = sterk ? 1 : 0.4;
    c.save();
    c.translate(hx - 10, hy - 10);
    c.scale(0.83, 0.83);
    c.lineWidth = sterk ? 2.4 : 1.7;
    c.stroke(new Path2D(interessetegn[fasett]));
    c.restore();
    if (!sterk) continue;
    c.fillStyle = blekk;
    c.textAlign = hx === 100 ? 'center' : hx > 100 ? 'left' : 'right';
    c.fillText(
      navn[fasett],
      hx === 100 ? 100 : hx + (hx > 100 ? 15 : -15),
      hx === 100 ? hy + (hy < 100 ? -15 : 28) : hy + 5,
    );
  }
  c.restore();
}

/** Draws the card; the canvas is then as large as the format. */
export async function tegnKort(lerret: HTMLCanvasElement, innhold: Kortinnhold, format: Format): Promise<boolean> {
  const [bredde, hoyde] = formater[format];
  lerret.width = bredde;
  lerret.height = hoyde;
  const c = lerret.getContext('2d');
  if (!c) return false;
  // Without the display face the card is drawn all the same.
  await document.fonts.load(skrift(80)).catch(() => undefined);
  c.fillStyle = papir;
  c.fillRect(0, 0, bredde, hoyde);
  c.strokeStyle = blekk;
  c.textAlign = 'left';
  const hoyt = format === 'hoyt';
  // A story's top and bottom are covered by the app's own buttons.
  const topp = hoyt ? 210 : 56;
  c.fillStyle = blekk;
  c.font = skrift(54);
  c.fillText('STEM', marg, topp + 40);
  const forran = c.measureText('STEM').width;
  c.fillStyle = fiolett;
  c.fillText('x', marg + forran, topp + 40);
  figur(c, innhold, bredde / 2, topp + (hoyt ? 430 : 320), hoyt ? 780 : 560);
  c.fillStyle = blekk;
  c.textAlign = 'left';
  let y = skriv(c, innhold.tittel, hoyt ? 92 : 66, topp + (hoyt ? 810 : 576), bredde - 2 * marg);
  y += hoyt ? 56 : 34;
  for (const yrke of innhold.yrker) {
    const px = hoyt ? 54 : 40;
    c.fillStyle = signal;
    c.strokeStyle = blekk;
    c.lineWidth = 4;
    c.beginPath();
    c.arc(marg + 15, y + px * 0.72, 14, 0, 2 * Math.PI);
    c.fill();
    c.stroke();
    c.fillStyle = blekk;
    c.font = skrift(px);
    const [forste = '', ...resten] = linjer(c, yrke, bredde - 2 * marg - 60);
    c.fillText(resten.length ? `${forste} …` : forste, marg + 56, y + px);
    y += px * 1.42;
  }
  c.fillStyle = fiolett;
  c.font = skrift(hoyt ? 40 : 34);
  c.fillText(innhold.fot, marg, hoyt ? Math.min(y + 110, hoyde - 150) : hoyde - 40);
  return true;
}
