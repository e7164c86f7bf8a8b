/**
 * Real answers as a profile of ours, and no more than they can say. `bokstaver`: letters and traits, so that the engine
 * itself leaves facets and contrasts out. `aktiviteter`: also ten facets, from statements that are plainly the same kind
 * of activity; programvare and stoffer have none and stay unanswered. Contrasts are never asked.
 */
import { akser, grupper, snittAv } from '../../motor/akser.ts';
import type { Akse } from '../../motor/akser.ts';
import type { Norm } from '../../motor/norm.ts';
import type { Maaling, Profil } from '../../motor/profil.ts';
import { fasetter, riasecBokstaver, trekk, type Fasett } from '../../motor/maal.ts';
import { ingenNorm } from '../normer.ts';
import type { EktePerson } from './personer.ts';

export type Arm = 'bokstaver' | 'aktiviteter';

const aktiviteter: Readonly<Partial<Record<Fasett, readonly string[]>>> = {
  'liv-helse': ['I1', 'I4', 'I7'],
  mennesker: ['S3', 'S5', 'S7'],
  ledelse: ['E5', 'E1', 'S2'],
  form: ['A3', 'A8'],
  data: ['C5', 'C6'],
  sikkerhet: ['R1', 'C2'],
  elektrisitet: ['R4'],
  maskiner: ['R5', 'R6', 'R7'],
  bygg: ['R2', 'R8'],
  'jord-hav': ['I3', 'I6', 'I8'],
};

const maalt = (verdi: number): Maaling => ({ verdi, besvart: 1, av: 1 });
const ubesvart: Maaling = { verdi: 0, besvart: 0, av: 1 };

export function tilProfil(p: EktePerson, arm: Arm): Profil {
  const snitt = snittAv(riasecBokstaver.map((b) => p.riasec[b]));
  const maalinger = Object.fromEntries(
    grupper.flatMap((g): readonly Akse[] => akser[g]).map((akse) => [akse, ubesvart]),
  ) as Record<Akse, Maaling>;
  for (const b of riasecBokstaver) maalinger[b] = maalt(p.riasec[b] - snitt);
  for (const t of trekk) maalinger[t] = maalt(p.trekk[t]);
  if (arm === 'aktiviteter') {
    for (const f of fasetter) {
      const egne = aktiviteter[f];
      if (egne) maalinger[f] = maalt(snittAv(egne.map((n) => p.svar[n] ?? snitt)) - snitt);
    }
  }
  return { maalinger, ledd: [], antallSvar: 60, snitt };
}

/** The norm that these very people give: what a class's own norm would be to a class. */
export function egenNorm(profiler: readonly Profil[]): Norm {
  return Object.fromEntries(
    (Object.keys(ingenNorm) as Akse[]).map((akse) => [akse, snittAv(profiler.map((p) => p.maalinger[akse].verdi))]),
  ) as Record<Akse, number>;
}
