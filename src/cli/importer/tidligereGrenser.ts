/**
 * `quotaPointLimits` of a record: the limits of the main round in the five admissions before. Sample, as recorded:
 *
 *     { admissionsSorted: [{ id: 16, name: '2025' }], quotas: [{ id_quota: 'ORD', admissionsSorted: [{ id_admission: 16, pointLimit: 49.1 }] }] }
 *
 * How it writes that all got in has not been seen, so only a limit above 0 is taken for one.
 */
import { felt, tekst, valgfritt } from './felter.ts';

/** The limits of one year; a quota is absent where the record has no number for it. */
export interface Aarstall {
  readonly aar: number;
  readonly foerstegang?: number;
  readonly ordinaer?: number;
}

const kvoter = { ORDF: 'foerstegang', ORD: 'ordinaer' } as const;

const liste = (fra: unknown, navn: string, hvor: string): unknown[] => {
  const verdi = felt(fra, navn, hvor);
  if (!Array.isArray(verdi)) throw new Error(`${hvor}.${navn} skulle vært en liste, men er ${JSON.stringify(verdi)}.`);
  return verdi as unknown[];
};

/** @returns the newest year first; empty where the record has none */
export function lesTidligereGrenser(fra: unknown, hvor: string): Aarstall[] {
  if (fra === undefined || fra === null) return [];
  const aar = new Map<unknown, { aar: number; foerstegang?: number; ordinaer?: number }>();
  for (const opptak of liste(fra, 'admissionsSorted', hvor)) {
    const navn = tekst(opptak, 'name', `${hvor}.admissionsSorted`);
    aar.set(felt(opptak, 'id', `${hvor}.admissionsSorted`), { aar: Number(navn) });
  }
  for (const kvote of liste(fra, 'quotas', hvor)) {
    const id = tekst(kvote, 'id_quota', `${hvor}.quotas`);
    if (id !== 'ORD' && id !== 'ORDF') continue;
    for (const opptak of liste(kvote, 'admissionsSorted', `${hvor}.quotas`)) {
      const rad = aar.get(valgfritt(opptak, 'id_admission'));
      const grense = valgfritt(opptak, 'pointLimit');
      if (rad && typeof grense === 'number' && grense > 0) rad[kvoter[id]] = grense;
    }
  }
  return [...aar.values()].filter((r) => r.foerstegang !== undefined || r.ordinaer !== undefined);
}
