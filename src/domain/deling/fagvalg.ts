/**
 * What a visitor has told Fagsjekken ⇄ the fragment of a URL. Readable on purpose: a counsellor can write such a link
 * by hand, and other pages link with one key only.
 *
 * SAMPLE
 *
 *     #har=1t,r1&tar=fysikk-1&kan=r2&vil=utdanning.siving-energi&sted=ntnu&trinn=vg2&gens=ja&karakter=r1:3.5,poeng:41
 *
 *     har, tar, kan   subjects passed, being taken, and possible to take (ids in the collection `fag`)
 *     vil             the goal: `utdanning.<id>`, `yrke.<id>`, `krav.<id>`, or `annet.<id>` for occupations outside STEM
 *     plan            the requirement that the plan is for, where the goal has several (id in `kravkoder`)
 *     sted            one place only (id in `laerested`)
 *     trinn           10 (tenth grade), vg1, vg2, vg3 or ferdig
 *     aar             the admission year one applies in, where it is another than the one that follows from `trinn`
 *     gens            ja: has study competence; nei: will not get it this way. Absent: will have it
 *     karakter        averages that a requirement turned out to ask for, 1–6, decimals with full stop or comma; `poeng` is
 *                     the average of the diploma × 10 (karakterpoeng), 10–60, without additional points
 *     v               version of this format; absent means 1
 *
 * LIFECYCLE
 *
 *  1. Every tap: the store writes the whole state to the fragment with `history.replaceState`. Nothing leaves the device.
 *  2. Opening: `lesFagvalg(location.hash, katalog)`. Keys and ids may stand in any order and any case; `R1`, `fysikk1` and
 *     `fysikk-1` are understood. What we do not know is named in `ukjente` and left out; the rest is kept. A fragment in
 *     which nothing can be read is `lesbar: false`: the page says so, and what was stored is as before.
 *  3. A subject that stands in two lists counts as the most certain: har before tar before kan.
 *  4. Nothing is stored on the device unless the visitor asks; then it is this same text (see stores/fagsjekken.ts).
 *
 * WHEN IDS CHANGE
 *
 *  a. An entry is removed: do nothing. Old links tell kindly what is gone, and keep the rest.
 *  b. An entry is renamed: its file lists the old name under `tidligere`, and the catalogue has both.
 *  c. A key gets another meaning: never. Take a new key. If that cannot be, write v=2 and translate v=1 here.
 */

import { rensFragment } from './leser.ts';

export const trinnvalg = ['10', 'vg1', 'vg2', 'vg3', 'ferdig'] as const;
export type Trinnvalg = (typeof trinnvalg)[number];

/** How sure a subject is: passed, being taken, could be taken. */
export const fagtilstander = ['har', 'tar', 'kan'] as const;
export type Fagtilstand = (typeof fagtilstander)[number];

/** Everything that a visitor can have told. */
export interface Fagvalg {
  /** Each subject once, in the order in which they were told. */
  readonly fag: Readonly<Record<string, Fagtilstand>>;
  /** `yrke.lege` */
  readonly vil?: string | undefined;
  readonly plan?: string | undefined;
  readonly sted?: string | undefined;
  readonly trinn?: Trinnvalg | undefined;
  /** The admission year, where it has been told. */
  readonly aar?: number | undefined;
  readonly gens?: 'ja' | 'nei' | undefined;
  /** Averages 1–6 by subject, and `poeng` (10–60): the average of the diploma × 10. */
  readonly karakter: Readonly<Record<string, number>>;
}

/** Names that a link may use, each with the id that it stands for. */
export interface Katalog {
  readonly fag: ReadonlyMap<string, string>;
  readonly maal: ReadonlyMap<string, string>;
  readonly krav: ReadonlyMap<string, string>;
  readonly steder: ReadonlyMap<string, string>;
}

export interface LestFagvalg {
  readonly valg: Fagvalg;
  /** Ids and keys that we do not know, as written, for a kind message. */
  readonly ukjente: readonly string[];
  /** False: there was a text, and nothing in it was ours. */
  readonly lesbar: boolean;
}

export const tomtFagvalg: Fagvalg = { fag: {}, karakter: {} };

/** Longer than any link we write; what comes after is not read. */
const lengste = 2000;

/** `Fysikk 1`, `fysikk1` and `fysikk-1` are the same. */
const enkel = (id: string) => id.toLowerCase().replace(/[^a-z0-9æøå.]/g, '');

/** A catalogue's map: each id under its simple spelling, and under the names that it has had. */
export function oppslag(
  ider: readonly string[],
  andreNavn: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const gamle = Object.entries(andreNavn).filter(([, ny]) => ider.includes(ny));
  return new Map([
    ...gamle.map(([gammel, ny]) => [enkel(gammel), ny] as const),
    ...ider.map((id) => [enkel(id), id] as const),
  ]);
}

