/** How the editing tool reads and writes one collection: through our writer, and never past our schema. */
import type { z } from 'astro/zod';
import '../les/norskeFeil.ts';
import { feilISkjemaet } from './feiltekst.ts';
import { endringsfelt, originalfelt } from './oppsett.ts';
import type { Samling } from './samlinger.ts';
import { les, nyFil, skriv } from './skriv/fil.ts';
import type { Felter } from './skriv/verdi.ts';

/** The entry would have stopped the build; each line says field and remedy. */
export class Skjemafeil extends Error {
  override name = 'Skjemafeil';

  constructor(
    readonly spraak: 'nb' | 'nn',
    readonly linjer: readonly string[],
  ) {
    super(linjer.join('\n'));
  }
}

/** The tool trims a file before it hands it over; ours end with one line break. */
const hel = (tekst: string) => `${tekst.trimEnd()}\n`;

/** Fields of a file, and the file itself in a hidden field. */
export function fraFil(samling: Samling, tekst: string): Felter {
  return { ...les(hel(tekst), samling.ending), [originalfelt]: hel(tekst) };
}

/** Bokmål files say when they were checked; those with text alone are nynorsk. */
const skjemaFor = (samling: Samling, data: Felter): z.ZodType =>
  samling.nynorsk && !('kontrollert' in data) ? samling.nynorsk : samling.skjema;

/**
 * The file to save.
 * @throws Skjemafeil with our own words about each fault
 */
export function tilFil(samling: Samling, data: Felter): string {
  const { [originalfelt]: original, ...felter } = data;
  const tekst =
    typeof original === 'string' && original !== ''
      ? skriv(original, samling.ending, felter, endringsfelt(samling))
      : nyFil(samling.ending, felter);
  const { body: _brodtekst, ...ferdig } = les(tekst, samling.ending);
  const skjema = skjemaFor(samling, ferdig);
  const { error } = skjema.safeParse(ferdig);
  if (error) throw new Skjemafeil(skjema === samling.nynorsk ? 'nn' : 'nb', feilISkjemaet(skjema, error));
  return tekst;
}
