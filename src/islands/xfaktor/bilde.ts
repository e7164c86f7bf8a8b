/** The picture one sends: scene, record, hook and address, drawn by the browser and never sent to us. */
import { flate, utsnitt } from './typer.ts';

const bredde = 1080;
const hoyde = 1440;
const marg = 70;

export interface Motiv {
  svg: SVGSVGElement;
  krok: string;
  rekord: string;
  /** The story's path: /x-faktor/bro. */
  adresse: string;
}

/** Shares the picture as a file where the phone can, and saves it elsewhere. */
export async function delBilde(motiv: Motiv): Promise<void> {
  const fil = new File([await tegn(motiv)], `${motiv.adresse.split('/').filter(Boolean).pop() ?? 'x-faktor'}.png`, {
    type: 'image/png',
  });
  const nettleser = navigator as Partial<Navigator>;
  if (nettleser.canShare?.({ files: [fil] })) {
    await navigator.share({ files: [fil] }).catch((grunn: unknown) => {
      // Closed again by the one who opened it.
      if (!(grunn instanceof DOMException) || grunn.name !== 'AbortError') throw grunn;
    });
    return;
  }
  const lenke = document.createElement('a');
  lenke.href = URL.createObjectURL(fil);
  lenke.download = fil.name;
  lenke.click();
  URL.revokeObjectURL(lenke.href);
}

/** The scene as a file of its own, in the colours of the page. */
function somFil(svg: SVGSVGElement): string {
  const stil = getComputedStyle(document.documentElement);
  const kopi = svg.cloneNode(true) as SVGSVGElement;
  for (const hjelp of kopi.querySelectorAll('.tak,.jubel')) hjelp.remove();
  const inni = kopi.innerHTML.replace(/var\((--[\w-]+)\)/g, (_, navn: string) => stil.getPropertyValue(navn).trim());
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${bredde}" height="${(bredde * flate.hoyde) / flate.bredde}" viewBox="${utsnitt}">${inni}</svg>`;
}

async function tegn({ svg, krok, rekord, adresse }: Motiv): Promise<Blob> {
  const bilde = new Image();
  bilde.src = `data:image/svg+xml,${encodeURIComponent(somFil(svg))}`;
  await bilde.decode();
  const lerret = document.createElement('canvas');
  [lerret.width, lerret.height] = [bredde, hoyde];
  const c = lerret.getContext('2d');
  if (!c) throw new Error('no canvas');
  const scene = (bredde * flate.hoyde) / flate.bredde;
  c.fillStyle = '#d6ff41';
  c.fillRect(0, 0, bredde, hoyde);
  c.drawImage(bilde, 0, 0, bredde, scene);
  c.fillStyle = '#15121e';
  let y = scene + 130;
  c.font = passende(c, rekord, 120);
  c.fillText(rekord, marg, y);
  c.font = '700 56px Krok, system-ui, sans-serif';
  for (const linje of brutt(c, krok)) c.fillText(linje, marg, (y += linje ? 78 : 0));
  c.font = '600 42px system-ui, sans-serif';
  c.fillText(`stemutdanning.no${adresse}`, marg, hoyde - 60);
  return new Promise((ferdig, feil) => {
    lerret.toBlob((b) => {
      if (b) ferdig(b);
      else feil(new Error('no picture'));
    }, 'image/png');
  });
}

/** The largest face in which a line fits. */
function passende(c: CanvasRenderingContext2D, tekst: string, storst: number): string {
  for (let px = storst; ; px -= 10) {
    c.font = `800 ${px}px system-ui, sans-serif`;
    if (px <= 40 || c.measureText(tekst).width <= bredde - 2 * marg) return c.font;
  }
}

function brutt(c: CanvasRenderingContext2D, tekst: string): string[] {
  const linjer = [''];
  for (const ord of tekst.split(' ')) {
    const siste = linjer.length - 1;
    const lengre = `${linjer[siste] ?? ''} ${ord}`.trim();
    if (c.measureText(lengre).width > bredde - 2 * marg) linjer.push(ord);
    else linjer[siste] = lengre;
  }
  return linjer;
}
