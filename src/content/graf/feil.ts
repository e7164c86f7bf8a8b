import { slagene } from '../slag.ts';
import type { Slag } from './noder.ts';

/** Faults in the content that an editor must mend; each line says file, field and remedy. */
export class Innholdsfeil extends Error {
  override name = 'Innholdsfeil';

  constructor(linjer: readonly string[]) {
    super(`Feil i innholdet:\n${linjer.map((l) => `  – ${l}`).join('\n')}`);
  }
}

/** «yrket», «fortellingen»: what a reference pointed at. */
const bestemt = (slag: string): string => uten[slag] ?? (slag in slagene ? slagene[slag as Slag].bestemt : slag);
/** Those that are no nodes of the graph. */
const uten: Readonly<Record<string, string>> = {
  'x-faktor': 'fortellingen',
  filmer: 'filmen',
  mennesker: 'personen',
  tiltak: 'tiltaket',
};
const iYaml = new Set(['filmer', 'mennesker']);

/** Collects faults, so that an editor sees all of them at once. */
export class InnholdsfeilSamling {
  private readonly linjer: string[] = [];

  ukjent(fil: string, felt: string, slag: string, id: string, kjente: readonly string[]): void {
    const forslag = naermest(id, kjente);
    this.linjer.push(
      `${fil}: feltet «${felt}» viser til ${bestemt(slag)} «${id}», som ikke finnes i content/${slag}. ` +
        (forslag ? `Mente du «${forslag}»? ` : '') +
        `Rett navnet eller lag filen content/${slag}/${id}.${iYaml.has(slag) ? 'yaml' : 'mdx'}.`,
    );
  }

  /** A requirement that does not hold in the year, named by something that does. */
  utenforAaret(fil: string, felt: string, id: string, opptak: number): void {
    this.linjer.push(
      `${fil}: feltet «${felt}» viser til kravkoden «${id}», som ikke gjelder opptaket ${opptak}. ` +
        `Lag den nye kravkoden med «tidligere: [${id}]», eller rett «gjelder» i content/kravkoder/${id}.mdx.`,
    );
  }

  /** A fault in words of its own. */
  linje(tekst: string): void {
    this.linjer.push(tekst);
  }

  utenBokmaal(slag: string, id: string): void {
    this.linjer.push(
      `content/${slag}/nn/${id}.mdx: nynorskfilen har ingen bokmålsfil. Lag content/${slag}/${id}.mdx eller rett filnavnet.`,
    );
  }

  kastHvisNoen(): void {
    if (this.linjer.length) throw new Innholdsfeil(this.linjer);
  }
}

/** The known name that differs least, if it is near enough to be a slip. */
export function naermest(id: string, kjente: readonly string[]): string | undefined {
  const ranked = kjente.map((k) => [distance(id, k), k] as const).sort((a, b) => a[0] - b[0]);
  const best = ranked[0];
  return best && best[0] <= Math.max(2, id.length / 3) ? best[1] : undefined;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
