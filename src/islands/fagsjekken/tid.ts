import type { Tidsbruk } from '../../domain/plan/omvei.ts';
import { sett, type Tillegg } from '../../content/fagsjekken/typer.ts';

/** «et halvt år», «ett år», «6–18 måneder»; empty where nobody has told how long. */
export function tidTekst({ min, maks }: Tidsbruk, r: Tillegg['tekster']): string {
  const years = (n: number) =>
    n === 12 ? r.ettAar : n % 12 === 0 ? sett(r.nAar, { n: n / 12 }) : n === 6 ? r.halvtAar : sett(r.nMnd, { n });
  if (maks === undefined && min === 0) return '';
  if (maks === undefined) return sett(r.minst, { tid: years(min) });
  if (maks === 0) return r.ingenTid;
  return min === maks ? years(min) : sett(r.fraTil, { fra: min, til: maks });
}
