/**
 * A norm for people from pupils' own answers: means only. The answers of one are never written down, and with fewer
 * than `minstAntall` a mean could say too much about somebody, so there is no norm then. Not shipped.
 */
import { akser, grupper, snittAv } from '../motor/akser.ts';
import type { Akse } from '../motor/akser.ts';
import type { Norm } from '../motor/norm.ts';
import { beregnProfil } from '../motor/profil.ts';
import type { Paastand, Svarsett } from '../motor/typer.ts';

/** 20 pupils give a first ten 82 % like that of the full norm, 50 give 85 %, 100 give 90 % (measured on 63 202). */
export const minstAntall = 20;

export interface Klassenorm {
  readonly antall: number;
  /** Left out, since the test was not answered to the end. */
  readonly uferdige: number;
  readonly norm: Norm;
}

/** Undefined where too few have answered everything. Contrasts stay at 0: there a pupil says directly what he wants. */
export function lagKlassenorm(svarsett: readonly Svarsett[], paastander: readonly Paastand[]): Klassenorm | undefined {
  const hele = svarsett.filter((svar) => paastander.every((p) => svar[p.id]));
  if (hele.length < minstAntall) return undefined;
  const profiler = hele.map((svar) => beregnProfil(svar, paastander));
  const alle = grupper.flatMap((g): readonly (readonly [Akse, boolean])[] =>
    akser[g].map((akse: Akse) => [akse, g !== 'kontraster'] as const),
  );
  const norm = Object.fromEntries(
    alle.map(([akse, maales]) => [akse, maales ? snittAv(profiler.map((p) => p.maalinger[akse].verdi)) : 0]),
  ) as Record<Akse, number>;
  return { antall: hele.length, uferdige: svarsett.length - hele.length, norm };
}

/** norm.ts with other figures: what stands above them is kept. */
export function skrivNormfil(
  fil: string,
  { norm, antall }: Klassenorm,
  { navn, aar }: { readonly navn: string; readonly aar: string },
): string {
  const [foer] = fil.split('export const normkilde');
  const linjer = grupper.map(
    (g) => `  ${akser[g].map((akse: Akse) => `'${akse}': ${Number(norm[akse].toFixed(2))}`).join(', ')},`,
  );
  const kilde = [`  navn: ${JSON.stringify(navn).replace(/^"|"$/g, "'")},`, `  antall: ${antall},`, `  aar: '${aar}',`];
  return [
    `${foer ?? ''}export const normkilde = {`,
    ...kilde,
    '} as const;',
    '',
    '// prettier-ignore',
    'export const norm: Norm = {',
    ...linjer,
    '};',
    '',
  ].join('\n');
}