/** Every key of ours; `v` is the version, and there is one. */
const noekler = [...fagtilstander, 'vil', 'plan', 'sted', 'trinn', 'aar', 'gens', 'karakter', 'v'];

/** Grades that links may hold besides those of subjects. */
const andreKarakterer = ['norsk', 'engelsk', 'matematikk', 'poeng'];

/** The state as a fragment without '#'; '' when nothing is told. */
export function skrivFagvalg(valg: Fagvalg): string {
  const deler: [string, string | undefined][] = [
    ...fagtilstander.map((t): [string, string] => [t, fagMed(valg, t).join(',')]),
    ['vil', valg.vil],
    ['plan', valg.plan],
    ['sted', valg.sted],
    ['trinn', valg.trinn],
    ['aar', valg.aar?.toString()],
    ['gens', valg.gens],
    [
      'karakter',
      Object.entries(valg.karakter)
        .map(([fag, tall]) => `${fag}:${tall}`)
        .join(','),
    ],
  ];
  return deler.flatMap(([noekkel, verdi]) => (verdi ? [`${noekkel}=${verdi}`] : [])).join('&');
}

/** The subjects in a state, in the order told. */
export const fagMed = (valg: Fagvalg, ...tilstander: readonly Fagtilstand[]): string[] =>
  Object.entries(valg.fag).flatMap(([fag, t]) => (tilstander.includes(t) ? [fag] : []));

/** Reads a fragment, with or without '#'. Never throws, whatever the text. */
export function lesFagvalg(fragment: string, katalog: Katalog): LestFagvalg {
  const tekst = rensFragment(fragment.slice(0, lengste));
  const par = tekst.split('&').map((del) => splitOnce(del, '='));
  const ukjente = par.flatMap(([n, v]) => (n === '' || noekler.includes(enkel(n)) ? [] : [v ? `${n}=${v}` : n]));
  let funnet = 0;
  const values = (noekkel: string, skille = /[,;]/) =>
    par.filter(([n]) => enkel(n) === noekkel).flatMap(([, v]) => v.split(skille).filter((x) => enkel(x) !== ''));
  const find = (liste: ReadonlyMap<string, string>, skrevet: string) => {
    const id = liste.get(enkel(skrevet)) ?? liste.get(enkel(skrevet).replace(/\.+$/, ''));
    if (id === undefined) ukjente.push(skrevet);
    else funnet += 1;
    return id;
  };
  const one = <T extends string>(noekkel: string, liste: ReadonlyMap<string, T>): T | undefined => {
    const funn = values(noekkel).flatMap((v) => (find(liste, v) as T | undefined) ?? []);
    return funn[0];
  };

  /** Within what anybody can plan for; another century is a slip. */
  function year(): number | undefined {
    const [skrevet] = values('aar');
    if (skrevet === undefined) return undefined;
    const aar = /^20[2-4]\d$/.test(enkel(skrevet)) ? Number(enkel(skrevet)) : void ukjente.push(skrevet);
    if (aar) funnet += 1;
    return aar;
  }

  const fag: Record<string, Fagtilstand> = {};
  for (const tilstand of fagtilstander) {
    for (const skrevet of values(tilstand)) {
      const id = find(katalog.fag, skrevet);
      if (id !== undefined) fag[id] ??= tilstand;
    }
  }
  const karakter: Record<string, number> = {};
  const karakterfag = new Map([...katalog.fag, ...oppslag(andreKarakterer)]);
  // A comma may be a decimal: «r2:3,5,norsk:4».
  for (const skrevet of values('karakter', /[,;](?=\D)/)) {
    const [navn, tall] = splitOnce(skrevet, ':');
    const verdi = Number(tall.replace(',', '.'));
    const id = tall && isGrade(navn, verdi) ? find(karakterfag, navn) : void ukjente.push(skrevet);
    if (id !== undefined) karakter[id] ??= verdi;
  }
  const valg: Fagvalg = {
    fag,
    vil: one('vil', katalog.maal),
    plan: one('plan', katalog.krav),
    sted: one('sted', katalog.steder),
    trinn: one('trinn', new Map(trinnvalg.map((t) => [t, t]))),
    aar: year(),
    gens: one('gens', new Map([['ja', 'ja'] as const, ['nei', 'nei'] as const])),
    karakter,
  };
  return { valg, ukjente: [...new Set(ukjente)], lesbar: funnet > 0 || tekst === '' };
}

const isGrade = (navn: string, verdi: number) =>
  enkel(navn) === 'poeng' ? verdi >= 10 && verdi <= 60 : verdi >= 1 && verdi <= 6;

function splitOnce(tekst: string, skille: string): [string, string] {
  const sted = tekst.indexOf(skille);
  return sted < 0 ? [tekst, ''] : [tekst.slice(0, sted), tekst.slice(sted + 1)];
}
