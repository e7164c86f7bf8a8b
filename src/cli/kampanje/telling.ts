/** What a log says of the campaigns: sums a day, and how many went from one page to the next. No line is kept. */
import { kanaler } from '../../content/skjema/kampanje.ts';
import { type Format, lesLinje, type Treff } from './logglinje.ts';

export interface Periode {
  fra?: string | undefined;
  til?: string | undefined;
}

/** The channel of those who came by the bare address: typed from a poster, or shared by one who knew it. */
export const utenKanal = 'uten kanal';

export class Telling {
  linjer = 0;
  uforstaatt = 0;
  /** The first line that was not understood, to look at. */
  forsteUforstaatte = '';
  readonly formater = new Map<Format, number>();
  forste = '';
  siste = '';
  /** Arrivals: day → address → how many. */
  readonly ankomster = new Map<string, Map<string, number>>();
  /** Short addresses that do not exist, as somebody asked for them. */
  readonly ukjente = new Map<string, number>();
  /** Arrivals that were robots. */
  roboter = 0;
  /** Arrivals of which the log does not say whether they were. */
  kanskjeRoboter = 0;
  /** Page → the page before it → how many; '' is from elsewhere. */
  readonly overganger = new Map<string, Map<string, number>>();
  /** Day → tests. `kanskje`: fetches of the result that the log does not tell from the background's. */
  readonly tester = new Map<string, { begynt: number; fullfoert: number; kanskje: number }>();
  private readonly periode: Periode;

  constructor(periode: Periode = {}) {
    this.periode = periode;
  }

  ta(linje: string): void {
    if (linje === '' || linje.startsWith('#')) return;
    this.linjer++;
    const treff = lesLinje(linje);
    if (!treff) {
      this.uforstaatt++;
      this.forsteUforstaatte ||= linje.slice(0, 120);
      return;
    }
    this.formater.set(treff.format, (this.formater.get(treff.format) ?? 0) + 1);
    const { fra, til } = this.periode;
    if ((fra && treff.dag < fra) || (til && treff.dag > til)) return;
    if (!this.forste || treff.dag < this.forste) this.forste = treff.dag;
    if (treff.dag > this.siste) this.siste = treff.dag;
    if (treff.metode === 'GET') this.tell(treff);
  }

  private tell(treff: Treff): void {
    const { sti, status, robot, dag } = treff;
    const kort = sti.startsWith('/k/');
    if (kort && status === 404 && !robot) oek(this.ukjente, sti);
    // 304 is a browser that has been here before; a redirect is followed by the same browser's next line.
    if (status !== 200 && status !== 304) return;
    if (kort && robot) this.roboter++;
    if (robot || /\.[a-z0-9]+$/.test(sti)) return;
    if (kort) {
      if (robot === undefined) this.kanskjeRoboter++;
      oek(ved(this.ankomster, dag), sti);
    }
    this.tellOvergang(treff);
  }

  private tellOvergang({ sti, fra = '', hentet, dag }: Treff): void {
    const [til, kom] = [utenSpraak(sti), utenSpraak(fra)];
    if (til === kom) return;
    const tester = this.tester.get(dag) ?? { begynt: 0, fullfoert: 0, kanskje: 0 };
    if (til === ta && !hentet && kom !== resultat) tester.begynt++;
    if (til === resultat && kom === ta && hentet === false) tester.fullfoert++;
    if (til === resultat && kom === ta && hentet === undefined) tester.kanskje++;
    if (til === ta || til === resultat) this.tester.set(dag, tester);
    if (!hentet) oek(ved(this.overganger, til), kom);
  }

  /** Arrivals by each of some addresses, in the whole period. */
  sum(adresser: readonly string[]): number {
    let n = 0;
    for (const dag of this.ankomster.values()) for (const a of adresser) n += dag.get(a) ?? 0;
    return n;
  }

  /** Does the log say where people came from? Without, nobody can say how many went on to the test. */
  get harHenvisere(): boolean {
    return [...this.overganger.values()].some((fra) => [...fra.keys()].some((side) => side !== ''));
  }
}

export const ta = '/utdanningstesten/ta';
export const resultat = '/utdanningstesten/resultat';
const utenSpraak = (sti: string) => sti.replace(/^\/nn(?=\/|$)/, '');

const oek = (antall: Map<string, number>, navn: string) => antall.set(navn, (antall.get(navn) ?? 0) + 1);
function ved(ytre: Map<string, Map<string, number>>, navn: string): Map<string, number> {
  const finnes = ytre.get(navn);
  if (finnes) return finnes;
  const ny = new Map<string, number>();
  ytre.set(navn, ny);
  return ny;
}

/** Address → channel, for one campaign. The bare address belongs to the only channel, where there is but one. */
export function adresserFor(kode: string, valgte: readonly string[]): Map<string, string> {
  const bar = valgte.length === 1 ? (valgte[0] ?? utenKanal) : utenKanal;
  return new Map([[`/k/${kode}`, bar], ...kanaler.map((k): [string, string] => [`/k/${kode}/${k}`, k])]);
}
