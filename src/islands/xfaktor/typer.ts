import type { ComponentType } from 'preact';

/** Something to drag. Its words stand in the story's tekst.ts: `<id>` (name), `<id>Enhet` and `<id>Ord`. */
export interface Glider<G extends string> {
  id: G;
  min: number;
  maks: number;
  steg: number;
  /** The value at build time: the scene in the HTML, in the hub and in link previews. */
  start: number;
}

/** The value of each slider. */
export type Verdier<G extends string> = Readonly<Record<G, number>>;

/** What the values mean, in words that are read aloud as they change. */
export interface Utsagn {
  /** The big figure: «3,1 MW». */
  tall: string;
  /** One short sentence beside it. */
  tekst: string;
  /** topp: the goal is reached. brudd: something tipped. Colours the field; the sentence must say it as well. */
  stemning?: 'topp' | 'brudd';
}

export interface SceneProps<G extends string> {
  verdier: Verdier<G>;
  /** How far the movement has come; see `Bevegelse`. */
  fase: number;
}

/** Movement that goes on by itself. Left out under reduced motion and outside the screen. */
export interface Bevegelse<G extends string> {
  /** How much the phase grows a second; 0 stands still. */
  fart(v: Verdier<G>): number;
  /** Begin again at 0 each time a value changes: for a course of events rather than a rotation. */
  fraNull?: boolean;
  /** The phase of a picture that does not move. 0 when left out. */
  stille?: number;
}

/** The record to beat; kept in memory only. Words: `utfordring`, `rekord` (with {n}) and `toppet`. */
export interface Rekord<G extends string> {
  /** Points for these values; undefined where they do not count. */
  poeng(v: Verdier<G>): number | undefined;
  /** Is less better? */
  lavest?: boolean;
  /** Nobody gets better than this. */
  best: number;
  /** Points as they are shown: «51 m». */
  vis(poeng: number): string;
}

/** A button that drags for you. Its words stand under `navn`. */
export interface Snarvei<G extends string, K extends string> {
  navn: K;
  til(v: Verdier<G>): Partial<Verdier<G>>;
}

/**
 * One story: what can be dragged (G) and what it does. K: the keys of its tekst.ts.
 * Methods and not function properties, so that stories of different G and K go into one list.
 */
export interface Modell<G extends string = string, K extends string = string> {
  glidere: readonly Glider<G>[];
  /** A slider's number as it is shown, without unit. Whole numbers when left out. */
  vis?(id: G, v: Verdier<G>): string;
  utsagn(v: Verdier<G>, t: Readonly<Record<K, string>>): Utsagn;
  /** The formula with today's numbers; `_` lowers and `^` raises. */
  formel(v: Verdier<G>, t: Readonly<Record<K, string>>): string;
  /** Values of one slider for the table that stands on the page for those who cannot drag. */
  tabell: { glider: G; verdier: readonly number[] };
  snarveier?: readonly Snarvei<G, K>[];
  rekord?: Rekord<G>;
  bevegelse?: Bevegelse<G>;
  Scene: ComponentType<SceneProps<G>>;
}

export type Tekster = Readonly<Record<string, string>>;

/** The drawing surface of every scene: phones in an app show about 210 lines of it beside sentence and slider. */
export const utsnitt = '0 0 360 210';

/** What every island of a story gets from its page. */
export interface Fortellingsprops<K extends string = string> {
  /** The story's own words, in the language of the page. */
  t: Readonly<Record<K, string>>;
  /** The shell's words. */
  felles: Tekster;
  /** The formula without numbers. */
  formel: string;
}

/** Where every story begins. */
export const startverdier = <G extends string>(m: Pick<Modell<G>, 'glidere'>): Verdier<G> =>
  Object.fromEntries(m.glidere.map((g) => [g.id, g.start])) as Record<G, number>;

/** The nearest place where a slider's thumb can stand, as the browser itself writes it: 5.6, never 5.6000000000000005. */
export const plassFor = ({ min, maks, steg }: Glider<string>, n: number): number =>
  Number((min + Math.round((Math.min(maks, Math.max(min, n)) - min) / steg) * steg).toFixed(6));

/** Puts values into a text: `sett('{n} m/s', { n: 8 })`. */
export const sett = (tekst: string | undefined, verdier: Readonly<Record<string, string | number>>): string =>
  (tekst ?? '').replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));
