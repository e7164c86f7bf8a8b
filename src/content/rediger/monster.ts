import { z } from 'astro/zod';

const tall = (v: unknown): number | undefined => (typeof v === 'number' && Number.isFinite(v) ? v : undefined);

/** What zod says about a text that breaks the rule: our own words, where the schema has some. */
const melding = (skjema: z.ZodType, prove: string): string | undefined =>
  skjema.safeParse(prove).error?.issues.at(-1)?.message;

/**
 * Length or form of a text, and what to say when it is not kept: shown at the field while one writes. An empty field is
 * let through here; whether it may be empty is for the whole entry to say.
 */
export function monster(skjema: z.ZodType): readonly [string, string] | undefined {
  if (skjema instanceof z.ZodURL)
    return ['^(https?://\\S+)?$', melding(skjema, 'x') ?? 'skriv en hel adresse som begynner med https://'];
  if (!(skjema instanceof z.ZodString)) return undefined;
  const regler = skjema._zod.bag.patterns;
  if (regler?.size === 1) {
    const [regel] = regler;
    if (regel) return [`^$|${regel.source}`, melding(skjema, '\u0001') ?? 'skriv det slik de andre gjør'];
  }
  const min = tall(skjema.minLength) ?? 0;
  const maks = tall(skjema.maxLength);
  if (maks === undefined && min < 3) return undefined;
  const lengde = maks === undefined ? `minst ${min}` : min > 1 ? `${min}–${maks}` : `høyst ${maks}`;
  return [`^$|^[\\s\\S]{${min},${maks ?? ''}}$`, `skriv ${lengde} tegn`];
}
