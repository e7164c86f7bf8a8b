/** What a reader sees of a built page, for comparing two builds. */

/** Text of `<title>` and `<main>`, without what changes from build to build. */
export function sidetekst(html: string): string {
  const tittel = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  const hoved = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `${tittel} ${hoved}`
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Sideendringer {
  nye: string[];
  borte: string[];
  endret: string[];
}

/** @param foer @param etter address → text of the page */
export function sammenlignSider(foer: ReadonlyMap<string, string>, etter: ReadonlyMap<string, string>): Sideendringer {
  const nye = [...etter.keys()].filter((a) => !foer.has(a));
  const borte = [...foer.keys()].filter((a) => !etter.has(a));
  const endret = [...etter].flatMap(([a, t]) => (foer.has(a) && foer.get(a) !== t ? [a] : []));
  return { nye: nye.sort(), borte: borte.sort(), endret: endret.sort() };
}
