/**
 * The brush: a drawing is written as lines of `<ink> <shape>`, and becomes SVG with classes only. No style attributes,
 * which the site's policy forbids, and no colours: those stand in src/styles/tegning.css, for every scheme.
 *
 * Inks, small letter = with outline, capital = without:
 * p paper · q darker paper · b ink · f the field's colour · s signal · v water · n nature · o orange · y yellow ·
 * m violet · r raspberry · u brown · i iron · z always dark · h light skin · d dark skin. G and K are thin veils of the field's colour,
 * Z is the one flat shadow.
 * Lines without fill: l outline · t thin · e thick · k dark in both schemes · j signal · x the field's colour · a paper ·
 * c chalk, light in both schemes · w thick in the field's colour ·
 * T hairline in the field's colour.
 *
 * Shapes: `M…` a path · `c x y r` circle · `e x y rx ry` ellipse · `r x y width height [corner]` rectangle ·
 * `g x y [scale] [turn°]` opens a group, and `/g` ends it.
 */
const tegnsett = /^[pqbfsvnoymruihdzlteakjxcwPQBFSVNOYMRUIHDGKTZ]$/;

const form: Record<string, (tall: string[]) => string> = {
  c: ([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"`,
  e: ([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"`,
  r: ([x, y, b, h, rx]) => `<rect x="${x}" y="${y}" width="${b}" height="${h}"${rx ? ` rx="${rx}"` : ''}`,
};

const gruppe = ([x = '0', y = '0', skala, vinkel]: string[]) =>
  `<g transform="translate(${x} ${y})${skala && skala !== '1' ? ` scale(${skala})` : ''}${vinkel ? ` rotate(${vinkel})` : ''}">`;

/** `tf` with outline, `uf` without: not told apart by capitals, which a page without a doctype would mix up. */
const klassenavn = (blekk: string) => (blekk < 'a' ? `u${blekk.toLowerCase()}` : `t${blekk}`);

function strek(linje: string): string {
  if (linje === '/g') return '</g>';
  const [blekk = '', slag = '', ...tall] = linje.split(' ');
  if (blekk === 'g') return gruppe([slag, ...tall]);
  if (!tegnsett.test(blekk)) throw new Error(`Ukjent blekk i tegning: ${linje}`);
  // A plain outline is what the whole drawing inherits, and needs no class.
  const klasse = blekk === 'l' ? '' : ` class="${klassenavn(blekk)}"`;
  const lag = form[slag];
  if (lag) return `${lag(tall)}${klasse}/>`;
  return `<path${klasse} d="${[slag, ...tall].join(' ')}"/>`;
}

/** From the lines of a drawing to what stands inside an `<svg>`. */
export const mal = (linjer: string): string =>
  linjer
    .split('\n')
    .map((linje) => linje.trim())
    .filter(Boolean)
    .map(strek)
    .join('');
