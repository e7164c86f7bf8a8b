import type { ComponentType } from 'preact';
import type { Spillord } from '../../i18n/ordene.ts';

/** Something to drag. Its words stand in src/i18n/nb/fortellinger: `<id>` (name), `<id>Enhet` and `<id>Ord`. */
export interface Glider<G extends string> {
  id: G;
  min: number;
  maks: number;
  steg: number;
  /** The value at build time: the scene in the HTML, in the hub and in link previews. */
  start: number;
  /** The colour of what it moves in the scene: thumb, track and the formula's symbol get the same. */
  farge: Farge;
}

/** A colour of tokens.css without `--f-`; `x` is the site's own violet. */
export type Farge = 'x' | 'hav' | 'helse' | 'energi' | 'klima' | 'it' | 'bygg' | 'luftrom';

/** A place in the drawing of 360 × 320. */
export interface Sted {
  x: number;
  y: number;
}

/** A finger on its way: where it is, where it began, and the difference. In units of the drawing. */
export interface Drag extends Sted {
  fra: Sted;
  dx: number;
  dy: number;
}

/** One symbol of the formula, in the colour of what it is in the scene. Its words stand under `navn`. */
export interface Symbol<G extends string, K extends string> {
  /** As it is written in the formula: `v`, `d_0`. */
  tegn: string;
  farge: Farge;
  navn: K;
  /** Is it one of the sliders? Then its value stands beside it. */
  glider?: G;
}

/** A guess before the first drag. Words: `gjett` (the question) and `gjett1`, `gjett2` and `gjett3`. */
export interface Gjett<G extends string> {
  /** Which of the three is right. */
  rett: 1 | 2 | 3;
  /** The values that show the answer. */
  til(v: Verdier<G>): Partial<Verdier<G>>;
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
  /** The goal has just been reached: what is glad gets `class={seier ? 'glad' : undefined}`. */
  seier?: boolean;
}

/** Movement that goes on by itself. Left out under reduced motion and outside the screen. */
export interface Bevegelse<G extends string> {
  /** How much the phase grows a second; 0 stands still. */
  fart(v: Verdier<G>): number;
  /** Begin again at 0 each time a value changes: for a course of events rather than a rotation. */
  fraNull?: boolean;
  /** The phase of a picture that does not move. 0 when left out. */
  stille?: number;
  /** Stand still while a finger holds it: for what would run away from the finger. */
  holdes?: boolean;
}

/**
 * The record to beat; kept in memory, and in the fragment of a link that its owner sends. Words: `utfordring`, `rekord`
 * (with {n}) and `toppet`.
 */
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
 * One story: what can be dragged (G) and what it does. K: the keys of its words.
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
  /** Where the thing to drag is: the arrows stand there until somebody has dragged. */
  tak(v: Verdier<G>, fase: number): Sted;
  /** Which ways it can be dragged. */
  retning: 'x' | 'y' | 'xy';
  /** Both ways at once. Left out, a drag keeps to the way it began. */
  fri?: boolean;
  /** The values that a drag gives, from those it began with. The shell keeps them within the sliders. */
  dra(d: Drag, fra: Verdier<G>): Partial<Verdier<G>>;
  gjett?: Gjett<G>;
  symboler: readonly Symbol<G, K>[];
  Scene: ComponentType<SceneProps<G>>;
}

export type Tekster = Readonly<Record<string, string>>;

/** The drawing surface of every scene: half of the first screen of a small phone. Low screens cut 20 lines at top and foot. */
export const flate = { bredde: 360, hoyde: 320 };
export const utsnitt = `0 0 ${flate.bredde} ${flate.hoyde}`;

/** What every island of a story gets from its page. */
export interface Fortellingsprops<K extends string = string> {
  /** The story's own words, in the language of the page. */
  t: Readonly<Record<K, string>>;
  /** The shell's words. */
  felles: Spillord;
  /** The formula without numbers. */
  formel: string;
  /** The hook of the story and its address, for the picture and the link that one sends. */
  krok: string;
  adresse: string;
  /** Address of the story after this one. */
  neste: string;
}

/** Where every story begins. */
export const startverdier = <G extends string>(m: Pick<Modell<G>, 'glidere'>): Verdier<G> =>
  Object.fromEntries(m.glidere.map((g) => [g.id, g.start])) as Record<G, number>;

/** The nearest place where a slider's thumb can stand, as the browser itself writes it: 5.6, never 5.6000000000000005. */
export const plassFor = ({ min, maks, steg }: Glider<string>, n: number): number =>
  Number((min + Math.round((Math.min(maks, Math.max(min, n)) - min) / steg) * steg).toFixed(6));

/** Puts values into words, as `i18n/fyll.ts` does: said here once more, for a file of its own would be one more request on a phone. */
export const sett = (tekst: string | undefined, verdier: Readonly<Record<string, string | number>>): string =>
  (tekst ?? '').replace(/\{(\w+)\}/g, (hele, navn: string) => String(verdier[navn] ?? hele));
