/** A text of built HTML in its chapters, each from its heading on; what stands before the first heading is left out. */
export const kapitler = (html: string): string[] => html.split(/(?=<h2[\s>])/).filter((del) => /^<h2[\s>]/.test(del));

/** The heading of a chapter, and the rest of it. */
export function tittelOgRest(kapittel: string): [string, string] {
  const slutt = kapittel.indexOf('</h2>') + '</h2>'.length;
  return [kapittel.slice(0, slutt), kapittel.slice(slutt)];
}
