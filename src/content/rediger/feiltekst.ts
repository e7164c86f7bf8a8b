import { z } from 'astro/zod';
import { pakkUt } from './pakkUt.ts';

/** Where in the form something is wrong, with the names that stand there: «Kilder» nr. 2 › «Adresse». */
function feltvei(skjema: z.ZodType, sti: readonly PropertyKey[]): string {
  const [forste, ...rest] = sti;
  if (forste === undefined) return '';
  const kjerne = pakkUt(skjema).skjema;
  if (kjerne instanceof z.ZodArray && typeof forste === 'number' && kjerne.element instanceof z.ZodType) {
    const videre = feltvei(kjerne.element, rest);
    return ` nr. ${forste + 1}${videre && ` › ${videre}`}`;
  }
  const inni: unknown = kjerne instanceof z.ZodObject ? kjerne.shape[String(forste)] : undefined;
  if (!(inni instanceof z.ZodType)) return `«${sti.map(String).join('.')}»`;
  const navn = `«${pakkUt(inni).meta.tittel ?? String(forste)}»`;
  const videre = feltvei(inni, rest);
  return videre === '' || videre.startsWith(' nr.') ? navn + videre : `${navn} › ${videre}`;
}

/** One line a fault, for whoever has the form in front of them. */
export const feilISkjemaet = (skjema: z.ZodType, feil: z.ZodError): string[] =>
  feil.issues.map(({ path, message }) => {
    const sted = feltvei(skjema, path);
    return sted ? `${sted}: ${message}.` : `${message}.`;
  });
