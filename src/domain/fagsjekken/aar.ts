/**
 * The same question in the years that one could apply in. Sample (in Vg3 in the autumn of 2026, nothing else told; the rule of
 * realfagspoeng is worded otherwise from 2028):
 *
 *     [ { aar: 2027, til: 2027, svar: … }, { aar: 2028, svar: … } ]
 *
 * A year that gets the same answer as the one before it is no answer of its own. Nothing here knows which year it is: the
 * next admission is handed in.
 */
import type { Fagvalg, Trinnvalg } from '../deling/fagvalg.ts';
import { realfagspoeng } from '../poeng/realfagspoeng.ts';
import { periodeFor } from '../regler/periode.ts';
import type { Fagpoeng } from './kravsvar.ts';
import { type Maalsvar, svarPaaMaal } from './maalsvar.ts';
import type { Fagsjekkdata } from './typer.ts';

/** Admissions from the next one until the one after Vg3. Somebody who has left school applies to the next. */
const aarTilOpptak: Readonly<Record<Trinnvalg, number>> = { '10': 3, vg1: 2, vg2: 1, vg3: 0, ferdig: 0 };

/** The admission one applies to: the year told, but none that is over, or that comes before the diploma. */
export const soekeaar = ({ aar = 0, trinn }: Pick<Fagvalg, 'aar' | 'trinn'>, neste: number): number =>
  Math.max(aar, neste + (trinn ? aarTilOpptak[trinn] : 0));

/** The admission that the diploma is made for: the one after Vg3, also for whoever waits; without a year of school, like Vg1. */
export const vitnemaalsaar = ({ aar, trinn }: Pick<Fagvalg, 'aar' | 'trinn'>, neste: number): number =>
  trinn === 'ferdig' ? soekeaar({ aar, trinn }, neste) : neste + aarTilOpptak[trinn ?? 'vg1'];

export interface Aarssvar {
  /** The first admission that this holds for. */
  readonly aar: number;
  /** The last one; absent: this is the last wording that we know. */
  readonly til?: number | undefined;
  readonly svar: Maalsvar;
}

/** What subjects add to the points by the rule of an admission year. */
export const fagpoengFor =
  (data: Fagsjekkdata, aar: number): Fagpoeng =>
  (fag) => {
    const regel = periodeFor(data.realfagspoeng, aar);
    return regel && realfagspoeng(fag, regel.verdi).poeng;
  };

/** The answer for the year told; where none is told, one for each year from which it is another. Empty: no goal. */
export function svarForAarene(valg: Fagvalg, data: Fagsjekkdata, neste: number): Aarssvar[] {
  const forste = soekeaar(valg, neste);
  const nyeKrav = [...data.krav, ...data.egne].flatMap(({ senere }) => senere?.fra ?? []);
  const nyeRegler = data.realfagspoeng.map(({ gjelder }) => gjelder.fra);
  const skifter = [...new Set([...nyeRegler, ...nyeKrav])].filter((fra) => fra > forste).sort((a, b) => a - b);
  const svarene = [forste, ...(valg.aar ? [] : skifter)].flatMap((aar): Aarssvar[] => {
    const svar = svarPaaMaal(valg, data, {
      opptak: aar,
      vitnemaal: vitnemaalsaar(valg, neste),
      fagpoeng: fagpoengFor(data, aar),
      nyePoeng: nyeRegler.slice(1).some((fra) => fra <= aar),
    });
    return svar ? [{ aar, svar }] : [];
  });
  const ulike = svarene.filter(({ svar }, i) => {
    const foer = svarene[i - 1]?.svar;
    return !foer || JSON.stringify(foer) !== JSON.stringify(svar);
  });
  return ulike.map((s, i) => {
    const neste_ = ulike[i + 1];
    return neste_ ? { ...s, til: neste_.aar - 1 } : s;
  });
}

/** Do some of the answers lean on mathematics that is to be replaced, or on what replaces it? */
export function beroerNyMatte(valg: Fagvalg, svar: Maalsvar | undefined, { nyMatte }: Fagsjekkdata): boolean {
  const mulige = Object.entries(valg.fag).flatMap(([fag, tilstand]) => (tilstand === 'kan' ? [fag] : []));
  const veier = svar?.grupper.flatMap((g) => (g.svar ? [g.svar.ta, ...g.svar.andre] : [])) ?? [];
  return (
    Object.keys(valg.fag).some((fag) => nyMatte.fag.includes(fag)) ||
    [...mulige, ...veier.flat()].some((fag) => nyMatte.avloeser.includes(fag))
  );
}
