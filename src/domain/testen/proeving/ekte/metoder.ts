/** The ways that are compared: our own engine as it ships, without its norm, and the two that are usual elsewhere. */
import { ranger } from '../../motor/baand.ts';
import { norm as normen, type Norm } from '../../motor/norm.ts';
import { tilPerson } from '../../motor/samsvar.ts';
import { standardiser } from '../../motor/standardisering.ts';
import type { Yrkesprofil } from '../../motor/typer.ts';
import { vekter } from '../../motor/vekter.ts';
import { etterBokstaver, etterKode } from '../grunnlinjer.ts';
import { riasecBokstaver } from '../../motor/maal.ts';
import type { Metode } from './prov.ts';
import { type Arm, tilProfil } from './profiler.ts';

const plasser = (ider: readonly string[]): ReadonlyMap<string, number> => new Map(ider.map((id, i) => [id, i]));

export function motoren(yrker: readonly Yrkesprofil[], arm: Arm, norm: Norm = normen): Metode {
  const vektorer = standardiser([...yrker].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return (p) => plasser(ranger(tilPerson(tilProfil(p, arm), vekter, norm), vektorer).map((r) => r.yrke.id));
}

/** Correlation of the six letters alone. */
export const bokstavene =
  (yrker: readonly Yrkesprofil[]): Metode =>
  (p) =>
    plasser(
      etterBokstaver(
        riasecBokstaver.map((b) => p.riasec[b]),
        yrker,
      ),
    );

/** Three-letter codes. */
export const koden =
  (yrker: readonly Yrkesprofil[]): Metode =>
  (p) =>
    plasser(
      etterKode(
        riasecBokstaver.map((b) => p.riasec[b]),
        yrker,
      ),
    );
