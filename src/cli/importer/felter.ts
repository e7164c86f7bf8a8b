/** Reading the fields of an answer that nobody has promised us: each fault says where, and what stood there. */

/** @returns undefined where there is no such field */
export const valgfritt = (fra: unknown, navn: string): unknown =>
  typeof fra === 'object' && fra !== null ? (fra as Record<string, unknown>)[navn] : undefined;

export function felt(fra: unknown, navn: string, hvor: string): unknown {
  const verdi = valgfritt(fra, navn);
  if (verdi === undefined || verdi === null)
    throw new Error(`${hvor} mangler feltet «${navn}». Har Samordna opptak endret grensesnittet? Se samordna.ts.`);
  return verdi;
}

const galt = (navn: string, hvor: string, hva: string, verdi: unknown) =>
  new Error(`${hvor}.${navn} skulle vært ${hva}, men er ${JSON.stringify(verdi)}.`);

export function tekst(fra: unknown, navn: string, hvor: string): string {
  const verdi = felt(fra, navn, hvor);
  if (typeof verdi !== 'string' || verdi === '') throw galt(navn, hvor, 'tekst', verdi);
  return verdi;
}

/** A field that may be absent or null, and else is yes or no. */
export function svarSomValg(fra: unknown, navn: string, hvor: string): boolean | undefined {
  const verdi = valgfritt(fra, navn);
  if (verdi === undefined || verdi === null) return undefined;
  if (typeof verdi !== 'boolean') throw galt(navn, hvor, 'ja eller nei', verdi);
  return verdi;
}

/** A field that may be absent or null, and else is a whole number. */
export function svarSomTall(
  fra: unknown,
  navn: string,
  hvor: string,
  { min, maks = Infinity }: { min: number; maks?: number },
): number | undefined {
  const verdi = valgfritt(fra, navn);
  if (verdi === undefined || verdi === null) return undefined;
  if (typeof verdi !== 'number' || !Number.isInteger(verdi) || verdi < min || verdi > maks)
    throw galt(navn, hvor, `et helt tall fra ${String(min)}${maks === Infinity ? '' : ` til ${String(maks)}`}`, verdi);
  return verdi;
}
