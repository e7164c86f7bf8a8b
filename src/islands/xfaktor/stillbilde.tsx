/** A story's scene at its starting values, as it stands before anybody has touched it. Build only. */
import { render } from 'preact-render-to-string';
import { type Modell, startverdier, utsnitt, type Verdier } from './typer.ts';

/** What is inside the `<svg>`: for pages, where the colours of the scheme apply. */
export const scenen = (modell: Modell): string =>
  render(<modell.Scene verdier={startverdier(modell)} fase={modell.bevegelse?.stille ?? 0} />);

/** A drawing with the light colours of tokens.css in place of the variables. */
function lys(tegning: string, tokens: string): string {
  const lyse = tokens.slice(0, tokens.indexOf('@media'));
  const farger = new Map([...lyse.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]]));
  return tegning.replace(/var\((--[\w-]+)\)/g, (_, navn: string) => {
    const farge = farger.get(navn);
    if (!farge) throw new Error(`Fargen ${navn} finnes ikke i src/styles/tokens.css`);
    return farge;
  });
}

/** The inside of the scene at any values and phase, in the light colours: one picture of a film. */
export const sceneVed = (modell: Modell, verdier: Verdier<string>, fase: number, tokens: string): string =>
  lys(render(<modell.Scene verdier={verdier} fase={fase} />), tokens);

/**
 * A whole SVG file in the light colours, for link previews.
 * @param tokens the text of src/styles/tokens.css, where the colours stand.
 */
export const stillbilde = (modell: Modell, tokens: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${utsnitt}">${lys(scenen(modell), tokens)}</svg>`;
