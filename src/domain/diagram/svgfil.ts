/**
 * A chart as a file of its own: paper, type and colours inside, title above, source below. It is drawn in fixed pixels,
 * because office programs read percentages badly.
 */
import { brytTekst } from './bryt.ts';
import { linjediagram } from './linje.ts';
import { stolpepaneler } from './stolper.ts';
import type { Tallsett } from './typer.ts';

const bredde = 760;
const marg = 32;
const indre = bredde - 2 * marg;
const blekk = '#15121e';
const blekk2 = '#55505f';
const papir = '#f7f4ec';
/** Colour, dash pattern and fill of each series; no two differ by colour alone. */
const strek = [
  { farge: '#5a34e8', stiplet: '', fyll: '#5a34e8' },
  { farge: blekk, stiplet: '9 5', fyll: papir },
  { farge: '#c2410c', stiplet: '2 5', fyll: '#f3b79c' },
  { farge: blekk2, stiplet: '12 4 2 4', fyll: '#cfc8b8' },
] as const;
const stil = (i: number) => strek[i % strek.length] ?? strek[0];

export interface Filtekst {
  tittel: string;
  setning: string;
  /** Lines under the chart: source and year, remark. */
  under: readonly string[];
  spraak: 'nb' | 'nn';
  /** What stands for a number that the source does not give. */
  mangler: string;
}

const tegnene: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (t: string) => t.replace(/[&<>"]/g, (c) => tegnene[c] ?? c);
const n = (v: number) => String(Math.round(v * 10) / 10);

/** Grows downwards: each part is told where it begins and answers where the next one may. */
class Ark {
  readonly deler: string[] = [];
  y = marg;
  tekst(t: string, storrelse: number, { fet = false, farge = blekk, luft = 0 } = {}): void {
    for (const linje of brytTekst(t, indre, storrelse)) {
      this.y += Math.round(storrelse * 1.3);
      this.skriv(linje, marg, this.y, { storrelse, fet, farge });
    }
    this.y += luft;
  }
  skriv(
    t: string,
    x: number,
    y: number,
    {
      storrelse = 16,
      fet = false,
      farge = blekk,
      anker = 'start',
    }: { storrelse?: number; fet?: boolean; farge?: string; anker?: string } = {},
  ): void {
    const attributter = `x="${n(x)}" y="${n(y)}" font-size="${storrelse}" fill="${farge}"${fet ? ' font-weight="700"' : ''}${anker === 'start' ? '' : ` text-anchor="${anker}"`}`;
    this.deler.push(`<text ${attributter}>${esc(t)}</text>`);
  }
  tegn(element: string): void {
    this.deler.push(element);
  }
}

function linjer(ark: Ark, tallsett: Tallsett): void {
  const d = linjediagram(tallsett);
  const y0 = ark.y;
  const x = (f: number) => marg + f * indre;
  for (const m of d.merker) {
    ark.tegn(`<path d="M${marg} ${n(y0 + m.y)}h${indre}" stroke="#cfc8b8"/>`);
    ark.skriv(m.tekst, bredde - marg, y0 + m.y - 4, { storrelse: 13, farge: blekk2, anker: 'end' });
  }
  for (const a of d.aar)
    ark.skriv(a.tekst, x(a.x), y0 + d.bunn + 22, { storrelse: 14, farge: blekk2, anker: 'middle' });
  for (const [i, l] of d.linjer.entries()) {
    const { farge, stiplet } = stil(i);
    const punkter = l.punkter.map((p) => `${n(x(p.x))},${n(y0 + p.y)}`).join(' ');
    ark.tegn(
      `<polyline points="${punkter}" fill="none" stroke="${farge}" stroke-width="3.5"${stiplet && ` stroke-dasharray="${stiplet}"`}/>`,
    );
    for (const p of l.punkter) ark.tegn(`<circle cx="${n(x(p.x))}" cy="${n(y0 + p.y)}" r="5" fill="${farge}"/>`);
    ark.skriv(l.forst.tekst, x(l.forst.x) - 6, y0 + l.forst.y, { farge });
    ark.skriv(l.sist.tekst, x(l.sist.x) + 6, y0 + l.sist.y, { farge, fet: true, anker: 'end' });
  }
  ark.y += d.hoyde + 8;
}

/** Room to the right of the longest bar for its number. */
const plassTilTall = 110;

function stolper(ark: Ark, tallsett: Tallsett, mangler: string): void {
  for (const panel of stolpepaneler(tallsett)) {
    if (panel.navn) ark.tekst(panel.navn, 17, { fet: true, luft: 4 });
    for (const gruppe of panel.grupper) {
      ark.tekst(gruppe.navn, 15, { luft: 4 });
      for (const s of gruppe.stolper) {
        const navnebredde = s.navn === undefined ? 0 : 90;
        const lengde = s.lengde * (indre - plassTilTall - navnebredde);
        const x = marg + navnebredde;
        const { farge, fyll } = stil(s.serie);
        if (s.navn !== undefined) ark.skriv(s.navn, marg, ark.y + 16, { storrelse: 14, farge: blekk2 });
        if (s.tekst !== undefined)
          ark.tegn(
            `<rect x="${n(x)}" y="${n(ark.y + 1)}" width="${n(lengde)}" height="20" fill="${fyll}" stroke="${farge}" stroke-width="2"/>`,
          );
        ark.skriv(s.tekst ?? mangler, x + lengde + 10, ark.y + 17, {
          fet: s.tekst !== undefined,
          farge: s.tekst === undefined ? blekk2 : blekk,
        });
        ark.y += 28;
      }
      ark.y += 4;
    }
    ark.y += 12;
  }
}

/** The whole file. Single figures have no chart and get none. */
export function svgFil(
  form: 'linje' | 'stolper',
  tallsett: Tallsett,
  { tittel, setning, under, spraak, mangler }: Filtekst,
): string {
  const ark = new Ark();
  ark.tekst(tittel, 26, { fet: true, luft: 4 });
  ark.tekst(setning, 17, { luft: 14 });
  if (form === 'linje') linjer(ark, tallsett);
  else stolper(ark, tallsett, mangler);
  for (const u of under) ark.tekst(u, 13, { farge: blekk2 });
  const hoyde = Math.ceil(ark.y + marg);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${bredde}" height="${hoyde}" viewBox="0 0 ${bredde} ${hoyde}" role="img" lang="${spraak}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif">`,
    `<title>${esc(tittel)}</title><desc>${esc(setning)}</desc>`,
    `<rect width="${bredde}" height="${hoyde}" fill="${papir}"/>`,
    ...ark.deler,
    '</svg>',
    '',
  ].join('\n');
}
