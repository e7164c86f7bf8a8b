/**
 * Breaks text into lines for SVG, which cannot do it itself. Widths are estimated: 0.56 em a letter holds for the common
 * sans-serif faces with Norwegian text, a little on the safe side.
 */
const bredde = 0.56;

/** Lines of at most `piksler` at a type size; a word longer than a line stands alone on its own. */
export function brytTekst(tekst: string, piksler: number, skriftstorrelse: number): string[] {
  const plass = Math.max(1, Math.floor(piksler / (skriftstorrelse * bredde)));
  const linjer: string[] = [];
  for (const ord of tekst.split(/\s+/).filter(Boolean)) {
    const siste = linjer.at(-1);
    if (siste !== undefined && siste.length + 1 + ord.length <= plass) linjer[linjer.length - 1] = `${siste} ${ord}`;
    else linjer.push(ord);
  }
  return linjer;
}
