/** Is «en kontrast du kan like» really another kind of occupation than the rest of the page? Not shipped. */
import { snittAv } from '../motor/akser.ts';
import { beregnResultat } from '../motor/resultat.ts';
import { mulberry32, noen, svarPaa, tenk } from './simulerte.ts';
import type { Paastand, Yrkesprofil } from '../motor/typer.ts';

/** Share of the third band's occupations that come from a felt of which «passer godt» has none. */
export function andelNyttFelt(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  { froe, personer }: { froe: number; personer: number },
): number {
  const r = mulberry32(froe);
  const felt = new Map(yrker.map((y) => [y.id, y.felt]));
  return snittAv(
    Array.from({ length: personer }, (_, i) => {
      const svar = svarPaa(tenk(noen(i, yrker, r), paastander, 0.8, r), 0, r);
      const { passerGodt, kontrast } = beregnResultat(svar, paastander, yrker);
      const kjente = new Set(passerGodt.map((t) => felt.get(t.id)));
      return snittAv(kontrast.map((t) => Number(!kjente.has(felt.get(t.id)))));
    }),
  );
}
