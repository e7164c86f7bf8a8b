/** Until when a person has said yes to be shown. Days are text and compare as they stand: 2027-03-01. */
export interface Samtykke {
  gitt: string;
  /** The last day. */
  utloper: string;
  /** The day that the person said no again; both are as easy. */
  trukket?: string | undefined;
}

/** May the person be shown on a day? */
export const samtykkeGjelder = ({ gitt, utloper, trukket }: Samtykke, dag: string): boolean =>
  trukket === undefined && gitt <= dag && dag <= utloper;

interface Person {
  id: string;
  samtykke: Samtykke;
  /** Names of files that only this person is in. */
  filer: readonly string[];
}
interface Film {
  id: string;
  /** Who is seen in it. */
  mennesker: readonly string[];
  filer: readonly string[];
}

/** What may be shown on a day, and the files that must not be published. A film goes when one of those in it does. */
export function visbare(
  folk: readonly Person[],
  filmer: readonly Film[],
  dag: string,
): { mennesker: Set<string>; filmer: Set<string>; fjern: string[] } {
  const ja = new Set(folk.filter((p) => samtykkeGjelder(p.samtykke, dag)).map((p) => p.id));
  const vises = filmer.filter((f) => f.mennesker.every((m) => ja.has(m)));
  const filmer_ = new Set(vises.map((f) => f.id));
  const beholdt = new Set([
    ...folk.filter((p) => ja.has(p.id)).flatMap((p) => p.filer),
    ...vises.flatMap((f) => f.filer),
  ]);
  const alle = [...folk.flatMap((p) => p.filer), ...filmer.flatMap((f) => f.filer)];
  return { mennesker: ja, filmer: filmer_, fjern: [...new Set(alle)].filter((fil) => !beholdt.has(fil)) };
}
