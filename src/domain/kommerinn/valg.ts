import { rensFragment } from '../deling/leser.ts';
import type { Tilleggsslag } from '../regler/poengregler.ts';
import { tilleggsslag } from '../regler/poengregler.ts';
import { lesKarakterer, lesSnitt, vanligAntallKarakterer } from '../poeng/valg.ts';
import { desimal } from '../tall/desimal.ts';
import { type Antall, ingenKarakterer } from './karakterliste.ts';

/**
 * What somebody has told «Kommer jeg inn?», as it stands in the fragment of the address and nowhere else:
 *
 *     #foedt=2008&aar=2027&k=3x4,12x5,8x6&fag=r1,r2,fysikk-1&spraak=1,5&tillegg=militaer&st=194675
 *
 * What is missing or cannot be read is left as it was to begin with. A link from Fagsjekken (`har=`, `tar=`) gives the subjects.
 */
export interface Innvalg {
  /** The admission; undefined: not decided, and all are shown. */
  readonly aar?: number | undefined;
  readonly foedt?: number | undefined;
  /** How many of each grade; all 0: the average is told instead, or nothing. */
  readonly karakterer: Antall;
  /** The average one believes in, where the grades are not told. */
  readonly snitt?: number | undefined;
  /** How many grades the diploma will hold, beside the average. */
  readonly antall: number;
  readonly fag: readonly string[];
  /** Language points under the rule until 2027, 0–3 in halves. */
  readonly spraak: number;
  readonly tillegg: readonly Tilleggsslag[];
  /** What the study gives one's sex under the rule until 2027. */
  readonly kjoenn: 0 | 1 | 2;
  readonly samisk: boolean;
  /** Qualified by age and six subjects, not by a diploma. */
  readonly alder23: boolean;
  /** True unless one says that there is no first diploma. */
  readonly foerstegang: boolean;
  /** Chosen studies, by code. */
  readonly studier: readonly string[];
}

export const tomtInnvalg: Innvalg = {
  karakterer: ingenKarakterer,
  antall: vanligAntallKarakterer,
  fag: [],
  spraak: 0,
  tillegg: [],
  kjoenn: 0,
  samisk: false,
  alder23: false,
  foerstegang: true,
  studier: [],
};

const whole = (tekst: string | null, min: number, maks: number): number | undefined => {
  const tall = /^\d{1,4}$/.test(tekst ?? '') ? Number(tekst) : -1;
  return tall >= min && tall <= maks ? tall : undefined;
};

/** A year of birth that an applicant can have. */
export const lesFoedt = (tekst: string): number | undefined => whole(tekst.trim(), 1930, 2015);

const readGrades = (tekst: string): Antall => {
  const antall = [...ingenKarakterer];
  for (const del of tekst.split(',')) {
    const [, n, k] = /^(\d{1,2})x([1-6])$/.exec(del) ?? [];
    if (n && k) antall[Number(k) - 1] = Number(n);
  }
  return antall as unknown as Antall;
};

const halves = (tekst: string | null): number => {
  const tall = Number((tekst ?? '').replace(',', '.'));
  return Number.isInteger(tall * 2) && tall >= 0 && tall <= 3 ? tall : 0;
};

/** @param kjente ids of the subjects that give points or that a requirement asks for */
export function lesInnvalg(fragment: string, kjente: readonly string[]): Innvalg {
  const d = new URLSearchParams(rensFragment(fragment).toLowerCase());
  const list = (...navn: string[]) => navn.flatMap((n) => (d.get(n) ?? '').split(','));
  const fag = list('fag', 'har', 'tar');
  const tillegg = list('tillegg');
  const kjoenn = whole(d.get('kj'), 0, 2) ?? 0;
  return {
    aar: whole(d.get('aar'), 2027, 2099),
    foedt: lesFoedt(d.get('foedt') ?? ''),
    karakterer: readGrades(d.get('k') ?? ''),
    snitt: lesSnitt(d.get('snitt') ?? ''),
    antall: lesKarakterer(d.get('n') ?? '') ?? vanligAntallKarakterer,
    fag: kjente.filter((id) => fag.includes(id)),
    spraak: halves(d.get('spraak')),
    tillegg: tilleggsslag.filter((slag) => tillegg.includes(slag)),
    kjoenn: kjoenn as Innvalg['kjoenn'],
    samisk: d.get('samisk') === '1',
    alder23: d.get('alder23') === '1',
    foerstegang: d.get('fgv') !== 'nei',
    studier: [...new Set(list('st').filter((kode) => /^\d{6}$/.test(kode)))].slice(0, 12),
  };
}

/** The fragment without `#`; empty when nothing is told. */
export const skrivInnvalg = (v: Innvalg): string =>
  [
    v.aar && `aar=${v.aar}`,
    v.foedt && `foedt=${v.foedt}`,
    v.karakterer.some((n) => n > 0) &&
      `k=${v.karakterer.flatMap((n, i) => (n > 0 ? [`${n}x${i + 1}`] : [])).join(',')}`,
    v.snitt && `snitt=${desimal(v.snitt)}`,
    v.antall !== vanligAntallKarakterer && `n=${v.antall}`,
    v.fag.length > 0 && `fag=${v.fag.join(',')}`,
    v.spraak > 0 && `spraak=${desimal(v.spraak)}`,
    v.tillegg.length > 0 && `tillegg=${v.tillegg.join(',')}`,
    v.kjoenn > 0 && `kj=${v.kjoenn}`,
    v.samisk && 'samisk=1',
    v.alder23 && 'alder23=1',
    !v.foerstegang && 'fgv=nei',
    v.studier.length > 0 && `st=${v.studier.join(',')}`,
  ]
    .filter(Boolean)
    .join('&');
