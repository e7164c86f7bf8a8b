/**
 * Is anybody left out? Three questions that recovery does not answer: does each interest type get its own kind of
 * list, do things- and people-oriented persons get lists of the same breadth, and does odd answering still give a
 * whole page. Not shipped.
 */
import { snittAv } from '../motor/akser.ts';
import { riasecBokstaver, type RiasecBokstav } from '../motor/maal.ts';
import { beregnResultat } from '../motor/resultat.ts';
import { hvemSomHelst, mulberry32, type Person, svarPaa, tenk, type Tilfeldig } from './simulerte.ts';
import type { Paastand, Svar, Svarsett, Yrkesprofil } from '../motor/typer.ts';

export interface Rettferdsfunn {
  /** Per letter: mean number of the first 10 that are above the set's mean on it, for persons dominated by it. */
  readonly bokstav: Readonly<Record<RiasecBokstav, number>>;
  /** Things-oriented half divided by people-oriented half: size of «passer godt», and its number of levels. */
  readonly halvdelAntall: number;
  readonly halvdelNivaa: number;
  /** Kinds of odd answering that gave an empty band or no word of help; empty when all is well. */
  readonly utenHjelp: readonly string[];
}

const stoey = 0.8;

export function provRettferd(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  { froe = 20261122, personer = 400 }: { froe?: number; personer?: number } = {},
): Rettferdsfunn {
  const r = mulberry32(froe);
  const halvdeler = provHalvdeler(paastander, yrker, personer, r);
  return {
    bokstav: Object.fromEntries(
      riasecBokstaver.map((b) => [b, provBokstav(b, paastander, yrker, personer / 8, r)]),
    ) as Record<RiasecBokstav, number>,
    ...halvdeler,
    utenHjelp: provRareSvar(paastander, yrker, r),
  };
}

/** Somebody like anybody, but clearly drawn to one letter and less to the others. */
function dominertAv(bokstav: RiasecBokstav, r: Tilfeldig): Person {
  const person = hvemSomHelst(r);
  const riasec = Object.fromEntries(
    riasecBokstaver.map((b) => [b, b === bokstav ? 2 : person.riasec[b] - 0.4]),
  ) as Record<RiasecBokstav, number>;
  return { ...person, riasec };
}

function provBokstav(
  bokstav: RiasecBokstav,
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  antall: number,
  r: Tilfeldig,
): number {
  const snitt = snittAv(yrker.map((y) => y.riasec[bokstav]));
  const hoeye = new Set(yrker.filter((y) => y.riasec[bokstav] > snitt).map((y) => y.id));
  const treff = Array.from({ length: antall }, () => {
    const svar = svarPaa(tenk(dominertAv(bokstav, r), paastander, stoey, r), 0, r);
    return beregnResultat(svar, paastander, yrker)
      .rangert.slice(0, 10)
      .filter((id) => hoeye.has(id)).length;
  });
  return snittAv(treff);
}

/** The things–people axis of the literature: realistic interests against social ones. */
function provHalvdeler(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  antall: number,
  r: Tilfeldig,
): Pick<Rettferdsfunn, 'halvdelAntall' | 'halvdelNivaa'> {
  const nivaa = new Map(yrker.map((y) => [y.id, y.nivaa[0]]));
  const alle = Array.from({ length: antall }, () => {
    const person = hvemSomHelst(r);
    const { passerGodt } = beregnResultat(svarPaa(tenk(person, paastander, stoey, r), 0, r), paastander, yrker);
    return {
      ting: person.riasec.R + person.fasetter.maskiner - person.riasec.S - person.fasetter.mennesker,
      antall: passerGodt.length,
      nivaaer: new Set(passerGodt.map((t) => nivaa.get(t.id))).size,
    };
  }).sort((a, b) => a.ting - b.ting);
  const midt = Math.floor(alle.length / 2);
  const forhold = (maal: 'antall' | 'nivaaer') =>
    snittAv(alle.slice(midt).map((p) => p[maal])) / snittAv(alle.slice(0, midt).map((p) => p[maal]));
  return { halvdelAntall: forhold('antall'), halvdelNivaa: forhold('nivaaer') };
}

/** Straight lines, only extremes, random clicks. Random clicks may pass for a person; the page must be whole anyway. */
function provRareSvar(paastander: readonly Paastand[], yrker: readonly Yrkesprofil[], r: Tilfeldig): string[] {
  const alle = (velg: (i: number) => number): Svarsett =>
    Object.fromEntries(paastander.map((p, i) => [p.id, velg(i) as Svar]));
  const linjer = ([1, 2, 3, 4, 5] as const).map((n) => [`bare ${n}`, alle(() => n), true] as const);
  const proever = [
    ...linjer,
    ['bare 1 og 5', alle(() => (r() < 0.5 ? 1 : 5)), true] as const,
    ['tilfeldig', alle(() => 1 + Math.floor(r() * 5)), false] as const,
  ];
  return proever.flatMap(([navn, svar, maaHjelpes]) => {
    const resultat = beregnResultat(svar, paastander, yrker);
    const helt = resultat.passerGodt.length && resultat.verdtAaSePaa.length && resultat.kontrast.length;
    return helt && (!maaHjelpes || resultat.hjelp) ? [] : [navn];
  });
}
