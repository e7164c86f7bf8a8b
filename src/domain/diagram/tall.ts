/** Numbers as Norwegian readers write them. */
import type { Enhet } from './typer.ts';

const hardtMellomrom = '\u00a0';

/** How many decimals the most exact of the numbers has: a year with 47.0 belongs to a series with one. */
export const desimalerI = (verdier: readonly number[]): number =>
  Math.max(0, ...verdier.map((v) => String(v).split('.')[1]?.length ?? 0));

/** 134954 → «134 954», 30.53 → «30,53», 53 with one decimal → «53,0». */
export function tallNorsk(verdi: number, antallDesimaler?: number): string {
  const tekst = antallDesimaler === undefined ? String(verdi) : verdi.toFixed(antallDesimaler);
  const [hele = '', desimaler] = tekst.split('.');
  const gruppert = hele.replace(/\B(?=(\d{3})+$)/g, hardtMellomrom);
  return desimaler ? `${gruppert},${desimaler}` : gruppert;
}

/** A value with its unit, for labels: «30,53 %», «9 ganger». A plain count needs none. `ganger` is the word in the page's language. */
export function medEnhet(verdi: number, enhet: Enhet, ganger: string, desimaler?: number): string {
  const tall = tallNorsk(verdi, desimaler);
  if (enhet === 'prosent') return `${tall}${hardtMellomrom}%`;
  return enhet === 'ganger' ? `${tall}${hardtMellomrom}${ganger}` : tall;
}
