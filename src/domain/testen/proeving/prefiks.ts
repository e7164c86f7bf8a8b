/**
 * How sure is a result before everything is answered? Made-up persons answer all, and we look at how much of the list
 * after the first n answers is still there at the end. Not shipped; the result page gets the figures as data:
 *
 *     [{ svar: 20, staar: 0.66, … }, { svar: 25, staar: 0.71, … }, …]
 */
import { snittAv } from '../motor/akser.ts';
import { beregnResultat, type Resultat } from '../motor/resultat.ts';
import { mulberry32, noen, svarPaa, tenk } from './simulerte.ts';
import type { Paastand, Svarsett, Yrkesprofil } from '../motor/typer.ts';
import { minsteAntallSvar } from '../motor/vekter.ts';

export interface Prefikslinje {
  /** Number of statements answered, in the order asked. */
  readonly svar: number;
  /** Of «passer godt» now: the share that stands in one of the first two bands when all is answered. */
  readonly staar: number;
  /** Of the first 10 now: the share that is among the first 10 when all is answered. */
  readonly overlapp10: number;
  /** Of the full list's first 3: the share that is among the first 10 now. */
  readonly tre: number;
}

const stoey = 0.8;

/** The first answers, in the order asked; what comes later is left out. */
export const forsteSvar = (svar: Svarsett, paastander: readonly Paastand[], antall: number): Svarsett =>
  Object.fromEntries(
    paastander.slice(0, antall).flatMap(({ id }) => {
      const gitt = svar[id];
      return gitt ? [[id, gitt] as const] : [];
    }),
  );

/** One line for every fifth answer from the first that gives a result, and none for the whole test. */
export function provPrefiks(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  {
    froe,
    personer,
    antall = femOgFem(paastander.length),
  }: { froe: number; personer: number; antall?: readonly number[] },
): Prefikslinje[] {
  const r = mulberry32(froe);
  const alle = Array.from({ length: personer }, (_, i) => {
    const svar = svarPaa(tenk(noen(i, yrker, r), paastander, stoey, r), 0, r);
    return { svar, fullt: beregnResultat(svar, paastander, yrker) };
  });
  return antall.map((n) => {
    const par = alle.map(({ svar, fullt }) => ({
      fullt,
      naa: beregnResultat(forsteSvar(svar, paastander, n), paastander, yrker),
    }));
    return {
      svar: n,
      staar: snittAv(par.map(({ naa, fullt }) => andel(passer(naa), [...passer(fullt), ...verdt(fullt)]))),
      overlapp10: snittAv(par.map(({ naa, fullt }) => andel(naa.rangert.slice(0, 10), fullt.rangert.slice(0, 10)))),
      tre: snittAv(par.map(({ naa, fullt }) => andel(fullt.rangert.slice(0, 3), naa.rangert.slice(0, 10)))),
    };
  });
}

const femOgFem = (alle: number): number[] =>
  Array.from({ length: Math.ceil((alle - minsteAntallSvar) / 5) }, (_, i) => minsteAntallSvar + 5 * i);

const passer = (r: Resultat) => r.passerGodt.map((t) => t.id);
const verdt = (r: Resultat) => r.verdtAaSePaa.map((t) => t.id);
const andel = (a: readonly string[], b: readonly string[]) => snittAv(a.map((id) => Number(b.includes(id))));
