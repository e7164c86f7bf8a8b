/** Faults in the content that an editor must mend; each line says file, field and remedy. */
export class Innholdsfeil extends Error {
  override name = 'Innholdsfeil';

  constructor(linjer: readonly string[]) {
    super(`Feil i innholdet:\n${linjer.map((l) => `  – ${l}`).join('\n')}`);
  }
}

const flertall: Record<string, string> = {
  fag: 'faget',
  kravkoder: 'kravkoden',
  utdanninger: 'utdanningen',
  yrker: 'yrket',
  veier: 'veien',
  'x-faktor': 'fortellingen',
};

/** Collects faults, so that an editor sees all of them at once. */
export class InnholdsfeilSamling {
  private readonly linjer: string[] = [];

  ukjent(fil: string, felt: string, slag: string, id: string, kjente: readonly string[]): void {
    const forslag = naermest(id, kjente);
    this.linjer.push(
      `${fil}: feltet «${felt}» viser til ${flertall[slag] ?? slag} «${id}», som ikke finnes i content/${slag}. ` +
        (forslag ? `Mente du «${forslag}»? ` : '') +
        `Rett navnet eller lag filen content/${slag}/${id}.mdx.`,
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
