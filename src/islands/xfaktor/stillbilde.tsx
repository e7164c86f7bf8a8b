/** A story's scene at its starting values, as it stands before anybody has touched it. Build only. */
import { render } from 'preact-render-to-string';
import { type Modell, startverdier, utsnitt } from './typer.ts';

/** What is inside the `<svg>`: for pages, where the colours of the scheme apply. */
export const scenen = (modell: Modell): string =>
  render(<modell.Scene verdier={startverdier(modell)} fase={modell.bevegelse?.stille ?? 0} />);

/**
 * A whole SVG file in the light colours, for link previews.
 * @param tokens the text of src/styles/tokens.css, where the colours stand.
 */
export function stillbilde(modell: Modell, tokens: string): string {
  const lyse = tokens.slice(0, tokens.indexOf('@media'));
  const farger = new Map([...lyse.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]]));
  const tegning = scenen(modell).replace(/var\((--[\w-]+)\)/g, (_, navn: string) => {
    const farge = farger.get(navn);
    if (!farge) throw new Error(`Fargen ${navn} finnes ikke i src/styles/tokens.css`);
    return farge;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${utsnitt}">${tegning}</svg>`;
}
